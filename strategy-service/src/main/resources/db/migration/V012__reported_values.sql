-- What the municipality tells itself: values that units report for measures that no source feeds, how the municipality
-- wants that done, and visits to companies, which the service counts.

-- An attachment that is evidence is one of the measure's own strategy.
ALTER TABLE attachment ADD UNIQUE (municipality_id, strategy_id, id);

CREATE TABLE reported_value (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    -- Which of the criterion's questions it answers, of which period and for whom (null: the municipality as a whole).
    report text NOT NULL CHECK (report ~ '^[a-z][a-z0-9-]{0,49}$'),
    period text NOT NULL CHECK (period ~ '^(19|20|21)[0-9]{2}(-Q[1-4])?$'),
    unit_id uuid,
    kind text NOT NULL CHECK (kind IN ('SHARE', 'YES_NO', 'REACHED')),
    numerator numeric CHECK (numerator >= 0 AND min_scale(numerator) <= 2),
    denominator numeric CHECK (denominator < 1000000000000 AND min_scale(denominator) <= 2),
    holds boolean,
    reached_on date,
    evidence_text text,
    evidence_link text CHECK (evidence_link ~* '^https?://'),
    role text,
    -- Why it takes the place of one that counted.
    reason text,
    status text NOT NULL CHECK (status IN ('SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
    reported_by text NOT NULL,
    reported_at timestamptz NOT NULL,
    -- Everybody who has written in it: none of them approves it.
    writers text[] NOT NULL CHECK (reported_by = ANY (writers)),
    -- Who is null when the municipality asks for nobody else's approval.
    approved_by text CHECK (approved_by <> ALL (writers)),
    approved_at timestamptz,
    returned_by text,
    return_reason text,
    superseded_by uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, strategy_id, id),
    UNIQUE (municipality_id, measure_id, id),
    FOREIGN KEY (municipality_id, strategy_id, measure_id)
        REFERENCES measure (municipality_id, strategy_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id),
    FOREIGN KEY (municipality_id, measure_id, superseded_by) REFERENCES reported_value (municipality_id, measure_id, id),
    CHECK (numerator <= denominator),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CHECK ((kind = 'SHARE') = (numerator IS NOT NULL)),
    CHECK (num_nonnulls(numerator, holds, reached_on) = 1),
    -- A milestone is reached on a day, or said not to be.
    CHECK (CASE kind WHEN 'YES_NO' THEN holds IS NOT NULL WHEN 'REACHED' THEN holds IS NOT TRUE ELSE true END),
    CHECK ((status = 'RETURNED') = (return_reason IS NOT NULL) AND (status = 'RETURNED') = (returned_by IS NOT NULL)),
    CHECK ((status IN ('APPROVED', 'SUPERSEDED')) = (approved_at IS NOT NULL)),
    CHECK (approved_by IS NULL OR approved_at IS NOT NULL),
    CHECK ((status = 'SUPERSEDED') = (superseded_by IS NOT NULL)),
    CHECK (superseded_by <> id)
);
CREATE INDEX reported_value_measure ON reported_value (municipality_id, measure_id, period);
CREATE INDEX reported_value_unit ON reported_value (municipality_id, unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX reported_value_superseded_by ON reported_value (superseded_by) WHERE superseded_by IS NOT NULL;
-- In each place one counts, and one waits.
CREATE UNIQUE INDEX reported_value_counts ON reported_value (measure_id, report, period, unit_id)
    NULLS NOT DISTINCT WHERE status = 'APPROVED';
CREATE UNIQUE INDEX reported_value_waits ON reported_value (measure_id, report, period, unit_id)
    NULLS NOT DISTINCT WHERE status IN ('SUBMITTED', 'RETURNED');

-- What has once counted stays as it was, but for its being superseded. It goes only with the draft that it lies in.
CREATE FUNCTION keep_what_has_counted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    free CONSTANT text[] := ARRAY['status', 'superseded_by', 'version', 'updated_at'];
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT FROM measure WHERE id = OLD.measure_id) THEN
            RAISE EXCEPTION 'A reported value that has counted is not deleted';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.status <> 'SUPERSEDED' OR (to_jsonb(OLD) - free) <> (to_jsonb(NEW) - free) THEN
        RAISE EXCEPTION 'A reported value that has counted is not changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON reported_value
    FOR EACH ROW WHEN (OLD.status IN ('APPROVED', 'SUPERSEDED')) EXECUTE FUNCTION keep_what_has_counted();

-- The third key has no other use than that a strategy that is deleted takes these first, before its attachments.
CREATE TABLE reported_value_attachment (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    reported_value_id uuid NOT NULL,
    position integer NOT NULL,
    attachment_id uuid NOT NULL,
    UNIQUE (reported_value_id, position),
    UNIQUE (reported_value_id, attachment_id),
    FOREIGN KEY (municipality_id, strategy_id, reported_value_id)
        REFERENCES reported_value (municipality_id, strategy_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, strategy_id, attachment_id) REFERENCES attachment (municipality_id, strategy_id, id),
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX reported_value_attachment_attachment ON reported_value_attachment (attachment_id);
CREATE INDEX reported_value_attachment_strategy ON reported_value_attachment (municipality_id, strategy_id);

-- How a municipality wants things done. No row: as nobody has said anything.
CREATE TABLE municipality_setting (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL UNIQUE CHECK (municipality_id ~ '^[0-9]{4}$'),
    -- What is reported counts only when somebody else has approved it.
    four_eyes boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

-- That a company was visited. Neither which company nor by whom, and no free text: those have a retention period of
-- their own and stand elsewhere.
CREATE TABLE company_visit (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    visited_on date NOT NULL,
    unit_id uuid,
    kind text NOT NULL CHECK (kind IN ('PHYSICAL', 'DIGITAL')),
    with_politicians boolean NOT NULL,
    with_officials boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (with_politicians OR with_officials),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id)
);
CREATE INDEX company_visit_day ON company_visit (municipality_id, visited_on);
CREATE INDEX company_visit_unit ON company_visit (municipality_id, unit_id) WHERE unit_id IS NOT NULL;

-- Links have the id of what they belong to; a reported value is a thing of its own, beside its measure.
CREATE OR REPLACE FUNCTION record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    it jsonb := coalesce(new_row, old_row);
    was jsonb := old_row;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(key, value) INTO was FROM jsonb_each(old_row)
        WHERE value IS DISTINCT FROM new_row -> key AND key NOT IN ('version', 'updated_at');
        IF was IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    INSERT INTO history (changed_at, municipality_id, strategy_id, thing, thing_id, row_id, change, before,
        after, actor, operation, reason)
    VALUES (now(), it ->> 'municipality_id',
        CASE WHEN TG_TABLE_NAME = 'strategy' THEN (it ->> 'id')::uuid ELSE (it ->> 'strategy_id')::uuid END,
        TG_TABLE_NAME,
        CASE WHEN TG_TABLE_NAME = 'reported_value' THEN (it ->> 'id')::uuid
            ELSE coalesce(it ->> 'reported_value_id', it ->> 'measure_id', it ->> 'id')::uuid END,
        (it ->> 'id')::uuid,
        CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'DELETED' END,
        was, new_row,
        coalesce(nullif(current_setting('malbild.actor', true), ''), 'database:' || session_user),
        nullif(current_setting('malbild.operation', true), ''),
        nullif(current_setting('malbild.reason', true), ''));
    RETURN NULL;
END $$;

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON reported_value
    FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON reported_value_attachment
    FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON municipality_setting
    FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON company_visit
    FOR EACH ROW EXECUTE FUNCTION record_history();
