-- What an import does, as plain SQL: the limit that the product is held against. psql runs it with the readings on its
-- standard input; a line "-- step:" says which step of an import follows.

-- step: READ
BEGIN;
SET LOCAL work_mem = '128MB';
CREATE UNLOGGED TABLE reference.stage (
    municipality_id text COLLATE "C" NOT NULL, indicator_code text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL, gender text COLLATE "C" NOT NULL, status text NOT NULL, value numeric,
    fills_gap boolean NOT NULL DEFAULT false, row_number integer, column_number integer);
\copy reference.stage (municipality_id, indicator_code, period, gender, status, value, row_number, column_number) from pstdin with (format csv, header)

-- step: COMPARE
ANALYZE reference.stage;
-- In the order of the primary key: its index then grows from left to right in each municipality.
CREATE UNLOGGED TABLE reference.difference AS
SELECT s.municipality_id, s.indicator_code, s.period, s.gender, s.status, s.value, s.row_number, s.column_number,
    o.status AS previous_status, o.value AS previous_value, o.version AS previous_version,
    CASE WHEN o.municipality_id IS NULL THEN 'CREATED'
         WHEN o.status = 'VALUE' AND s.status <> 'VALUE' THEN 'WITHDRAWN' ELSE 'REVISED' END AS change,
    row_number() OVER (ORDER BY s.municipality_id, s.indicator_code, s.period, s.gender) AS position
FROM reference.stage s LEFT JOIN reference.observation o USING (municipality_id, indicator_code, period, gender)
WHERE o.municipality_id IS NULL
OR ((NOT s.fills_gap OR o.status = 'WITHDRAWN') AND (o.status, o.value) IS DISTINCT FROM (s.status, s.value));

-- step: APPLY
SELECT last_number FROM reference.change_counter FOR UPDATE;
INSERT INTO reference.observation_change (number, municipality_id, indicator_code, period, gender, change, status, value,
    previous_status, previous_value, version, edition, run_id, row_number, column_number, recorded_at)
SELECT c.last_number + d.position, d.municipality_id, d.indicator_code, d.period, d.gender, d.change, d.status, d.value,
    d.previous_status, d.previous_value, coalesce(d.previous_version, 0) + 1, '2024',
    '01939d2e-0000-7000-8000-000000000000', d.row_number, d.column_number, now()
FROM reference.difference d, reference.change_counter c;
UPDATE reference.observation o SET status = d.status, value = d.value, version = d.previous_version + 1,
    change_number = c.last_number + d.position
FROM reference.difference d, reference.change_counter c
WHERE d.change <> 'CREATED' AND (o.municipality_id, o.indicator_code, o.period, o.gender)
    = (d.municipality_id, d.indicator_code, d.period, d.gender);
INSERT INTO reference.observation (municipality_id, indicator_code, period, gender, status, value, version, change_number)
SELECT d.municipality_id, d.indicator_code, d.period, d.gender, d.status, d.value, 1, c.last_number + d.position
FROM reference.difference d, reference.change_counter c WHERE d.change = 'CREATED';
UPDATE reference.change_counter SET last_number = last_number + (SELECT count(*) FROM reference.difference);

-- step: COMMIT
COMMIT;
