-- Of every so many series one is linked, each to a measure of its municipality. All that was known of them is forgotten,
-- and the progress with it. How many series there are to one that is linked is put in, and the number of indicators.
SET LOCAL session_replication_role = replica;
TRUNCATE series_value, linked_series, stream_progress;
DELETE FROM measure_input;
INSERT INTO strategy (id, municipality_id, title, status, version, created_at, updated_at)
SELECT md5('strategy' || code)::uuid, code, 'Näringslivsstrategi', 'DRAFT', 0, now(), now()
FROM municipality ON CONFLICT (id) DO NOTHING;
INSERT INTO measure (id, municipality_id, strategy_id, position, text, version, created_at, updated_at)
SELECT md5('measure' || code)::uuid, code, md5('strategy' || code)::uuid, 1, 'Mått', 0, now(), now()
FROM municipality ON CONFLICT (id) DO NOTHING;
INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at, live_at)
SELECT municipality.code, 'bench.' || to_char(n, 'FM0000'), 'LIVE', now(), now()
FROM municipality, generate_series(1, %2$d) AS n WHERE (municipality.no + n * 290) %% %1$d = 0;
INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
SELECT md5('measure' || municipality_id)::uuid, municipality_id, indicator_code FROM linked_series;
