-- A person's verdict in place of the one that was reckoned, for a time. The reckoned one stands beside it. Rows stay:
-- what was in force on a day in the past is read from their times.
CREATE TABLE verdict_override (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    year integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    verdict text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET', 'ON_TRACK', 'BEHIND', 'NO_VERDICT')),
    reason text NOT NULL,
    -- The title of whoever answers for it; never a name.
    role text NOT NULL,
    -- The last day on which it is to be in force.
    ends_on date NOT NULL,
    -- In force from the one moment until the other: the end of ends_on in Sweden, or when it was ended or replaced.
    begins_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    -- How it ended. Null until that has been noted, which can be a while after ends_at.
    ended text CHECK (ended IN ('EXPIRED', 'ENDED', 'REPLACED')),
    end_reason text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (begins_at <= ends_at),
    CHECK (end_reason IS NULL OR ended = 'ENDED'),
    FOREIGN KEY (municipality_id, strategy_id, measure_id)
        REFERENCES measure (municipality_id, strategy_id, id) ON DELETE CASCADE
);
CREATE INDEX verdict_override_measure ON verdict_override (municipality_id, measure_id, year, begins_at);
-- One at a time.
CREATE UNIQUE INDEX verdict_override_once ON verdict_override (measure_id, year) WHERE ended IS NULL;
CREATE INDEX verdict_override_ends_at ON verdict_override (ends_at) WHERE ended IS NULL;

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON verdict_override
    FOR EACH ROW EXECUTE FUNCTION record_history();

-- What was said up to a day.
CREATE INDEX assessment_assessed_at ON assessment (municipality_id, assessed_at);
