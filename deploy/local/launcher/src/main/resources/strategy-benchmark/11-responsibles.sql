-- Each measure has a unit that answers for it, every other one a role in another unit too.
INSERT INTO measure_responsible (id, municipality_id, strategy_id, measure_id, position, unit_id, role)
SELECT pg_temp.made_id(measure.created_at + interval '20 seconds', 'responsible ' || measure.id || '.' || p),
    measure.municipality_id, measure.strategy_id, measure.id, p, unit.id, CASE p WHEN 2 THEN 'Förvaltningschef' END
FROM measure CROSS JOIN generate_series(1, 2) AS p
JOIN (SELECT id, municipality_id, row_number() OVER (PARTITION BY municipality_id ORDER BY id) - 1 AS no
    FROM organisation_unit) AS unit
    ON unit.municipality_id = measure.municipality_id AND unit.no = (pg_temp.dice('unit of ' || measure.id, 5) + p) % 5
WHERE p = 1 OR measure.position % 2 = 1
ORDER BY measure.created_at, measure.id, p;
