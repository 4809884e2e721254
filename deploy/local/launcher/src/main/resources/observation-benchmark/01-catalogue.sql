-- Sixteen indicators to a source, about what a larger publisher gives out at a time.
CREATE TEMP TABLE measured ON COMMIT DROP AS
SELECT n AS no, (n - 1) / 16 AS source_no, format('source%s', lpad(((n - 1) / 16)::text, 3, '0')) AS source_code,
    format('source%s.measure-%s', lpad(((n - 1) / 16)::text, 3, '0'), lpad(((n - 1) % 16)::text, 2, '0')) AS code
FROM generate_series(1, current_setting('benchmark.indicators')::integer) AS n;

INSERT INTO source (code, title_swedish, title_english, publisher, licence_swedish, licence_english, cadence)
SELECT DISTINCT source_code, 'Källa ' || source_no, 'Source ' || source_no, 'Utgivare ' || source_no, 'CC0', 'CC0', 'YEARLY'
FROM measured;

INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, divided_by_gender)
SELECT code, source_code, 'Mått ' || no, 'Measure ' || no, 'procent', 'HIGHER_IS_BETTER', true FROM measured;
