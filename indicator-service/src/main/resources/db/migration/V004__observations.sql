-- The current row of each observation, never deleted.
CREATE TABLE observation (
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    indicator_code text NOT NULL REFERENCES indicator,
    period text NOT NULL CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-[01][0-9])?$'),
    gender text NOT NULL CHECK (gender IN ('T', 'K', 'M')),
    status text NOT NULL CHECK (status IN ('VALUE', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'SUPPRESSED', 'WITHDRAWN')),
    value numeric,
    version integer NOT NULL,
    change_number bigint NOT NULL,
    PRIMARY KEY (municipality_id, indicator_code, period, gender),
    CHECK ((status = 'VALUE') = (value IS NOT NULL))
);
CREATE INDEX observation_indicator_period ON observation (indicator_code, period, gender, municipality_id);

-- Every change there ever was, in the order of its commit. Append-only.
CREATE TABLE observation_change (
    number bigint PRIMARY KEY,
    municipality_id text NOT NULL,
    indicator_code text NOT NULL,
    period text NOT NULL,
    gender text NOT NULL,
    change text NOT NULL CHECK (change IN ('CREATED', 'REVISED', 'WITHDRAWN')),
    status text NOT NULL,
    value numeric,
    previous_status text,
    previous_value numeric,
    version integer NOT NULL,
    edition text,
    run_id uuid NOT NULL REFERENCES import_run,
    row_number integer,
    column_number integer,
    recorded_at timestamptz NOT NULL,
    UNIQUE (municipality_id, indicator_code, period, gender, version)
);
CREATE INDEX observation_change_run ON observation_change (run_id, number);

-- The number of the newest change. One row: whoever applies an import holds it, so numbers have no gaps and their order
-- is the order of commits.
CREATE TABLE change_counter (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last_number bigint NOT NULL
);
INSERT INTO change_counter (last_number) VALUES (0);

-- How far the publisher has come, and in which timeline: a new one is begun when the database is restored from a backup.
CREATE TABLE publication (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    published_number bigint NOT NULL,
    timeline uuid NOT NULL
);
INSERT INTO publication (published_number, timeline) VALUES (0, uuidv7());

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON observation_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
