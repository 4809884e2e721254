-- The activity of the plan before that an activity goes on with, given when a plan begins as a copy. What is held for
-- an activity follows to the one that goes on with it when the copy is adopted.
ALTER TABLE activity
    ADD continues uuid,
    ADD FOREIGN KEY (municipality_id, continues) REFERENCES activity (municipality_id, id) ON DELETE SET NULL (continues);
CREATE INDEX activity_continues ON activity (municipality_id, continues) WHERE continues IS NOT NULL;

-- Details whose own days have passed, for what is due.
CREATE INDEX schedule_detail_end ON schedule (municipality_id, ends_on) WHERE detail_id IS NOT NULL AND ends_on IS NOT NULL;

-- The number of an activity: its theme's and its own, or its own alone outside the themes; likewise of the goals and
-- measures of focus areas.
CREATE FUNCTION outline_number(outer_position integer, own_position integer) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(CAST(outer_position AS text) || '.', '') || CAST(own_position AS text);

-- The first day of a unit that came of others, the day after their last; null when nobody has said.
ALTER TABLE organisation_unit ADD began_on date;
