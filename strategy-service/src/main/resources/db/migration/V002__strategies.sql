-- What the council decided. Everything that a municipality owns carries its code, and refers by code and id together, so
-- that no row can ever point into another municipality.
CREATE TABLE strategy (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    title text NOT NULL,
    short_description text,
    case_number text,
    valid_from date,
    valid_to date,
    status text NOT NULL CHECK (status IN ('DRAFT', 'PROPOSED', 'ADOPTED', 'SUPERSEDED', 'REPEALED')),
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (valid_from <= valid_to)
);
CREATE INDEX strategy_title ON strategy (municipality_id, title, id);

CREATE TABLE measure (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    -- How it is judged; null until that is decided.
    criterion jsonb,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    UNIQUE (strategy_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_strategy ON measure (municipality_id, strategy_id, position);

-- The series that a measure's criterion rests on, derived from the criterion.
CREATE TABLE measure_input (
    measure_id uuid NOT NULL,
    municipality_id text NOT NULL,
    indicator_code text NOT NULL,
    PRIMARY KEY (measure_id, indicator_code),
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_input_series ON measure_input (municipality_id, indicator_code);
