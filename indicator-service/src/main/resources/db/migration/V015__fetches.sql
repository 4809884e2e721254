-- A fetch asks a source over its API. Its answers are kept one by one as they come, so that a fetch that was cut goes on
-- where it stopped; when all are there they become the file of an import run, and their rows here go.
CREATE TABLE source_fetch (
    id uuid PRIMARY KEY,
    reader text NOT NULL CHECK (reader ~ '^[a-z][a-z0-9-]*$'),
    indicators text[] NOT NULL CHECK (cardinality(indicators) > 0),
    -- None means all.
    municipalities text[] NOT NULL,
    from_year integer NOT NULL,
    to_year integer NOT NULL,
    changed_since date,
    validate_only boolean NOT NULL DEFAULT false,
    cause text NOT NULL CHECK (cause IN ('CALENDAR', 'REQUEST')),
    actor text NOT NULL,
    status text NOT NULL CHECK (status IN ('WAITING', 'FETCHING', 'FETCHED', 'FAILED', 'CANCELLED')),
    -- How often it has been begun, and when it is begun again after it was cut.
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    portion_count integer,
    -- How far it has come: portions that are whole, answers that are kept, and their bytes.
    whole_count integer NOT NULL DEFAULT 0,
    answer_count integer NOT NULL DEFAULT 0,
    byte_count bigint NOT NULL DEFAULT 0,
    ordered_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    cancel_requested_at timestamptz,
    cancelled_by text,
    -- What stopped the newest attempt.
    failure_code text,
    failure_arguments text[],
    -- What its answers were imported by.
    run_id uuid REFERENCES import_run,
    CHECK (from_year <= to_year)
);
CREATE INDEX source_fetch_ordered_at ON source_fetch (ordered_at DESC, id);
CREATE INDEX source_fetch_open ON source_fetch (reader, next_attempt_at) WHERE status IN ('WAITING', 'FETCHING');
CREATE INDEX source_fetch_run ON source_fetch (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE source_fetch_answer (
    fetch_id uuid NOT NULL REFERENCES source_fetch ON DELETE CASCADE,
    number integer NOT NULL CHECK (number > 0),
    portion text NOT NULL,
    -- Place of the portion in the order, from 1.
    portion_number integer NOT NULL,
    uri text NOT NULL,
    request_body text,
    status integer NOT NULL,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    sha256 text NOT NULL,
    answered_at timestamptz NOT NULL,
    -- True when the portion is whole with it.
    ends_portion boolean NOT NULL,
    PRIMARY KEY (fetch_id, number)
);

-- They are compressed together when all are there.
ALTER TABLE source_fetch_answer ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- What could not be had, and why.
CREATE TABLE source_fetch_gap (
    fetch_id uuid NOT NULL REFERENCES source_fetch ON DELETE CASCADE,
    portion text NOT NULL,
    code text NOT NULL,
    arguments text[] NOT NULL,
    -- Whether a later attempt can bring it.
    may_pass boolean NOT NULL,
    noted_at timestamptz NOT NULL,
    PRIMARY KEY (fetch_id, portion)
);

ALTER TABLE import_run
    DROP CONSTRAINT import_run_kind_check,
    ADD CONSTRAINT import_run_kind_check CHECK (kind IN ('FILE', 'HAND_ENTRY', 'UNDO', 'DERIVATION', 'FETCH'));

-- Problems that tell of something left out, such as a part of a fetch that could not be had, refuse no row and say all
-- the same that the run did not do all that it was to do.
ALTER TABLE import_run ADD COLUMN omission_count bigint NOT NULL DEFAULT 0;
