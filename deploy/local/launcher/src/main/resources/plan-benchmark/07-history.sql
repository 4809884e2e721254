-- That plans and activities were written, as the triggers would have told. How they were changed is left out.
SELECT ensure_history_partition(year) FROM generate_series(2024, 2026) AS year;

INSERT INTO history (changed_at, municipality_id, plan_id, thing, thing_id, row_id, change, after, actor, operation)
SELECT created_at, municipality_id, plan_id, thing, id, id, 'CREATED', after, 'coordinator.' || municipality_id, operation
FROM (
    SELECT 'plan' AS thing, 'createPlan' AS operation, id, id AS plan_id, municipality_id, created_at, to_jsonb(plan) AS after
    FROM plan
    UNION ALL
    SELECT 'activity', 'createActivity', id, plan_id, municipality_id, created_at, to_jsonb(activity) FROM activity) AS made
ORDER BY created_at, plan_id, thing DESC, id;
