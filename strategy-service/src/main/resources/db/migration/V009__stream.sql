-- What makes the projection a ledger: which timeline of the stream it holds, what of the stream could not be kept, when
-- it was begun anew, and what was found to differ when it was held against indicator-service.

-- The timeline that the projection holds: one row, held by whoever applies events. A new timeline begins when the
-- database of indicator-service was restored from an older backup; a later one is greater.
CREATE TABLE held_timeline (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    timeline uuid,
    begun_at timestamptz,
    CHECK ((timeline IS NULL) = (begun_at IS NULL))
);
INSERT INTO held_timeline DEFAULT VALUES;

-- The round changes whenever a series is emptied: what was read for an earlier round must not be kept in a later one.
CREATE SEQUENCE series_round;
ALTER TABLE linked_series
    ADD COLUMN round bigint NOT NULL DEFAULT nextval('series_round'),
    ADD COLUMN attempts integer NOT NULL DEFAULT 0,
    ADD COLUMN next_attempt_at timestamptz NOT NULL DEFAULT '-infinity';
-- A code from now on, worded when it is read.
UPDATE linked_series SET failure = NULL;
DROP INDEX linked_series_backfilling;
CREATE INDEX linked_series_backfilling ON linked_series (next_attempt_at) WHERE status = 'BACKFILLING';
CREATE INDEX linked_series_indicator ON linked_series (indicator_code);

-- When the projection was begun anew, and why.
CREATE TABLE projection_rebuild (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    cause text NOT NULL CHECK (cause IN ('REQUESTED', 'NEW_TIMELINE')),
    timeline uuid,
    asked_by text,
    begun_at timestamptz NOT NULL,
    series integer NOT NULL,
    CHECK ((cause = 'NEW_TIMELINE') = (timeline IS NOT NULL)),
    CHECK ((cause = 'REQUESTED') = (asked_by IS NOT NULL))
);

-- Events that could not be read or kept, as they came. Where an event stood tells it from others; its time too, since
-- a topic that was made anew counts from 0 again.
CREATE TABLE dead_letter (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    topic text NOT NULL,
    partition_number integer NOT NULL,
    record_offset bigint NOT NULL,
    sent_at timestamptz NOT NULL,
    key text,
    -- By name; what is no text stands as base64 with "base64:" before it.
    headers jsonb NOT NULL,
    data bytea,
    -- Worded in both languages when it was set aside.
    reason_swedish text NOT NULL,
    reason_english text NOT NULL,
    set_aside_at timestamptz NOT NULL,
    replayed_at timestamptz,
    replayed_by text,
    outcome text,
    UNIQUE (topic, partition_number, record_offset, sent_at),
    CHECK ((replayed_at IS NULL) = (outcome IS NULL) AND (replayed_at IS NULL) = (replayed_by IS NULL))
);
CREATE INDEX dead_letter_waiting ON dead_letter (set_aside_at) WHERE replayed_at IS NULL;

-- The times that the projection was held against indicator-service.
CREATE TABLE reconciliation (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    -- The night that it belongs to, so that one node alone asks for it; none when somebody asked.
    night date UNIQUE,
    asked_by text,
    asked_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
    started_at timestamptz,
    ended_at timestamptz,
    failure text,
    series integer NOT NULL DEFAULT 0,
    figures integer NOT NULL DEFAULT 0,
    differences integer NOT NULL DEFAULT 0,
    indicators_changed integer NOT NULL DEFAULT 0,
    indicators_missing integer NOT NULL DEFAULT 0,
    series_removed integer NOT NULL DEFAULT 0,
    CHECK ((night IS NULL) = (asked_by IS NOT NULL)),
    CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX reconciliation_open ON reconciliation (asked_at) WHERE status IN ('WAITING', 'RUNNING');

-- What stood here and what stood in indicator-service; null where there was nothing.
CREATE TABLE reconciliation_difference (
    reconciliation_id uuid NOT NULL REFERENCES reconciliation,
    number bigint GENERATED ALWAYS AS IDENTITY,
    municipality_id text NOT NULL,
    indicator_code text NOT NULL,
    period text NOT NULL,
    gender text NOT NULL,
    held jsonb,
    found jsonb,
    PRIMARY KEY (reconciliation_id, number)
);
