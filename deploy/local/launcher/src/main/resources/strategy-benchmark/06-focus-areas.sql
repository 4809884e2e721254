INSERT INTO focus_area (id, municipality_id, strategy_id, position, heading, list_position, introduction, version,
    created_at, updated_at)
SELECT own.id, municipality_id, planned.id, f,
    (ARRAY['Attraktiv livsmiljö', 'Företagsklimat och service', 'Kompetens för framtiden', 'Hållbar tillväxt',
        'Infrastruktur och kommunikationer'])[f],
    f, pg_temp.prose(key, 4), own.changes, at, pg_temp.changed_at(at, ends, own.id, own.changes, own.changes)
FROM planned CROSS JOIN generate_series(1, 5) AS f
CROSS JOIN LATERAL (SELECT planned.created_at + f * interval '1 minute' AS at, 'focus area ' || no || '.' || f AS key) AS made
CROSS JOIN LATERAL (SELECT pg_temp.made_id(at, key) AS id, 10 + pg_temp.dice('changes of ' || key, 5) AS changes) AS own
ORDER BY at, no;
