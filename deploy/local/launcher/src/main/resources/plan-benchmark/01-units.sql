-- Units in every municipality, three levels deep: boards and a company, their departments, and the departments' units.
CREATE TEMP TABLE unit ON COMMIT DROP AS
SELECT code AS municipality_id, n, pg_temp.made_id(at, 'unit ' || code || '.' || n) AS id, at,
    CASE WHEN n BETWEEN 7 AND 20 THEN 1 + n % 6 WHEN n > 20 THEN 7 + n % 14 END AS parent
FROM (SELECT count(*)::integer AS municipalities FROM municipality) AS size
CROSS JOIN generate_series(0, current_setting('benchmark.units')::integer - 1) AS i
CROSS JOIN LATERAL (SELECT 1 + i / municipalities AS n) AS made
JOIN municipality ON municipality.no = 1 + i % municipalities
CROSS JOIN LATERAL (SELECT timestamptz '2022-01-01 09:00Z' + (municipality.no * 100 + n) * interval '1 minute' AS at) AS when_made;
CREATE UNIQUE INDEX ON unit (municipality_id, n);
ANALYZE unit;

INSERT INTO organisation_unit (id, municipality_id, name, kind, parent_id, function_address, ended_on, version, created_at,
    updated_at)
SELECT unit.id, unit.municipality_id,
    CASE WHEN unit.n <= 6 THEN (ARRAY['Kommunstyrelsen', 'Samhällsbyggnadsnämnden', 'Utbildningsnämnden', 'Socialnämnden',
            'Kultur- och fritidsnämnden', 'Kommunhuset AB'])[unit.n]
        WHEN unit.n <= 20 THEN (ARRAY['Näringslivskontoret', 'Kommunledningskontoret', 'Samhällsbyggnadsförvaltningen',
            'Tekniska förvaltningen', 'Miljöförvaltningen', 'Utbildningsförvaltningen', 'Gymnasieförvaltningen',
            'Arbetsmarknadsförvaltningen', 'Socialförvaltningen', 'Vård- och omsorgsförvaltningen', 'Kulturförvaltningen',
            'Fritidsförvaltningen', 'Bostadsbolaget', 'Energibolaget'])[unit.n - 6]
        ELSE (ARRAY['Förskoleenheten', 'Grundskoleenheten', 'Hemtjänstenheten', 'Biblioteksenheten', 'Bygglovsenheten',
            'Gatuenheten', 'Måltidsenheten', 'Turistenheten', 'Upphandlingsenheten', 'Fritidsenheten'])[1 + unit.n % 10]
            || ' ' || (ARRAY['Centrum', 'Norr', 'Söder', 'Öster', 'Väster', 'Landsbygd', 'Stationen', 'Ön'])[unit.n / 10 - 1] END,
    CASE WHEN unit.n = 6 THEN 'COMPANY' WHEN unit.n < 6 THEN 'BOARD' WHEN unit.n <= 20 THEN 'DEPARTMENT' ELSE 'UNIT' END,
    over.id, CASE WHEN unit.n > 6 THEN 'enhet' || unit.n || '@kommun' || unit.municipality_id || '.example' END,
    CASE WHEN succeeded THEN date '2025-12-31' END, 0, unit.at, unit.at
FROM unit LEFT JOIN unit AS over ON over.municipality_id = unit.municipality_id AND over.n = unit.parent
-- In some municipalities one has been taken over by its neighbour.
CROSS JOIN LATERAL (SELECT unit.n = 68 AND pg_temp.dice('merger ' || unit.municipality_id, 10) = 0 AS succeeded) AS life
ORDER BY unit.at;

INSERT INTO organisation_unit_successor (municipality_id, unit_id, successor_id)
SELECT ended.municipality_id, ended.id, successor.id
FROM organisation_unit AS ended JOIN unit AS successor ON successor.municipality_id = ended.municipality_id AND successor.n = 67
WHERE ended.ended_on IS NOT NULL;
