INSERT INTO measure (id, municipality_id, strategy_id, focus_area_id, position, text, criterion, version, created_at,
    updated_at)
SELECT own.id, planned.municipality_id, planned.id, focus_area.id, m,
    'Årligen öka ' || (ARRAY['andelen företagare som är nöjda med kommunens service', 'antalet nystartade företag',
        'andelen invånare i sysselsättning', 'placeringen i undersökningen ”Här är bäst att bo”',
        'andelen elever med gymnasieexamen', 'antalet gästnätter', 'andelen hushåll med snabbt bredband',
        'antalet planlagda tomter', 'andelen förnybar energi', 'antalet resor med kollektivtrafik'])
        [1 + pg_temp.dice('words of ' || key, 10)]
        || (ARRAY['.', ', jämfört med riket.', ', för kvinnor och män var för sig.', ' i hela kommunen.'])
        [1 + pg_temp.dice('end of ' || key, 4)],
    CASE WHEN m % 2 = 0 THEN jsonb '{"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}' END,
    own.changes, at, pg_temp.changed_at(at, ends, own.id, own.changes, own.changes)
FROM planned JOIN focus_area ON focus_area.strategy_id = planned.id CROSS JOIN generate_series(1, 4) AS m
CROSS JOIN LATERAL (SELECT planned.created_at + (60 + focus_area.position * 4 + m) * interval '1 minute' AS at,
    'measure ' || planned.no || '.' || focus_area.position || '.' || m AS key) AS made
CROSS JOIN LATERAL (SELECT pg_temp.made_id(at, key) AS id, 22 + pg_temp.dice('changes of ' || key, 10) AS changes) AS own
ORDER BY at, planned.no;

-- What the criteria rest on, so that the service has no series to fetch.
INSERT INTO linked_indicator (code, title_swedish, title_english, publisher, direction, measurement_unit,
    missing_editions, fetched_at)
VALUES ('fokus.placering', 'Placering i ”Här är bäst att bo”', 'Place in ”Här är bäst att bo”', 'Tidningen Fokus',
    'LOWER_IS_BETTER', 'place', '{}', now());
INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at, live_at)
SELECT DISTINCT municipality_id, 'fokus.placering', 'LIVE', now(), now() FROM measure WHERE criterion IS NOT NULL;
INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
SELECT id, municipality_id, criterion ->> 'indicator' FROM measure WHERE criterion IS NOT NULL;
