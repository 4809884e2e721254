-- Each activity with its place: the first 24 of a municipality in its process plan, the others in its units' plans in turn,
-- in a plan by turns outside the themes and in each of them.
CREATE TEMP TABLE made_activity ON COMMIT DROP AS
SELECT i, key, municipality_id, plan_id, unit_id, n, first_year, last_year, plan_status, at,
    pg_temp.made_id(at, key) AS id, ordinal % 4 AS theme, (ordinal / 4 + 1)::integer AS position,
    first_year + pg_temp.dice('year of ' || key, last_year - first_year + 1) AS year,
    pg_temp.dice('timing of ' || key, 20) AS timing, pg_temp.dice('details of ' || key, 5) AS details
FROM (
    SELECT i, 'activity ' || i AS key, plan.municipality_id, plan.id AS plan_id, plan.unit_id, plan.n, first_year, last_year,
        plan.status AS plan_status, row_number() OVER (PARTITION BY plan.id ORDER BY i) - 1 AS ordinal, plan.at
    FROM (SELECT count(*)::integer AS municipalities FROM municipality) AS size
    CROSS JOIN generate_series(0, current_setting('benchmark.activities')::integer - 1) AS i
    JOIN municipality ON municipality.no = 1 + i % municipalities
    CROSS JOIN LATERAL (SELECT i / municipalities AS k) AS made
    JOIN made_plan AS plan ON plan.municipality_id = municipality.code
        AND plan.n = CASE WHEN k < 24 THEN 0 ELSE 7 + (k - 24) % 60 END
        AND (first_year < last_year OR first_year = 2025 + (k - 24) / 60 % 2)) AS placed;
CREATE UNIQUE INDEX ON made_activity (id);
ANALYZE made_activity;

CREATE TEMP TABLE made_detail ON COMMIT DROP AS
SELECT activity.id AS activity_id, d AS position, pg_temp.made_id(at, 'detail ' || i || '.' || d) AS id, i || '.' || d AS key
FROM made_activity AS activity CROSS JOIN LATERAL generate_series(1, details) AS d;
ANALYZE made_detail;

-- When they are to happen: years, halves of the school year, days with and without a year, periods, so and so often a year,
-- all the time, on request; and details here and there.
CREATE TEMP TABLE made_schedule ON COMMIT DROP AS
SELECT activity.id AS activity_id, NULL::uuid AS detail_id, said.*
FROM made_activity AS activity
CROSS JOIN LATERAL (SELECT make_date(year, 1 + pg_temp.dice('month of ' || key, 12), 1 + pg_temp.dice('day of ' || key, 28)) AS day,
    (ARRAY[1, 2, 2, 4, 4, 4, 6, 12])[1 + pg_temp.dice('times of ' || key, 8)] AS times) AS chosen
CROSS JOIN LATERAL (
    SELECT 1 AS position, 'År ' || first_year || CASE WHEN first_year < last_year THEN '–' || last_year ELSE '' END AS words,
        jsonb_build_object('type', 'YEARS', 'firstYear', first_year, 'lastYear', last_year) AS timing,
        make_date(first_year, 1, 1) AS begins_on, make_date(last_year, 12, 31) AS ends_on, NULL::integer AS times_per_year
    WHERE timing BETWEEN 0 AND 5 OR timing BETWEEN 14 AND 17
    UNION ALL
    SELECT 1, 'Våren ' || year, jsonb_build_object('type', 'SEASON', 'season', 'SPRING', 'year', year), make_date(year, 1, 1),
        make_date(year, 6, 30), NULL WHERE timing IN (6, 7)
    UNION ALL
    SELECT 1, 'Hösten ' || year, jsonb_build_object('type', 'SEASON', 'season', 'AUTUMN', 'year', year), make_date(year, 8, 1),
        make_date(year, 12, 31), NULL WHERE timing IN (8, 9)
    UNION ALL
    SELECT 1, to_char(day, 'FMDD/FMMM YYYY'), jsonb_build_object('type', 'DAY', 'month', extract(month FROM day)::integer,
        'day', extract(day FROM day)::integer, 'year', year), day, day, NULL WHERE timing IN (10, 11)
    UNION ALL
    SELECT 1, to_char(day, 'FMDD/FMMM'), jsonb_build_object('type', 'DAY', 'month', extract(month FROM day)::integer,
        'day', extract(day FROM day)::integer), NULL, NULL, NULL WHERE timing = 12
    UNION ALL
    SELECT 1, to_char(day, 'FMDD/FMMM') || ' till och med ' || to_char(day + 45, 'FMDD/FMMM YYYY'),
        jsonb_build_object('type', 'PERIOD', 'from', day, 'to', day + 45), day, day + 45, NULL WHERE timing = 13
    UNION ALL
    SELECT 2, 'Löpande minst ' || times || ' gånger per år', jsonb_build_object('type', 'CADENCE', 'timesPerYear', times), NULL,
        NULL, times WHERE timing BETWEEN 14 AND 17
    UNION ALL
    SELECT 1, 'Löpande', jsonb_build_object('type', 'ONGOING'), NULL, NULL, NULL WHERE timing = 18
    UNION ALL
    SELECT 1, 'Efter önskemål', jsonb_build_object('type', 'ON_REQUEST'), NULL, NULL, NULL WHERE timing = 19) AS said
UNION ALL
SELECT detail.activity_id, detail.id, 1, 'Hösten ' || year, jsonb_build_object('type', 'SEASON', 'season', 'AUTUMN', 'year', year),
    make_date(year, 8, 1), make_date(year, 12, 31), NULL
FROM made_detail AS detail JOIN made_activity AS activity ON activity.id = activity_id
WHERE pg_temp.dice('schedule of detail ' || detail.key, 6) = 0;
ANALYZE made_schedule;
