-- An adopted strategy in each municipality, with as many measures as are put in, each of which rests on as many of its own
-- of the indicators. The series are live and empty: what comes, comes over the stream.
SET LOCAL session_replication_role = replica;
INSERT INTO strategy (id, municipality_id, title, status, valid_from, version, created_at, updated_at)
SELECT md5('strategy' || code)::uuid, code, 'Näringslivsstrategi', 'ADOPTED', '2017-01-01', 0, now(), now()
FROM municipality ON CONFLICT (id) DO NOTHING;
INSERT INTO measure (id, municipality_id, strategy_id, position, text, criterion, version, created_at, updated_at)
SELECT md5('measure' || code || m)::uuid, code, md5('strategy' || code)::uuid, m, 'Mått ' || m,
    jsonb_build_object('type', 'ALL_OF', 'criteria', (
        SELECT jsonb_agg(jsonb_build_object('type', 'YEARLY_IMPROVEMENT', 'gender', 'T',
            'indicator', 'bench.' || to_char((m - 1) * %2$d + i, 'FM0000')) ORDER BY i)
        FROM generate_series(1, %2$d) AS i)), 0, now(), now()
FROM municipality, generate_series(1, %1$d) AS m ON CONFLICT (id) DO NOTHING;
INSERT INTO linked_indicator (code, title_swedish, title_english, publisher, direction, measurement_unit,
    missing_editions, fetched_at)
SELECT 'bench.' || to_char(n, 'FM0000'), 'Mått ' || n, 'Measure ' || n, 'Målbild', 'HIGHER_IS_BETTER', 'andel', '{}', now()
FROM generate_series(1, %1$d * %2$d) AS n ON CONFLICT DO NOTHING;
INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at, live_at)
SELECT code, 'bench.' || to_char(n, 'FM0000'), 'LIVE', now(), now()
FROM municipality, generate_series(1, %1$d * %2$d) AS n ON CONFLICT DO NOTHING;
INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
SELECT md5('measure' || code || m)::uuid, code, 'bench.' || to_char((m - 1) * %2$d + i, 'FM0000')
FROM municipality, generate_series(1, %1$d) AS m, generate_series(1, %2$d) AS i ON CONFLICT DO NOTHING;
