-- Units lie in each other, have an address that belongs to the function and not to a person, and end when they are merged
-- or split; what they did stays theirs.
ALTER TABLE organisation_unit
    ADD parent_id uuid,
    -- Such as naringsliv@example.se: of the function, never of a person.
    ADD function_address text,
    -- The last day that it existed; null while it does.
    ADD ended_on date,
    ADD CHECK (parent_id <> id),
    ADD FOREIGN KEY (municipality_id, parent_id) REFERENCES organisation_unit (municipality_id, id);
CREATE INDEX organisation_unit_parent ON organisation_unit (municipality_id, parent_id) WHERE parent_id IS NOT NULL;

-- A name is free again when its unit has ended.
DROP INDEX organisation_unit_name;
CREATE UNIQUE INDEX organisation_unit_name ON organisation_unit (municipality_id, lower(name)) WHERE ended_on IS NULL;

-- Which units took over from one that has ended: one after a merger, several after a split.
CREATE TABLE organisation_unit_successor (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    municipality_id text NOT NULL,
    unit_id uuid NOT NULL,
    successor_id uuid NOT NULL,
    UNIQUE (unit_id, successor_id),
    CHECK (unit_id <> successor_id),
    FOREIGN KEY (municipality_id, unit_id) REFERENCES organisation_unit (municipality_id, id) ON DELETE CASCADE,
    FOREIGN KEY (municipality_id, successor_id) REFERENCES organisation_unit (municipality_id, id)
);
CREATE INDEX organisation_unit_successor_successor ON organisation_unit_successor (municipality_id, successor_id);
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON organisation_unit_successor
    FOR EACH ROW EXECUTE FUNCTION record_history();
