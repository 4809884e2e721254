INSERT INTO goal (id, municipality_id, strategy_id, focus_area_id, position, text, version, created_at, updated_at)
SELECT own.id, planned.municipality_id, planned.id, focus_area.id, g,
    (ARRAY['Fler företag ska starta, växa och etablera sig i kommunen.', 'Fler ska i utbildning eller arbete.',
        'Invånarna ska vara nöjda med kommunen som en plats att leva på.', 'Handläggningen ska vara snabb, öppen och rättssäker.',
        'Utsläppen av växthusgaser ska minska i den takt som vetenskapen kräver.', 'Fler unga ska välja att bo kvar eller flytta hem.',
        'Kollektivtrafiken ska nå fler, oftare.', 'Kulturutbudet ska vara öppet för alla.'])
        [1 + pg_temp.dice('words of ' || key, 8)],
    own.changes, at, pg_temp.changed_at(at, ends, own.id, own.changes, own.changes)
FROM planned JOIN focus_area ON focus_area.strategy_id = planned.id CROSS JOIN generate_series(1, 3) AS g
CROSS JOIN LATERAL (SELECT planned.created_at + (20 + focus_area.position * 3 + g) * interval '1 minute' AS at,
    'goal ' || planned.no || '.' || focus_area.position || '.' || g AS key) AS made
CROSS JOIN LATERAL (SELECT pg_temp.made_id(at, key) AS id, 10 + pg_temp.dice('changes of ' || key, 5) AS changes) AS own
ORDER BY at, planned.no;
