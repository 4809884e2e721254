-- An evaluation of each strategy, with the efforts that it proposes.
INSERT INTO evaluation (id, municipality_id, strategy_id, title, summary, evaluated_on, reported_to, reported_on, version,
    created_at, updated_at)
SELECT pg_temp.made_id(at, 'evaluation ' || id), municipality_id, id, 'Utvärdering av strategin efter två år',
    pg_temp.prose('evaluation ' || id, 6), date '2024-05-20', 'Kommunstyrelsen', date '2024-06-11', 0, at, at
FROM strategy CROSS JOIN (SELECT timestamptz '2024-06-12 08:00Z' AS at) AS made
ORDER BY municipality_id;

INSERT INTO effort (id, municipality_id, strategy_id, evaluation_id, position, text, first_year, last_year, version, created_at,
    updated_at)
SELECT pg_temp.made_id(created_at, 'effort ' || id || '.' || position), municipality_id, strategy_id, id, position,
    (ARRAY['Arbeta för att hela koncernen tar del i näringslivsarbetet', 'Sätta upp tydliga mål för hela koncernen',
        'Utbilda alla medarbetare i hur företag fungerar', 'Lyfta näringslivsfrågorna högre upp på dagordningen',
        'Öka antalet företagsbesök och följa upp dem mer strukturerat', 'Arbeta mer branschvis tillsammans med gymnasieskolan',
        'Arrangera ett årligt näringslivsforum', 'Starta ett visionsarbete för framtidens kommun'])[position],
    2025, 2026, 0, created_at, created_at
FROM evaluation CROSS JOIN generate_series(1, 8) AS position
ORDER BY municipality_id, position;
-- What follows joins them.
ANALYZE organisation_unit, strategy, evaluation, goal, measure;
