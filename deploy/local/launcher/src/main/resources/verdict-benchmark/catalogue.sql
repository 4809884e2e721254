-- The indicators that the measures rest on. How many is put in.
INSERT INTO source (code, title_swedish, title_english, publisher, licence_swedish, licence_english, cadence)
VALUES ('bench', 'Hastighetsmätning', 'Speed test', 'Målbild', 'Fri', 'Free', 'YEARLY') ON CONFLICT DO NOTHING;
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, divided_by_gender)
SELECT 'bench.' || to_char(n, 'FM0000'), 'bench', 'Mått ' || n, 'Measure ' || n, 'andel', 'HIGHER_IS_BETTER', false
FROM generate_series(1, %d) n ON CONFLICT DO NOTHING;
