-- Changes as one import makes them, without the current rows, which nobody reads here. How many is put in, and their
-- version: the same figures can be changed again. Each indicator has 25 years of 290 municipalities and 3 genders.
WITH ledger AS (SELECT last_number FROM change_counter FOR UPDATE),
run AS (
    INSERT INTO import_run (id, layout_code, status, validate_only, actor, file_name, media_type, byte_count, sha256,
        received_at, started_at, finished_at, created_count, first_change_number, last_change_number)
    SELECT uuidv7(), 'malbild', 'DONE', false, 'benchmark', 'made-up.csv', 'text/csv', 0, '',
        now(), now(), now(), %1$d, last_number + 1, last_number + %1$d
    FROM ledger RETURNING id)
INSERT INTO observation_change (number, municipality_id, indicator_code, period, gender, change, status, value,
    version, edition, run_id, row_number, column_number, recorded_at)
SELECT ledger.last_number + 1 + i, municipality.code, 'bench.' || to_char(1 + i / 21750, 'FM0000'),
    (2000 + i / 870 %% 25)::text, substr('TKM', 1 + i %% 3, 1), 'CREATED', 'VALUE', i * 7919::bigint %% 1000000 / 10.0,
    %2$d, '2024', run.id, i + 2, 5, now()
FROM ledger, run, generate_series(0, %1$d - 1) AS i
    JOIN municipality ON municipality.no = 1 + i %% 870 / 3;
UPDATE change_counter SET last_number = last_number + %1$d;
SELECT pg_notify('observation_change', '');
