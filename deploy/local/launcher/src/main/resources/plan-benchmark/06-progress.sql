-- Half of what was waited for has been decided.
INSERT INTO activity_decision (id, municipality_id, plan_id, activity_id, outcome, body, decided_on, paragraph, wording, version,
    created_at, updated_at)
SELECT pg_temp.made_id(at, 'decision of ' || id), municipality_id, plan_id, id,
    CASE pg_temp.dice('outcome of ' || id, 8) WHEN 0 THEN 'DECLINED' ELSE 'APPROVED' END, awaits_body, begins_on,
    10 + pg_temp.dice('paragraph of ' || id, 150) || '', 'Ledningsgruppen beslutar att aktiviteten genomförs.', 0, at, at
FROM activity CROSS JOIN LATERAL (SELECT created_at + interval '40 days' AS at) AS made
WHERE awaits_decision IS NOT NULL AND status IN ('STARTED', 'PAUSED', 'DONE')
ORDER BY made.at, id;

INSERT INTO progress_note (id, municipality_id, plan_id, activity_id, noted_on, text, role, version, created_at, updated_at)
SELECT pg_temp.made_id(at, 'note ' || id || '.' || note), municipality_id, plan_id, id, at::date,
    pg_temp.prose('note ' || id || '.' || note, 1 + pg_temp.dice('length of note ' || id || note, 3)), 'Enhetschef', 0, at, at
FROM activity CROSS JOIN LATERAL generate_series(1, 1 + pg_temp.dice('notes of ' || id, 2)) AS note
CROSS JOIN LATERAL (SELECT begins_on::timestamp AT TIME ZONE 'UTC' + (30 * note + pg_temp.dice('day of note ' || id, 25)) * interval '1 day' AS at) AS made
WHERE status IN ('STARTED', 'PAUSED', 'DONE')
ORDER BY made.at, id;

-- Six forums of each municipality; the business council is held for the first activity of the process plan.
INSERT INTO forum (id, municipality_id, name, kind, place, partners, unit_id, activity_id, times_per_year, begins_on, version,
    created_at, updated_at)
SELECT pg_temp.made_id(unit.at, 'forum ' || unit.municipality_id || '.' || f), unit.municipality_id,
    (ARRAY['Näringslivsrådet', 'Branschrådet för industri', 'Mikroklustret i norr', 'Fokusgruppen för handel',
        'Näringslivsforum', 'Företagsfrukost'])[f],
    (ARRAY['BUSINESS_COUNCIL', 'INDUSTRY_COUNCIL', 'MICRO_CLUSTER', 'FOCUS_GROUP', 'BUSINESS_FORUM', 'THEME_MEETING'])[f],
    'Kommunhuset', ARRAY['Företagarna'], unit.id, CASE f WHEN 1 THEN activity.id END, (ARRAY[4, 2, NULL, 2, 1, 4])[f],
    date '2025-01-01', 0, unit.at, unit.at
FROM unit CROSS JOIN generate_series(1, 6) AS f
LEFT JOIN made_activity AS activity ON activity.municipality_id = unit.municipality_id AND activity.n = 0
    AND theme = 1 AND activity.position = 1
WHERE unit.n = 7
ORDER BY unit.at, f;

-- What is to happen so and so often did so by September 2026, mostly; what is done and has no cadence happened once; forums met.
INSERT INTO occurrence (id, municipality_id, plan_id, activity_id, detail_id, forum_id, happened_on, place, participants, note,
    version, created_at, updated_at)
SELECT pg_temp.made_id(day::timestamp AT TIME ZONE 'UTC', key), municipality_id, plan_id, activity_id, detail_id, forum_id, day,
    'Kommunhuset', 3 + pg_temp.dice('participants of ' || key, 40),
    CASE pg_temp.dice('note of ' || key, 3) WHEN 0 THEN pg_temp.sentence(pg_temp.dice('note of ' || key, 24)) END, 0,
    day::timestamp AT TIME ZONE 'UTC', day::timestamp AT TIME ZONE 'UTC'
FROM (
    SELECT 'occurrence of ' || activity.id || year || time AS key, activity.municipality_id, activity.plan_id,
        activity.id AS activity_id, CASE time % 4 WHEN 1 THEN detail.id END AS detail_id, NULL::uuid AS forum_id,
        make_date(year, 1, 5) + (time * 350 - 340) / schedule.times_per_year AS day
    FROM schedule JOIN activity ON activity.id = schedule.activity_id
    LEFT JOIN activity_detail AS detail ON detail.activity_id = activity.id AND detail.position = 1
    CROSS JOIN LATERAL generate_series(extract(year FROM activity.begins_on)::integer, extract(year FROM activity.ends_on)::integer) AS year
    CROSS JOIN LATERAL generate_series(1, schedule.times_per_year) AS time
    WHERE schedule.times_per_year IS NOT NULL AND activity.status IN ('STARTED', 'PAUSED', 'DONE')
        AND pg_temp.dice('time of ' || activity.id || year || time, 8) > 0
    UNION ALL
    SELECT 'occurrence of ' || activity.id, municipality_id, plan_id, activity.id, NULL, NULL, activity.ends_on
    FROM activity WHERE status = 'DONE' AND NOT EXISTS (
        SELECT FROM schedule WHERE schedule.activity_id = activity.id AND times_per_year IS NOT NULL)
    UNION ALL
    SELECT 'meeting of ' || forum.id || year || time, municipality_id, NULL, NULL, NULL, forum.id,
        make_date(year, 1, 20) + (time * 350 - 340) / coalesce(times_per_year, 3)
    FROM forum CROSS JOIN generate_series(2025, 2026) AS year
    CROSS JOIN LATERAL generate_series(1, coalesce(times_per_year, 3)) AS time) AS happened
WHERE day < date '2026-10-01'
ORDER BY day, key;
