-- A change knows when its edition was published, so that the past can be shown as it was published and not only as it
-- was recorded. null: nobody has said when.
ALTER TABLE observation_change ADD COLUMN published_on date;
ALTER TABLE observation ADD COLUMN published_on date;

-- Codes are compared byte by byte: a million of them are written in one go, and no reader sorts them as words.
ALTER TABLE observation
    ALTER COLUMN municipality_id TYPE text COLLATE "C",
    ALTER COLUMN indicator_code TYPE text COLLATE "C",
    ALTER COLUMN period TYPE text COLLATE "C",
    ALTER COLUMN gender TYPE text COLLATE "C";
ALTER TABLE observation_change
    ALTER COLUMN municipality_id TYPE text COLLATE "C",
    ALTER COLUMN indicator_code TYPE text COLLATE "C",
    ALTER COLUMN period TYPE text COLLATE "C",
    ALTER COLUMN gender TYPE text COLLATE "C";

-- A reference that is checked row by row costs more than all the rest of a large import. The codes of indicators are
-- checked for the whole import at once instead, and what is referred to cannot be deleted.
ALTER TABLE observation DROP CONSTRAINT observation_indicator_code_fkey;
ALTER TABLE observation_change DROP CONSTRAINT observation_change_run_id_fkey;

CREATE FUNCTION refuse_deletion_of_used_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM observation WHERE indicator_code = OLD.code) THEN
        RAISE EXCEPTION 'indicator % has observations', OLD.code USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER keep_used_indicator BEFORE DELETE ON indicator
    FOR EACH ROW EXECUTE FUNCTION refuse_deletion_of_used_indicator();
CREATE TRIGGER keep_runs BEFORE DELETE OR TRUNCATE ON import_run
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The changes of a run are a range of numbers without gaps, so no index by run is needed.
DROP INDEX observation_change_run;
ALTER TABLE import_run ADD COLUMN first_change_number bigint;
UPDATE import_run r SET first_change_number = c.first
FROM (SELECT run_id, min(number) AS first FROM observation_change GROUP BY run_id) c WHERE c.run_id = r.id;
