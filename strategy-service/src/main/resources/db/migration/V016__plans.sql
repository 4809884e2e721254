-- Who does what: plans of the municipality and its units, with goals, themes and activities.

-- A goal of the council is referred to by plans, which know nothing of the strategy that it stands in.
ALTER TABLE goal ADD UNIQUE (municipality_id, id);

CREATE TABLE plan (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    -- Whose it is; null: the municipality's own.
    unit_id uuid,
    -- What it carries out, and the evaluation whose efforts it takes up.
    strategy_id uuid,
    evaluation_id uuid,
    kind text NOT NULL CHECK (kind IN ('PROCESS_PLAN', 'ACTIVITY_PLAN', 'ACTION_PLAN')),
    title text NOT NULL,
    issuer text,
    -- The municipality's name in another of its languages, as it stands on the document.
    issuer_other_language text,
    case_number text,
    document_owner text,
    first_year integer NOT NULL CHECK (first_year BETWEEN 1900 AND 2199),
    last_year integer NOT NULL CHECK (last_year BETWEEN 1900 AND 2199),
    status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'ADOPTED', 'CLOSED')),
    status_since date NOT NULL,
    adopted_by text,
    adopted_on date,
    adoption_paragraph text,
    copied_from uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (first_year <= last_year AND last_year - first_year < 20),
    CHECK (copied_from <> id),
    CHECK ((adopted_on IS NOT NULL) = (status IN ('ADOPTED', 'CLOSED'))),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id),
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id),
    FOREIGN KEY (municipality_id, evaluation_id) REFERENCES evaluation (municipality_id, id),
    FOREIGN KEY (municipality_id, copied_from) REFERENCES plan (municipality_id, id) ON DELETE SET NULL (copied_from)
);
CREATE INDEX plan_municipality ON plan (municipality_id, first_year, last_year);
CREATE INDEX plan_unit ON plan (municipality_id, unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX plan_strategy ON plan (municipality_id, strategy_id) WHERE strategy_id IS NOT NULL;
CREATE INDEX plan_evaluation ON plan (municipality_id, evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE INDEX plan_copied_from ON plan (municipality_id, copied_from) WHERE copied_from IS NOT NULL;

CREATE TABLE plan_section (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    place text NOT NULL CHECK (place IN ('OPENING', 'CLOSING')),
    position integer NOT NULL,
    kind text NOT NULL CHECK (kind IN
        ('PREFACE', 'BACKGROUND', 'ASSIGNMENT', 'EFFORT_LIST', 'PROCESS', 'PROSE', 'FIGURE', 'TABLE')),
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
    UNIQUE (plan_id, place, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_section_plan ON plan_section (municipality_id, plan_id);

-- The number of a theme is its position, without gaps.
CREATE TABLE theme (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    heading text NOT NULL,
    introduction text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, plan_id, id),
    UNIQUE (plan_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX theme_plan ON theme (municipality_id, plan_id, position);

-- What the unit itself wants to reach; the council's goals that it serves are linked.
CREATE TABLE plan_goal (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    text text NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, plan_id, id),
    UNIQUE (plan_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_goal_plan ON plan_goal (municipality_id, plan_id, position);

CREATE TABLE plan_goal_goal (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    plan_goal_id uuid NOT NULL,
    position integer NOT NULL,
    goal_id uuid NOT NULL,
    UNIQUE (plan_goal_id, goal_id),
    UNIQUE (plan_goal_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id, plan_goal_id)
        REFERENCES plan_goal (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, goal_id) REFERENCES goal (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_goal_goal_plan ON plan_goal_goal (municipality_id, plan_id);
CREATE INDEX plan_goal_goal_goal ON plan_goal_goal (municipality_id, goal_id);

-- Its number is the theme's and its own position, or its own alone outside the themes; without gaps.
CREATE TABLE activity (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    theme_id uuid,
    position integer NOT NULL CHECK (position > 0),
    text text NOT NULL,
    partners text[] NOT NULL DEFAULT '{}',
    -- What it cannot begin without: the decision that it waits for, and whose.
    awaits_decision text,
    awaits_body text,
    status text NOT NULL CHECK (status IN ('PLANNED', 'STARTED', 'PAUSED', 'DONE', 'CANCELLED')),
    status_since date NOT NULL,
    -- The first and the last day of its schedules as far as they can be reckoned; else of its plan's years.
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    UNIQUE (municipality_id, plan_id, id),
    UNIQUE NULLS NOT DISTINCT (plan_id, theme_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK (begins_on <= ends_on),
    CHECK (awaits_decision IS NOT NULL OR awaits_body IS NULL),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, plan_id, theme_id) REFERENCES theme (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_plan ON activity (municipality_id, plan_id, position);
CREATE INDEX activity_theme ON activity (theme_id) WHERE theme_id IS NOT NULL;
-- Lists by status, in the order of their end, with their totals.
CREATE INDEX activity_status ON activity (municipality_id, status, ends_on, id) INCLUDE (begins_on, plan_id);
-- What should be done by now.
CREATE INDEX activity_open ON activity (municipality_id, ends_on) WHERE status IN ('PLANNED', 'STARTED', 'PAUSED');

CREATE TABLE activity_detail (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    text text NOT NULL,
    UNIQUE (municipality_id, activity_id, id),
    UNIQUE (activity_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_detail_plan ON activity_detail (municipality_id, plan_id);

-- When an activity, or one of its details, is to happen: the words, and what can be reckoned of them.
CREATE TABLE schedule (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    detail_id uuid,
    position integer NOT NULL CHECK (position > 0),
    words text NOT NULL,
    -- After how many of the activity's details it is printed; null: after all.
    details_before integer CHECK (details_before >= 0),
    -- Null when only the words are known.
    timing jsonb,
    -- Reckoned from the timing, for what is due.
    begins_on date,
    ends_on date,
    times_per_year integer CHECK (times_per_year > 0),
    UNIQUE NULLS NOT DISTINCT (activity_id, detail_id, position) DEFERRABLE INITIALLY DEFERRED,
    CHECK (begins_on <= ends_on),
    CHECK ((begins_on IS NULL) = (ends_on IS NULL)),
    CHECK (detail_id IS NULL OR details_before IS NULL),
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, activity_id, detail_id)
        REFERENCES activity_detail (municipality_id, activity_id, id) ON DELETE CASCADE
);
CREATE INDEX schedule_plan ON schedule (municipality_id, plan_id);
CREATE INDEX schedule_detail ON schedule (detail_id) WHERE detail_id IS NOT NULL;
CREATE INDEX schedule_cadence ON schedule (municipality_id, activity_id) WHERE times_per_year IS NOT NULL;

CREATE TABLE activity_responsible (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    position integer NOT NULL,
    unit_id uuid,
    role text,
    CHECK (unit_id IS NOT NULL OR role IS NOT NULL),
    UNIQUE (activity_id, position) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE NULLS NOT DISTINCT (activity_id, unit_id, role) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id)
);
CREATE INDEX activity_responsible_plan ON activity_responsible (municipality_id, plan_id);
CREATE INDEX activity_responsible_unit ON activity_responsible (municipality_id, unit_id) WHERE unit_id IS NOT NULL;

-- What an activity serves, and what effect on it is expected.
CREATE TABLE activity_link (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    position integer NOT NULL,
    goal_id uuid,
    plan_goal_id uuid,
    measure_id uuid,
    effort_id uuid,
    expected_effect text,
    CHECK (num_nonnulls(goal_id, plan_goal_id, measure_id, effort_id) = 1),
    UNIQUE (activity_id, position) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE NULLS NOT DISTINCT (activity_id, goal_id, plan_goal_id, measure_id, effort_id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, goal_id) REFERENCES goal (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, plan_id, plan_goal_id)
        REFERENCES plan_goal (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, effort_id) REFERENCES effort (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_link_plan ON activity_link (municipality_id, plan_id);
CREATE INDEX activity_link_goal ON activity_link (municipality_id, goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX activity_link_plan_goal ON activity_link (plan_goal_id) WHERE plan_goal_id IS NOT NULL;
CREATE INDEX activity_link_measure ON activity_link (municipality_id, measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX activity_link_effort ON activity_link (municipality_id, effort_id) WHERE effort_id IS NOT NULL;

-- Activities of the same plan that it rests on.
CREATE TABLE activity_dependency (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    position integer NOT NULL,
    depends_on_id uuid NOT NULL,
    CHECK (activity_id <> depends_on_id),
    UNIQUE (activity_id, depends_on_id),
    UNIQUE (activity_id, position) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, plan_id, depends_on_id)
        REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_dependency_plan ON activity_dependency (municipality_id, plan_id);
CREATE INDEX activity_dependency_depends_on ON activity_dependency (depends_on_id);

-- The decision that an activity waited for.
CREATE TABLE activity_decision (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL UNIQUE,
    outcome text NOT NULL CHECK (outcome IN ('APPROVED', 'DECLINED')),
    body text NOT NULL,
    decided_on date NOT NULL,
    paragraph text,
    case_number text,
    wording text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_decision_plan ON activity_decision (municipality_id, plan_id);

-- How it goes, in words.
CREATE TABLE progress_note (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    plan_id uuid NOT NULL,
    activity_id uuid NOT NULL,
    noted_on date NOT NULL,
    text text NOT NULL,
    role text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX progress_note_activity ON progress_note (municipality_id, activity_id, noted_on);

-- Everything in a plan is found by the plan, as everything in a strategy is by the strategy.
ALTER TABLE history ADD plan_id uuid;
CREATE INDEX history_plan ON history (plan_id, number DESC) WHERE plan_id IS NOT NULL;

CREATE OR REPLACE FUNCTION record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    -- Links, which have the id of what they belong to.
    of_measure CONSTANT text[] := ARRAY['measure_goal', 'measure_responsible', 'verdict_override'];
    of_activity CONSTANT text[] := ARRAY['activity_detail', 'schedule', 'activity_responsible', 'activity_link',
        'activity_dependency', 'activity_decision'];
    old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    it jsonb := coalesce(new_row, old_row);
    was jsonb := old_row;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(key, value) INTO was FROM jsonb_each(old_row)
        WHERE value IS DISTINCT FROM new_row -> key AND key NOT IN ('version', 'updated_at');
        IF was IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    INSERT INTO history (changed_at, municipality_id, strategy_id, plan_id, thing, thing_id, row_id, change, before,
        after, actor, operation, reason)
    VALUES (now(), it ->> 'municipality_id',
        CASE TG_TABLE_NAME WHEN 'strategy' THEN (it ->> 'id')::uuid WHEN 'plan' THEN NULL
            ELSE (it ->> 'strategy_id')::uuid END,
        CASE TG_TABLE_NAME WHEN 'plan' THEN (it ->> 'id')::uuid ELSE (it ->> 'plan_id')::uuid END,
        TG_TABLE_NAME,
        CASE WHEN TG_TABLE_NAME = ANY (of_measure) THEN (it ->> 'measure_id')::uuid
            WHEN TG_TABLE_NAME = ANY (of_activity) THEN (it ->> 'activity_id')::uuid
            WHEN TG_TABLE_NAME = 'plan_goal_goal' THEN (it ->> 'plan_goal_id')::uuid
            WHEN TG_TABLE_NAME = 'organisation_unit_successor' THEN (it ->> 'unit_id')::uuid
            WHEN TG_TABLE_NAME = 'reported_value_attachment' THEN (it ->> 'reported_value_id')::uuid
            ELSE (it ->> 'id')::uuid END,
        (it ->> 'id')::uuid,
        CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'DELETED' END,
        was, new_row,
        coalesce(nullif(current_setting('malbild.actor', true), ''), 'database:' || session_user),
        nullif(current_setting('malbild.operation', true), ''),
        nullif(current_setting('malbild.reason', true), ''));
    RETURN NULL;
END $$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['plan', 'plan_section', 'theme', 'plan_goal', 'plan_goal_goal', 'activity',
        'activity_detail', 'schedule', 'activity_responsible', 'activity_link', 'activity_dependency',
        'activity_decision', 'progress_note'] LOOP
        EXECUTE format('CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW
            EXECUTE FUNCTION record_history()', name);
    END LOOP;
END $$;
