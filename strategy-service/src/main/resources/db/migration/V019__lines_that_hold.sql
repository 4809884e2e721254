-- What goes on with an activity that is deleted goes on with what that went on with: a copy of a copy that was never
-- adopted is still next year's plan.
CREATE FUNCTION hold_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE activity SET continues = OLD.continues
    WHERE municipality_id = OLD.municipality_id AND continues = OLD.id;
    RETURN OLD;
END
$$;
CREATE TRIGGER hold_line BEFORE DELETE ON activity FOR EACH ROW EXECUTE FUNCTION hold_line();
