-- What is published on the stream of verdicts: each change of what is said of a measure and a year in a strategy that has
-- been decided. Append-only, and a measure of which something was published cannot go.
CREATE TABLE verdict_change (
    number bigint PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    verdict text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET', 'ON_TRACK', 'BEHIND', 'NO_VERDICT')),
    -- What was published before of the measure and the year; null when that is nothing.
    previous_verdict text CHECK (previous_verdict IN ('MET', 'NOT_MET', 'ON_TRACK', 'BEHIND', 'NO_VERDICT')),
    overridden boolean NOT NULL,
    assessment_id uuid NOT NULL,
    sentence_swedish text NOT NULL,
    sentence_english text NOT NULL,
    changed_at timestamptz NOT NULL,
    FOREIGN KEY (municipality_id, strategy_id, measure_id) REFERENCES measure (municipality_id, strategy_id, id)
);
CREATE INDEX verdict_change_measure ON verdict_change (measure_id, year, number DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON verdict_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The number of the newest change. One row: whoever adds changes holds it until the transaction ends, so numbers have no
-- gaps and their order is the order of commits.
CREATE TABLE verdict_change_counter (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last_number bigint NOT NULL
);
INSERT INTO verdict_change_counter (last_number) VALUES (0);

-- What stands of measures of strategies that are not decided, and not public: it becomes changes when they are adopted.
CREATE TABLE held_verdict (
    municipality_id text NOT NULL,
    measure_id uuid NOT NULL,
    year integer NOT NULL,
    verdict text NOT NULL,
    overridden boolean NOT NULL,
    assessment_id uuid NOT NULL,
    sentence_swedish text NOT NULL,
    sentence_english text NOT NULL,
    PRIMARY KEY (measure_id, year),
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE
);

-- How far the publisher has come, and in which timeline: a new one is begun when the database is restored from a backup.
CREATE TABLE publication (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    published_number bigint NOT NULL,
    timeline uuid NOT NULL,
    begun_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO publication (published_number, timeline) VALUES (0, uuidv7());

-- What has been published is sent again on request, everything since a number.
CREATE TABLE republication (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    from_number bigint NOT NULL CHECK (from_number >= 1),
    -- The newest change when it was asked for: later ones are published anyway.
    to_number bigint NOT NULL CHECK (to_number >= 0),
    -- Up to here everything that was asked for has been sent.
    sent_number bigint NOT NULL CHECK (sent_number >= 0),
    changes_sent bigint NOT NULL DEFAULT 0,
    status text NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'DONE')),
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK ((status = 'DONE') = (finished_at IS NOT NULL))
);
CREATE INDEX republication_open ON republication (requested_at, id) WHERE status <> 'DONE';

-- What has been said before there was a stream comes first on it.
INSERT INTO held_verdict
SELECT DISTINCT ON (measure_id, year) municipality_id, measure_id, year, verdict, false, id, sentence_swedish, sentence_english
FROM assessment ORDER BY measure_id, year, number DESC;
INSERT INTO verdict_change (number, municipality_id, strategy_id, measure_id, year, verdict, overridden, assessment_id,
    sentence_swedish, sentence_english, changed_at)
SELECT row_number() OVER (ORDER BY said.number), held.municipality_id, measure.strategy_id, held.measure_id, held.year,
    held.verdict, false, said.id, held.sentence_swedish, held.sentence_english, said.assessed_at
FROM held_verdict held
JOIN assessment said ON said.id = held.assessment_id
JOIN measure ON (measure.municipality_id, measure.id) = (held.municipality_id, held.measure_id)
JOIN strategy ON (strategy.municipality_id, strategy.id) = (measure.municipality_id, measure.strategy_id)
WHERE strategy.status IN ('ADOPTED', 'SUPERSEDED', 'REPEALED');
DELETE FROM held_verdict WHERE assessment_id IN (SELECT assessment_id FROM verdict_change);
UPDATE verdict_change_counter SET last_number = (SELECT count(*) FROM verdict_change);
