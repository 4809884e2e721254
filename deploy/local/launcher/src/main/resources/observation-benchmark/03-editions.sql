-- The editions of a year: one import for each source, recorded the day after its publication. Each brings the figures of
-- its year and revises one in twenty of the year before; one in a hundred is revised again a year later, and one in a
-- thousand is withdrawn. Of every seventh source nobody knows when its editions were published.
DO $$
DECLARE
    year integer := current_setting('benchmark.year')::integer;
    one record;
    run uuid;
    came_on date;
    recorded timestamptz;
    before bigint;
    made record;
BEGIN
    FOR one IN SELECT DISTINCT source_no, source_code FROM measured ORDER BY source_no LOOP
        came_on := make_date(year + 1, 2 + one.source_no % 9, 1 + one.source_no % 27);
        recorded := came_on + interval '1 day 6 hours';
        run := md5(one.source_code || year)::uuid;
        SELECT last_number INTO before FROM change_counter;
        WITH change AS (
            INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change, status, value,
                previous_status, previous_value, version, edition, published_on, run_id, row_number, column_number,
                recorded_at)
            SELECT before + row_number() OVER (ORDER BY code, indicator, period, gender), code, indicator, period, gender,
                CASE WHEN age = 0 THEN 'CREATED' WHEN withdrawn THEN 'WITHDRAWN' ELSE 'REVISED' END,
                CASE WHEN withdrawn THEN 'WITHDRAWN' ELSE 'VALUE' END,
                CASE WHEN NOT withdrawn THEN (chance + 17 * age) % 10000 / 100.0 END,
                CASE WHEN age > 0 THEN 'VALUE' END,
                CASE WHEN age > 0 THEN (chance + 17 * (age - 1)) % 10000 / 100.0 END,
                age + 1, year::text, CASE WHEN one.source_no % 7 < 6 THEN came_on END, run, no, age + 2, recorded
            FROM (
                SELECT m.no, m.code COLLATE "C" AS code, i.code COLLATE "C" AS indicator, (year - age)::text AS period,
                    g.gender, age, chance, age > 0 AND chance % 1000 = 7 AS withdrawn
                FROM municipality m
                CROSS JOIN measured i
                CROSS JOIN (VALUES ('K', 1), ('M', 2), ('T', 3)) g (gender, no)
                CROSS JOIN generate_series(0, 2) age
                CROSS JOIN LATERAL (
                    SELECT abs(hashint4(m.no * 40009 + i.no * 4093 + (year - age) * 4 + g.no) % 1000000) AS chance) dice
                WHERE i.source_no = one.source_no AND year - age >= 1995
                AND (age = 0 OR age = 1 AND chance % 20 = 7 OR age = 2 AND chance % 100 = 7 AND chance % 1000 <> 7)) figure
            RETURNING *),
        current AS (
            INSERT INTO observation (municipality_id, indicator_code, period, gender, status, value, version, change_number,
                published_on)
            SELECT municipality_id, indicator_code, period, gender, status, value, version, number, published_on
            FROM change WHERE version = 1)
        SELECT count(*) AS count, count(*) FILTER (WHERE change.change = 'CREATED') AS created,
            count(*) FILTER (WHERE change.change = 'REVISED') AS revised,
            count(*) FILTER (WHERE change.change = 'WITHDRAWN') AS withdrawn
        INTO made FROM change;
        UPDATE change_counter SET last_number = before + made.count;
        INSERT INTO import_run (id, layout_code, status, validate_only, actor, file_name, media_type, byte_count, sha256,
            received_at, started_at, finished_at, created_count, revised_count, withdrawn_count, first_change_number,
            last_change_number, announced_at)
        VALUES (run, 'fokus-2021', 'DONE', false, 'benchmark', one.source_code || '.csv', 'text/csv', 0, '', recorded,
            recorded, recorded, made.created, made.revised, made.withdrawn, before + 1, before + made.count, recorded);
    END LOOP;
END $$;
