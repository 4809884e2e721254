-- One import, whatever its source. The bytes that came are kept in pieces, so that no file is ever whole in memory.
CREATE TABLE import_run (
    id uuid PRIMARY KEY,
    layout_code text NOT NULL REFERENCES layout,
    status text NOT NULL CHECK (status IN ('RECEIVED', 'READING', 'APPLYING', 'DONE', 'FAILED')),
    validate_only boolean NOT NULL,
    -- The municipality whose rows alone may be written; null for a national importer.
    confined_to text CHECK (confined_to ~ '^[0-9]{4}$'),
    actor text NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    byte_count bigint NOT NULL,
    sha256 text NOT NULL,
    received_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    created_count bigint NOT NULL DEFAULT 0,
    revised_count bigint NOT NULL DEFAULT 0,
    withdrawn_count bigint NOT NULL DEFAULT 0,
    unchanged_count bigint NOT NULL DEFAULT 0,
    ignored_count bigint NOT NULL DEFAULT 0,
    rejected_count bigint NOT NULL DEFAULT 0,
    problem_count bigint NOT NULL DEFAULT 0,
    -- The number of the newest change when the run was applied: who has seen it has seen the run.
    last_change_number bigint,
    announced_at timestamptz,
    failure text
);
CREATE INDEX import_run_received_at ON import_run (received_at DESC);
CREATE INDEX import_run_open ON import_run (received_at) WHERE status IN ('RECEIVED', 'READING', 'APPLYING');
CREATE INDEX import_run_unannounced ON import_run (last_change_number) WHERE announced_at IS NULL AND status = 'DONE';

-- The pieces come before the run is whole (its checksum is known last), so the reference is held at the commit.
CREATE TABLE import_file_piece (
    run_id uuid NOT NULL REFERENCES import_run DEFERRABLE INITIALLY DEFERRED,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (run_id, number)
);
-- What comes is often compressed already (xlsx), and the checksum is of the bytes as they came.
ALTER TABLE import_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Problems are stored as code and arguments, and worded when they are read.
CREATE TABLE import_problem (
    run_id uuid NOT NULL REFERENCES import_run,
    number integer NOT NULL,
    code text NOT NULL,
    arguments text[] NOT NULL,
    row_number integer,
    column_number integer,
    found text,
    PRIMARY KEY (run_id, number)
);
