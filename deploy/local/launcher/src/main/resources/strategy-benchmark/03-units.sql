INSERT INTO organisation_unit (id, municipality_id, name, kind, version, created_at, updated_at)
SELECT pg_temp.made_id(at, 'unit ' || code || '.' || unit.no), code, unit.name, unit.kind, 0, at, at
FROM municipality
CROSS JOIN (VALUES (1, 'Kommunstyrelsen', 'BOARD'), (2, 'Samhällsbyggnadsförvaltningen', 'DEPARTMENT'),
    (3, 'Utbildningsförvaltningen', 'DEPARTMENT'), (4, 'Näringslivsenheten', 'UNIT'),
    (5, 'Kommunala bostadsbolaget', 'COMPANY')) AS unit (no, name, kind)
CROSS JOIN LATERAL (SELECT timestamptz '2022-01-01 09:00Z' + municipality.no * interval '1 minute' AS at) AS made;
