-- What was found when a strategy was evaluated, and the efforts that were proposed because of it.
CREATE TABLE evaluation (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    title text NOT NULL,
    summary text,
    -- When it was made; in the words of the source where the day is not known ("efter drygt ett år").
    evaluated_on date,
    evaluated_wording text,
    -- To whom it was reported, and when.
    reported_to text,
    reported_on date,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    UNIQUE (municipality_id, strategy_id, id),
    CHECK (evaluated_on <= reported_on),
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX evaluation_strategy ON evaluation (municipality_id, strategy_id);
CREATE UNIQUE INDEX evaluation_title ON evaluation (strategy_id, lower(title));

-- Their numbers are their positions, without gaps.
CREATE TABLE effort (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    -- That of the evaluation: its history is part of the strategy's.
    strategy_id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    text text NOT NULL,
    first_year integer CHECK (first_year BETWEEN 1900 AND 2199),
    last_year integer CHECK (last_year BETWEEN 1900 AND 2199),
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    UNIQUE (evaluation_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK (first_year <= last_year),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    FOREIGN KEY (municipality_id, strategy_id, evaluation_id)
        REFERENCES evaluation (municipality_id, strategy_id, id) ON DELETE CASCADE
);
CREATE INDEX effort_evaluation ON effort (municipality_id, evaluation_id, position);

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON evaluation FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON effort FOR EACH ROW EXECUTE FUNCTION record_history();
