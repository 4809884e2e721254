-- Nothing is forgotten: every change of every row, written by triggers, so that bulk statements are caught too. A
-- partition for each year (the service makes the next one in time; what has none goes to the default one).
CREATE TABLE history (
    number bigint GENERATED ALWAYS AS IDENTITY,
    -- The beginning of the transaction: what is changed together has one time.
    changed_at timestamptz NOT NULL,
    municipality_id text NOT NULL,
    -- The strategy that the thing belongs to, or is; null for what belongs to none.
    strategy_id uuid,
    -- The name of the table.
    thing text NOT NULL,
    -- What a reader asks about: the row's id, or the id of the measure that a link belongs to.
    thing_id uuid NOT NULL,
    row_id uuid NOT NULL,
    change text NOT NULL CHECK (change IN ('CREATED', 'CHANGED', 'DELETED')),
    -- What changed, as it was before (CHANGED), or all of it (DELETED).
    before jsonb,
    -- The whole row as it became.
    after jsonb,
    -- The token's subject; a database user when the row was changed past the service.
    actor text NOT NULL,
    -- The operation of the API, or the work of the service, that did it.
    operation text,
    reason text,
    PRIMARY KEY (changed_at, number),
    CHECK ((change = 'CREATED') = (before IS NULL)),
    CHECK ((change = 'DELETED') = (after IS NULL))
) PARTITION BY RANGE (changed_at);
-- The newest entry of each row of a strategy, before a day.
CREATE INDEX history_strategy ON history (strategy_id, row_id, number DESC) INCLUDE (changed_at);
CREATE INDEX history_row ON history (row_id, number DESC) INCLUDE (changed_at) WHERE strategy_id IS NULL;
CREATE INDEX history_thing ON history (thing_id, number DESC);
CREATE INDEX history_municipality ON history (municipality_id, number DESC);
CREATE TABLE history_other PARTITION OF history DEFAULT;

CREATE FUNCTION ensure_history_partition(year integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF to_regclass('history_' || year) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF history FOR VALUES FROM (%L) TO (%L)', 'history_' || year,
            make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC'), make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC'));
    END IF;
END $$;
SELECT ensure_history_partition(year) FROM generate_series(
    extract(year FROM now() AT TIME ZONE 'UTC')::integer, extract(year FROM now() AT TIME ZONE 'UTC')::integer + 1) AS year;

CREATE FUNCTION record_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
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
    INSERT INTO history (changed_at, municipality_id, strategy_id, thing, thing_id, row_id, change, before,
        after, actor, operation, reason)
    VALUES (now(), it ->> 'municipality_id',
        CASE WHEN TG_TABLE_NAME = 'strategy' THEN (it ->> 'id')::uuid ELSE (it ->> 'strategy_id')::uuid END,
        TG_TABLE_NAME, coalesce(it ->> 'measure_id', it ->> 'id')::uuid, (it ->> 'id')::uuid,
        CASE TG_OP WHEN 'INSERT' THEN 'CREATED' WHEN 'UPDATE' THEN 'CHANGED' ELSE 'DELETED' END,
        was, new_row,
        coalesce(nullif(current_setting('malbild.actor', true), ''), 'database:' || session_user),
        nullif(current_setting('malbild.operation', true), ''),
        nullif(current_setting('malbild.reason', true), ''));
    RETURN NULL;
END $$;

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON strategy FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON focus_area FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON section FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON goal FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON measure FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON measure_goal FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON measure_responsible
    FOR EACH ROW EXECUTE FUNCTION record_history();
CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON organisation_unit
    FOR EACH ROW EXECUTE FUNCTION record_history();

-- What was there before: known as it stands, from the day that it was created.
INSERT INTO history (changed_at, municipality_id, strategy_id, thing, thing_id, row_id, change, after, actor, operation)
SELECT created_at, municipality_id, id, 'strategy', id, id, 'CREATED', to_jsonb(strategy), 'malbild', 'migration' FROM strategy
UNION ALL
SELECT created_at, municipality_id, strategy_id, 'measure', id, id, 'CREATED', to_jsonb(measure), 'malbild', 'migration'
FROM measure;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
