-- How to make the indexes again, before they go.
CREATE TEMP TABLE index_to_make (place integer GENERATED ALWAYS AS IDENTITY, statement text) ON COMMIT DROP;

INSERT INTO index_to_make (statement)
SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
FROM pg_constraint
WHERE conrelid IN ('observation'::regclass, 'observation_change'::regclass) AND contype IN ('p', 'u');

INSERT INTO index_to_make (statement)
SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i
WHERE i.indrelid IN ('observation'::regclass, 'observation_change'::regclass)
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid);

DO $$
DECLARE
    each record;
BEGIN
    FOR each IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint
        WHERE conrelid IN ('observation'::regclass, 'observation_change'::regclass) AND contype IN ('p', 'u')
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', each.owner, each.conname);
    END LOOP;
    FOR each IN SELECT indexrelid::regclass AS name FROM pg_index
        WHERE indrelid IN ('observation'::regclass, 'observation_change'::regclass)
    LOOP
        EXECUTE format('DROP INDEX %s', each.name);
    END LOOP;
END $$;
