DO $$
DECLARE
    made text;
BEGIN
    FOR made IN SELECT statement FROM index_to_make ORDER BY place LOOP
        EXECUTE made;
    END LOOP;
END $$;
