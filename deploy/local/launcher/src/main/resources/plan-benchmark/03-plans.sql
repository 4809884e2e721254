-- A process plan of each municipality for both years, and plans of sixty of its units: every third has one for both years,
-- the others one for each year, the second begun as a copy of the first.
CREATE TEMP TABLE made_plan ON COMMIT DROP AS
SELECT municipality_id, n, unit_id, first_year, last_year, at,
    pg_temp.made_id(at, key) AS id, key,
    CASE WHEN last_year = 2025 THEN 'CLOSED' WHEN n = 0 OR turn > 1 THEN 'ADOPTED' WHEN turn = 1 THEN 'SUBMITTED' ELSE 'DRAFT' END
        AS status
FROM (
    SELECT code AS municipality_id, 0 AS n, NULL::uuid AS unit_id, 2025 AS first_year, 2026 AS last_year FROM municipality
    UNION ALL
    SELECT municipality_id, n, id, first_year, last_year
    FROM unit JOIN (VALUES (true, 2025, 2026), (false, 2025, 2025), (false, 2026, 2026)) AS years (whole, first_year, last_year)
        ON whole = (n % 3 = 0)
    WHERE n BETWEEN 7 AND 66) AS wanted
CROSS JOIN LATERAL (SELECT 'plan ' || municipality_id || '.' || n || '.' || first_year AS key) AS named
CROSS JOIN LATERAL (SELECT pg_temp.dice('life of ' || key, 20) AS turn,
    make_timestamptz(first_year - 1, 10, 1, 8, 0, 0, 'UTC') + pg_temp.dice('day of ' || key, 60) * interval '1 day'
        + pg_temp.dice('minute of ' || key, 500) * interval '1 minute' AS at) AS made;
CREATE UNIQUE INDEX ON made_plan (municipality_id, n, first_year);
ANALYZE made_plan;

INSERT INTO plan (id, municipality_id, unit_id, strategy_id, evaluation_id, kind, title, issuer, case_number, document_owner,
    first_year, last_year, status, status_since, adopted_by, adopted_on, adoption_paragraph, copied_from, version, created_at,
    updated_at)
SELECT plan.id, plan.municipality_id, plan.unit_id, strategy.id, evaluation.id,
    CASE WHEN plan.n = 0 THEN 'PROCESS_PLAN' WHEN plan.n % 3 = 0 THEN 'ACTION_PLAN' ELSE 'ACTIVITY_PLAN' END,
    CASE WHEN plan.n = 0 THEN 'Processplan för fastställda åtgärder i näringslivsstrategin åren '
        ELSE 'Aktivitetsplan för näringslivsarbetet ' END
        || plan.first_year || CASE WHEN plan.first_year < plan.last_year THEN '–' || plan.last_year ELSE '' END,
    name || ' kommun', 'KS ' || plan.first_year - 1 || '/' || 100 + plan.n, 'Enhetschefen',
    plan.first_year, plan.last_year, plan.status,
    CASE plan.status WHEN 'CLOSED' THEN date '2026-01-30' WHEN 'ADOPTED' THEN decided_on ELSE plan.at::date END,
    CASE WHEN adopted THEN CASE WHEN plan.n = 0 THEN 'Kommunstyrelsen' ELSE 'Kommunens ledningsgrupp' END END,
    CASE WHEN adopted THEN decided_on END, CASE WHEN adopted THEN 10 + pg_temp.dice(plan.key, 150) || '' END,
    before.id, 3, plan.at, plan.at + interval '30 days'
FROM made_plan AS plan JOIN municipality ON code = plan.municipality_id
JOIN strategy USING (municipality_id) LEFT JOIN evaluation ON evaluation.strategy_id = strategy.id AND plan.n = 0
LEFT JOIN made_plan AS before
    ON before.municipality_id = plan.municipality_id AND before.n = plan.n AND before.first_year = plan.first_year - 1
CROSS JOIN LATERAL (SELECT plan.status IN ('ADOPTED', 'CLOSED') AS adopted, (plan.at + interval '30 days')::date AS decided_on)
    AS decision
ORDER BY plan.at, plan.id;

INSERT INTO plan_section (id, municipality_id, plan_id, place, position, kind, heading, text, version, created_at, updated_at)
SELECT pg_temp.made_id(at, 'section ' || key || '.' || place), municipality_id, id, place, 1, kind, heading,
    pg_temp.prose('section ' || key || '.' || place, 5 + pg_temp.dice('length of ' || key || place, 8)), 0, at, at
FROM made_plan CROSS JOIN (VALUES ('OPENING', 'BACKGROUND', 'Bakgrund'), ('CLOSING', 'PROSE', 'Uppföljning'))
    AS layout (place, kind, heading)
ORDER BY at, id;

CREATE TEMP TABLE made_theme ON COMMIT DROP AS
SELECT municipality_id, id AS plan_id, position, pg_temp.made_id(at, 'theme ' || key || '.' || position) AS id, at, key
FROM made_plan CROSS JOIN generate_series(1, 3) AS position;
INSERT INTO theme (id, municipality_id, plan_id, position, heading, introduction, version, created_at, updated_at)
SELECT id, municipality_id, plan_id, position,
    (ARRAY['Öka antalet externa kontakter och företagsdialoger', 'Strategiska insatser', 'Ledningsstyrda aktiviteter'])[position],
    CASE position WHEN 3 THEN pg_temp.prose('theme ' || key, 2) END, 0, at, at
FROM made_theme ORDER BY at, id;
CREATE UNIQUE INDEX ON made_theme (plan_id, position);
ANALYZE made_theme;

-- What each plan wants to reach itself, and the council's goals that this serves.
INSERT INTO plan_goal (id, municipality_id, plan_id, position, text, version, created_at, updated_at)
SELECT pg_temp.made_id(at, 'plan goal ' || key || '.' || position), municipality_id, id, position,
    (ARRAY['Företagen ska få besked i sina ärenden inom tio arbetsdagar.', 'Alla företag i kommunen ska ha fått en inbjudan till dialog.',
        'Varje enhet ska känna till hur den påverkar företagsklimatet.', 'Fler unga ska möta näringslivet under sin skoltid.',
        'Fler lokala företag ska lämna anbud i våra upphandlingar.', 'Det ska alltid finnas mark för den som vill etablera sig.'])
        [1 + pg_temp.dice('plan goal ' || key || '.' || position, 6)],
    0, at, at
FROM made_plan CROSS JOIN generate_series(1, 3) AS position
ORDER BY at, id, position;

INSERT INTO plan_goal_goal (municipality_id, plan_id, plan_goal_id, position, goal_id)
SELECT plan_goal.municipality_id, plan_id, plan_goal.id, row_number() OVER (PARTITION BY plan_goal.id ORDER BY goal.id), goal.id
FROM plan_goal
JOIN (SELECT id, municipality_id, row_number() OVER (PARTITION BY municipality_id ORDER BY id) - 1 AS no,
    count(*) OVER (PARTITION BY municipality_id) AS goals FROM goal) AS goal
    ON goal.municipality_id = plan_goal.municipality_id
    AND goal.no IN (pg_temp.dice('goal of ' || plan_goal.id, goals::integer),
        (pg_temp.dice('goal of ' || plan_goal.id, goals::integer) + 7 * plan_goal.position % 2) % goals)
ORDER BY plan_goal.created_at, plan_goal.id;
ANALYZE plan, theme, plan_goal;
