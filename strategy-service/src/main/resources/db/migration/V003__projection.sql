-- What strategy-service keeps of indicator-service: the series that measures rest on, and no others.
CREATE TABLE linked_indicator (
    code text PRIMARY KEY,
    title_swedish text NOT NULL,
    title_english text NOT NULL,
    publisher text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL')),
    measurement_unit text NOT NULL,
    missing_editions text[] NOT NULL,
    fetched_at timestamptz NOT NULL
);

-- BACKFILLING until the whole series has been read after the link was committed; changes are applied from the first moment.
CREATE TABLE linked_series (
    municipality_id text NOT NULL,
    indicator_code text NOT NULL,
    status text NOT NULL CHECK (status IN ('BACKFILLING', 'LIVE')),
    linked_at timestamptz NOT NULL,
    live_at timestamptz,
    failure text,
    PRIMARY KEY (municipality_id, indicator_code)
);
CREATE INDEX linked_series_backfilling ON linked_series (linked_at) WHERE status = 'BACKFILLING';

CREATE TABLE series_value (
    municipality_id text NOT NULL,
    indicator_code text NOT NULL,
    period text NOT NULL,
    gender text NOT NULL,
    status text NOT NULL,
    value numeric,
    observation_version integer NOT NULL,
    change_number bigint NOT NULL,
    PRIMARY KEY (municipality_id, indicator_code, period, gender),
    FOREIGN KEY (municipality_id, indicator_code) REFERENCES linked_series ON DELETE CASCADE
);

-- Up to which change number a partition is known to be complete (the newest import-completed event on it).
CREATE TABLE stream_progress (
    partition_number integer PRIMARY KEY,
    partitions integer NOT NULL,
    change_number bigint NOT NULL
);
