-- What happened, and how often it is to happen.

-- A standing meeting with companies: näringslivsråd, branschråd, mikrokluster, fokusgrupp.
CREATE TABLE forum (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('BUSINESS_COUNCIL', 'INDUSTRY_COUNCIL', 'MICRO_CLUSTER', 'FOCUS_GROUP',
        'BUSINESS_FORUM', 'THEME_MEETING', 'SCHOOL_VISIT', 'OTHER')),
    place text,
    description text,
    partners text[] NOT NULL DEFAULT '{}',
    -- Who holds it; null: the municipality as a whole.
    unit_id uuid,
    -- The activity that it is held for.
    activity_id uuid,
    -- How often it is to meet a year; null when nobody has said.
    times_per_year integer CHECK (times_per_year BETWEEN 1 AND 366),
    -- From when on, and the last day that it is held.
    begins_on date,
    ends_on date,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (begins_on <= ends_on),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id),
    FOREIGN KEY (municipality_id, activity_id) REFERENCES activity (municipality_id, id) ON DELETE SET NULL (activity_id)
);
CREATE UNIQUE INDEX forum_name ON forum (municipality_id, kind, lower(name));
CREATE INDEX forum_unit ON forum (municipality_id, unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX forum_activity ON forum (municipality_id, activity_id) WHERE activity_id IS NOT NULL;

-- One time that an activity, one of its details or a forum's meeting took place.
CREATE TABLE occurrence (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL CHECK (municipality_id ~ '^[0-9]{4}$'),
    plan_id uuid,
    activity_id uuid,
    detail_id uuid,
    forum_id uuid,
    happened_on date NOT NULL,
    place text,
    participants integer CHECK (participants BETWEEN 0 AND 100000),
    note text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    CHECK (activity_id IS NOT NULL OR forum_id IS NOT NULL),
    CHECK ((plan_id IS NULL) = (activity_id IS NULL)),
    CHECK (detail_id IS NULL OR activity_id IS NOT NULL),
    FOREIGN KEY (municipality_id, plan_id, activity_id) REFERENCES activity (municipality_id, plan_id, id),
    FOREIGN KEY (municipality_id, activity_id, detail_id) REFERENCES activity_detail (municipality_id, activity_id, id),
    FOREIGN KEY (municipality_id, forum_id) REFERENCES forum (municipality_id, id)
);
CREATE INDEX occurrence_activity ON occurrence (municipality_id, activity_id, happened_on) WHERE activity_id IS NOT NULL;
CREATE INDEX occurrence_detail ON occurrence (detail_id) WHERE detail_id IS NOT NULL;
CREATE INDEX occurrence_forum ON occurrence (municipality_id, forum_id, happened_on) WHERE forum_id IS NOT NULL;
CREATE INDEX occurrence_day ON occurrence (municipality_id, happened_on);

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON forum FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON occurrence FOR EACH ROW EXECUTE FUNCTION record_history();
