-- A plan is written in one go: what is in it lies together.
INSERT INTO activity (id, municipality_id, plan_id, theme_id, position, text, partners, awaits_decision, awaits_body, status,
    status_since, begins_on, ends_on, version, created_at, updated_at)
SELECT made.id, municipality_id, made.plan_id, theme_id, made.position,
    (ARRAY['Fortsätt med näringslivsråd', 'Samarbete med lokala mikrokluster av företag i kommunen', 'Företagsbesök inom alla branscher',
        'Tematräffar där företagen bjuds in', 'Årligt näringslivsforum', 'Samarbete med företagen via branschråd tillsammans med gymnasieskolans program',
        'Delta i skolans aktiviteter som entreprenörskapsdagar', 'Utbilda koncernens personal i näringslivskunskap',
        'Näringslivsfrågor högre upp på alla kommunala dagordningar', 'Konkreta koncernövergripande mål för näringslivsklimatet',
        'Se över handläggningstider för bygglov', 'Förenkla upphandlingar så att mindre företag kan delta',
        'Informera om planlagd mark och lediga lokaler', 'Handläggarna följer med på företagsbesök',
        'Kartlägg kompetensbehovet hos kommunens arbetsgivare', 'Öppna en väg in för den som vill etablera sig'])
        [1 + pg_temp.dice('words of ' || key, 16)]
        || CASE WHEN pg_temp.dice('more of ' || key, 3) = 0 THEN '. ' || pg_temp.sentence(pg_temp.dice('text of ' || key, 24)) ELSE '' END,
    CASE pg_temp.dice('partners of ' || key, 4) WHEN 0 THEN ARRAY['Företagarna'] WHEN 1 THEN ARRAY['Företagarna', 'Gymnasieskolan']
        ELSE '{}' END,
    CASE WHEN awaits THEN pg_temp.sentence(pg_temp.dice('awaits ' || key, 24)) END,
    CASE WHEN awaits THEN 'Kommunens ledningsgrupp' END,
    (CASE WHEN plan_status IN ('DRAFT', 'SUBMITTED') THEN ARRAY['PLANNED']
        WHEN plan_status = 'CLOSED' THEN ARRAY['DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'CANCELLED', 'STARTED']
        WHEN span.ends_on < date '2026-07-01' THEN ARRAY['DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'STARTED', 'PLANNED', 'CANCELLED']
        ELSE ARRAY['PLANNED', 'PLANNED', 'PLANNED', 'STARTED', 'STARTED', 'STARTED', 'PAUSED', 'DONE'] END)
        [1 + CASE WHEN plan_status IN ('DRAFT', 'SUBMITTED') THEN 0 ELSE pg_temp.dice('status of ' || key, 8) END],
    CASE WHEN plan_status IN ('DRAFT', 'SUBMITTED') THEN at::date
        ELSE make_date(year, 1, 10) + pg_temp.dice('since of ' || key, 230) END,
    span.begins_on, span.ends_on, 2, at, at + interval '90 days'
FROM made_activity AS made
LEFT JOIN (SELECT id AS theme_id, plan_id, position FROM made_theme) AS in_theme
    ON in_theme.plan_id = made.plan_id AND in_theme.position = theme
LEFT JOIN (SELECT activity_id, min(begins_on) AS begins_on, max(ends_on) AS ends_on FROM made_schedule GROUP BY activity_id) AS reckoned
    ON reckoned.activity_id = made.id
CROSS JOIN LATERAL (SELECT coalesce(reckoned.begins_on, make_date(first_year, 1, 1)) AS begins_on,
    coalesce(reckoned.ends_on, make_date(last_year, 12, 31)) AS ends_on) AS span
CROSS JOIN LATERAL (SELECT pg_temp.dice('awaits of ' || key, 12) = 0 AS awaits) AS decision
ORDER BY at, made.plan_id, i;
ANALYZE activity;

INSERT INTO activity_detail (id, municipality_id, plan_id, activity_id, position, text)
SELECT detail.id, municipality_id, plan_id, activity_id, detail.position, pg_temp.sentence(pg_temp.dice('detail ' || detail.key, 24))
FROM made_detail AS detail JOIN made_activity AS activity ON activity.id = activity_id
ORDER BY at, plan_id, i, detail.position;

INSERT INTO schedule (municipality_id, plan_id, activity_id, detail_id, position, words, timing, begins_on, ends_on, times_per_year)
SELECT municipality_id, plan_id, activity_id, detail_id, said.position, words, said.timing, begins_on, ends_on, times_per_year
FROM made_schedule AS said JOIN made_activity AS activity ON activity.id = activity_id
ORDER BY at, plan_id, i, detail_id NULLS FIRST, said.position;

-- The plan's unit answers, here and there with a role, and here and there another unit too.
INSERT INTO activity_responsible (municipality_id, plan_id, activity_id, position, unit_id, role)
SELECT activity.municipality_id, plan_id, activity.id, p, unit.id,
    CASE WHEN p = 2 THEN 'Förvaltningschef' WHEN pg_temp.dice('role of ' || key, 3) = 0 THEN 'Enhetschef' END
FROM made_activity AS activity CROSS JOIN generate_series(1, 2) AS p
JOIN unit ON unit.municipality_id = activity.municipality_id
    AND unit.n = CASE WHEN p = 1 AND activity.n > 0 THEN activity.n 
        ELSE 7 + (pg_temp.dice('unit of ' || key, 59) + activity.n + 54) % 60 END
WHERE p = 1 OR pg_temp.dice('responsibles of ' || key, 3) = 0
ORDER BY activity.at, plan_id, i, p;

-- Every activity serves a goal of its plan, and by turns a goal of the council, a measure with an expected effect, or both.
INSERT INTO activity_link (municipality_id, plan_id, activity_id, position, goal_id, plan_goal_id, measure_id, expected_effect)
SELECT municipality_id, plan_id, activity_id, row_number() OVER (PARTITION BY activity_id ORDER BY position), goal_id, plan_goal_id,
    measure_id, CASE WHEN measure_id IS NOT NULL THEN pg_temp.sentence(pg_temp.dice('effect of ' || key, 24)) END
FROM (
    SELECT 1 AS position, activity.municipality_id, activity.plan_id, activity.id AS activity_id, at, i, key, NULL::uuid AS goal_id,
        plan_goal.id AS plan_goal_id, NULL::uuid AS measure_id
    FROM made_activity AS activity
    JOIN plan_goal ON plan_goal.plan_id = activity.plan_id AND plan_goal.position = 1 + pg_temp.dice('plan goal of ' || key, 3)
    UNION ALL
    SELECT 2, activity.municipality_id, plan_id, activity.id, at, i, key, goal.id, NULL, NULL
    FROM made_activity AS activity
    JOIN (SELECT id, municipality_id, row_number() OVER (PARTITION BY municipality_id ORDER BY id) - 1 AS no FROM goal) AS goal
        ON goal.municipality_id = activity.municipality_id AND goal.no = pg_temp.dice('goal of ' || key, 15)
    WHERE i % 4 IN (0, 1)
    UNION ALL
    SELECT 3, activity.municipality_id, plan_id, activity.id, at, i, key, NULL, NULL, measure.id
    FROM made_activity AS activity
    JOIN (SELECT id, municipality_id, row_number() OVER (PARTITION BY municipality_id ORDER BY id) - 1 AS no FROM measure) AS measure
        ON measure.municipality_id = activity.municipality_id AND measure.no = pg_temp.dice('measure of ' || key, 20)
    WHERE i % 4 IN (1, 2)) AS served
ORDER BY at, plan_id, i, position;

-- Every eighth rests on the one before it in its plan.
INSERT INTO activity_dependency (municipality_id, plan_id, activity_id, position, depends_on_id)
SELECT municipality_id, plan_id, id, 1, before
FROM (SELECT *, lag(id) OVER (PARTITION BY plan_id ORDER BY i) AS before FROM made_activity) AS activity
WHERE before IS NOT NULL AND pg_temp.dice('dependency of ' || key, 8) = 0
ORDER BY at, plan_id, i;
ANALYZE activity_detail, schedule;
