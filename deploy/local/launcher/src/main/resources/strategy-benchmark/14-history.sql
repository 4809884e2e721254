SELECT ensure_history_partition(year) FROM generate_series(2022, extract(year FROM now() AT TIME ZONE 'UTC')::integer) AS year;

-- Read in the order of number, so that the rows lie on the disk as they would have come.
INSERT INTO history (number, changed_at, municipality_id, strategy_id, thing, thing_id, row_id, change, before, after,
    actor, operation)
OVERRIDING SYSTEM VALUE
SELECT number, at, municipality_id, strategy_id, thing,
    coalesce(whole ->> 'measure_id', whole ->> 'id')::uuid, row_id, CASE k WHEN 0 THEN 'CREATED' ELSE 'CHANGED' END,
    -- What the trigger keeps: the fields that changed, as they were.
    CASE WHEN k > 0 THEN (SELECT jsonb_object_agg(was.key, was.value)
        FROM jsonb_each(pg_temp.changeable(thing, field, whole, k - 1, changes)) AS was
        WHERE was.value IS DISTINCT FROM (whole || pg_temp.changeable(thing, field, whole, k, changes)) -> was.key) END,
    CASE WHEN k = changes THEN whole
        ELSE whole || jsonb_build_object('version', k, 'updated_at', at) || pg_temp.changeable(thing, field, whole, k, changes) END,
    'coordinator.' || municipality_id,
    CASE k WHEN 0 THEN 'create' ELSE 'update' END || replace(initcap(replace(thing, '_', ' ')), ' ', '')
FROM change JOIN thing USING (row_id);

SELECT setval(pg_get_serial_sequence('history', 'number'), (SELECT max(number) FROM change));
