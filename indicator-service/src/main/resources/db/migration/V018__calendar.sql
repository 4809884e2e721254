-- When figures are expected and what is fetched by itself.

-- Days of the year at which a source publishes: data, since publishers move them. A source that nothing is written of
-- here is expected in the months that the catalogue has.
CREATE TABLE publication_plan (
    source_code text PRIMARY KEY REFERENCES source ON DELETE CASCADE,
    changed_by text,
    changed_at timestamptz,
    version integer NOT NULL DEFAULT 0
);
CREATE TABLE expected_publication (
    source_code text NOT NULL REFERENCES publication_plan ON DELETE CASCADE,
    month integer NOT NULL CHECK (month BETWEEN 1 AND 12),
    -- null: only the month is known.
    day integer CHECK (day BETWEEN 1 AND 31),
    -- In periods of the source, from the one that the day lies in: -1 is the one before.
    period_offset integer NOT NULL CHECK (period_offset BETWEEN -60 AND 12),
    UNIQUE NULLS NOT DISTINCT (source_code, month, day, period_offset)
);

INSERT INTO publication_plan (source_code)
VALUES ('svenskt-naringsliv'), ('svenskt-naringsliv-ranking'), ('skr-insikt'), ('kkik'), ('scb'), ('fokus');
-- "Late" and "mid" are what publishers say; the days are those of a year that is known, or in the midst of it.
INSERT INTO expected_publication (source_code, month, day, period_offset) VALUES
    ('svenskt-naringsliv', 5, 27, 0),
    ('svenskt-naringsliv-ranking', 9, 25, 0),
    ('skr-insikt', 4, 24, -1),
    ('kkik', 12, 15, 0),
    ('scb', 2, NULL, -1),
    ('fokus', 5, NULL, 0);

-- Sources that somebody has paused, and those that were paused once.
CREATE TABLE source_pause (
    source_code text PRIMARY KEY REFERENCES source ON DELETE CASCADE,
    paused boolean NOT NULL,
    reason text,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 0,
    CHECK (NOT paused OR reason IS NOT NULL)
);

-- Whose figures are fetched. One row.
CREATE TABLE followed_municipalities (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    every_one boolean NOT NULL,
    municipalities text[] NOT NULL,
    changed_by text,
    changed_at timestamptz,
    version integer NOT NULL DEFAULT 0,
    CHECK (every_one = (cardinality(municipalities) = 0))
);
INSERT INTO followed_municipalities (every_one, municipalities) VALUES (true, '{}');

-- Which fetch was to bring the years before an indicator, or a municipality, came in here. "*": all municipalities.
CREATE TABLE first_fetch (
    indicator_code text NOT NULL REFERENCES indicator ON DELETE CASCADE,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^([0-9]{4}|\*)$'),
    fetch_id uuid NOT NULL,
    PRIMARY KEY (indicator_code, municipality_id)
);

-- What has been said to be overdue, so that it is said once, on one node.
CREATE TABLE overdue_notice (
    source_code text NOT NULL REFERENCES source ON DELETE CASCADE,
    reader text NOT NULL,
    period text NOT NULL,
    noted_at timestamptz NOT NULL,
    PRIMARY KEY (source_code, reader, period)
);
