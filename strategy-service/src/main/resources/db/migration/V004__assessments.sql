-- Measures whose inputs have changed since they were judged. Marked in the transaction that changes the inputs.
CREATE TABLE dirty_measure (
    measure_id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    change_number bigint NOT NULL,
    first_marked_at timestamptz NOT NULL,
    last_marked_at timestamptz NOT NULL,
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE
);

-- What was said of a measure and a year, and on which figures. Append-only: the newest number is what is said now.
CREATE TABLE assessment (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    measure_id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    verdict text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET', 'ON_TRACK', 'BEHIND', 'NO_VERDICT')),
    criterion jsonb NOT NULL,
    inputs jsonb NOT NULL,
    sentence_swedish text NOT NULL,
    sentence_english text NOT NULL,
    retrospective boolean NOT NULL,
    assessed_at timestamptz NOT NULL,
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX assessment_measure ON assessment (municipality_id, measure_id, year, number DESC);

CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_update();
