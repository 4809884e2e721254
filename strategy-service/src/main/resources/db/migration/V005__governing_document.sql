-- The whole governing document: its head, its ordered texts, the decisions on it.
ALTER TABLE strategy
    ADD issuer text,
    ADD document_type text,
    ADD category text,
    ADD retention text,
    ADD created_by text,
    ADD document_date date,
    ADD revised_on date,
    ADD document_owner text,
    ADD page_count integer CHECK (page_count BETWEEN 1 AND 10000),
    -- The strategy that this one takes the place of, and how: as a revision of its text or as a new strategy.
    ADD succeeds uuid,
    ADD succession text CHECK (succession IN ('REVISION', 'SUPERSESSION')),
    ADD superseded_by uuid,
    ADD CHECK ((succeeds IS NULL) = (succession IS NULL)),
    ADD CHECK (succeeds <> id),
    ADD CHECK ((superseded_by IS NOT NULL) = (status = 'SUPERSEDED')),
    ADD FOREIGN KEY (municipality_id, succeeds) REFERENCES strategy (municipality_id, id),
    ADD FOREIGN KEY (municipality_id, superseded_by) REFERENCES strategy (municipality_id, id);
CREATE INDEX strategy_succeeds ON strategy (municipality_id, succeeds) WHERE succeeds IS NOT NULL;
CREATE INDEX strategy_superseded_by ON strategy (municipality_id, superseded_by) WHERE superseded_by IS NOT NULL;

-- What a body decided of a strategy. The day is null when the sources tell it in words alone ("under år 2021").
CREATE TABLE decision (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ADOPTION', 'REVISION', 'REPEAL')),
    body text NOT NULL,
    decided_on date,
    paragraph text,
    case_number text,
    wording text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (decided_on IS NOT NULL OR wording IS NOT NULL),
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX decision_strategy ON decision (municipality_id, strategy_id);
-- A strategy is adopted once, and repealed once.
CREATE UNIQUE INDEX decision_once ON decision (strategy_id, (kind = 'REPEAL'));

CREATE TABLE focus_area (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    position integer NOT NULL,
    heading text NOT NULL,
    -- The document's own list of its focus areas has an order of its own, and here and there other words.
    list_wording text,
    list_position integer CHECK (list_position BETWEEN 1 AND 1000),
    introduction text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, strategy_id, id),
    UNIQUE (strategy_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX focus_area_strategy ON focus_area (municipality_id, strategy_id, position);

-- Prose, pictures' captions and tables, before, within or after the focus areas.
CREATE TABLE section (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    place text NOT NULL CHECK (place IN ('OPENING', 'FOCUS_AREA', 'CLOSING')),
    focus_area_id uuid,
    position integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('PREFACE', 'PROSE', 'FOCUS_AREA_LIST', 'FIGURE', 'TABLE', 'IMPLEMENTATION')),
    heading text,
    text text,
    -- {"header": [cell, …], "rows": [[cell, …], …]}
    table_content jsonb,
    caption text,
    signed_place text,
    signed_on date,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK ((place = 'FOCUS_AREA') = (focus_area_id IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (strategy_id, place, focus_area_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, strategy_id, focus_area_id)
        REFERENCES focus_area (municipality_id, strategy_id, id) ON DELETE CASCADE
);
CREATE INDEX section_strategy ON section (municipality_id, strategy_id);
CREATE INDEX section_focus_area ON section (focus_area_id) WHERE focus_area_id IS NOT NULL;

CREATE TABLE goal (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    focus_area_id uuid,
    position integer NOT NULL,
    text text NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, strategy_id, id),
    UNIQUE NULLS NOT DISTINCT (strategy_id, focus_area_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, strategy_id, focus_area_id)
        REFERENCES focus_area (municipality_id, strategy_id, id) ON DELETE CASCADE
);
CREATE INDEX goal_strategy ON goal (municipality_id, strategy_id, position);
CREATE INDEX goal_focus_area ON goal (focus_area_id) WHERE focus_area_id IS NOT NULL;

ALTER TABLE measure
    ADD focus_area_id uuid,
    -- The measure of the strategy before that this one carries on.
    ADD continues uuid,
    ADD UNIQUE (municipality_id, strategy_id, id),
    ADD FOREIGN KEY (municipality_id, strategy_id, focus_area_id)
        REFERENCES focus_area (municipality_id, strategy_id, id) ON DELETE CASCADE,
    ADD FOREIGN KEY (municipality_id, continues) REFERENCES measure (municipality_id, id),
    DROP CONSTRAINT measure_strategy_id_position_key,
    ADD UNIQUE NULLS NOT DISTINCT (strategy_id, focus_area_id, position) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX measure_focus_area ON measure (focus_area_id) WHERE focus_area_id IS NOT NULL;
CREATE INDEX measure_continues ON measure (municipality_id, continues) WHERE continues IS NOT NULL;
CREATE UNIQUE INDEX measure_continued_once ON measure (strategy_id, continues) WHERE continues IS NOT NULL;

-- The goals that a measure tells the success of; of the same strategy.
CREATE TABLE measure_goal (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    UNIQUE (measure_id, goal_id),
    FOREIGN KEY (municipality_id, strategy_id, measure_id)
        REFERENCES measure (municipality_id, strategy_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, strategy_id, goal_id) REFERENCES goal (municipality_id, strategy_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_goal_goal ON measure_goal (goal_id);
CREATE INDEX measure_goal_strategy ON measure_goal (municipality_id, strategy_id);

CREATE TABLE organisation_unit (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('BOARD', 'DEPARTMENT', 'COMPANY', 'UNIT')),
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    UNIQUE (municipality_id, name)
);

-- Who answers for a measure: a unit, a role (a title), or a role in a unit.
CREATE TABLE measure_responsible (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    measure_id uuid NOT NULL,
    position integer NOT NULL,
    unit_id uuid,
    role text,
    CHECK (unit_id IS NOT NULL OR role IS NOT NULL),
    UNIQUE (measure_id, position),
    UNIQUE NULLS NOT DISTINCT (measure_id, unit_id, role),
    FOREIGN KEY (municipality_id, strategy_id, measure_id)
        REFERENCES measure (municipality_id, strategy_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id)
);
CREATE INDEX measure_responsible_strategy ON measure_responsible (municipality_id, strategy_id);
CREATE INDEX measure_responsible_unit ON measure_responsible (municipality_id, unit_id) WHERE unit_id IS NOT NULL;
