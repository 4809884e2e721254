-- Every row that has a history: when it was made, how often it was changed between when and when, and which field.
CREATE TEMP TABLE thing ON COMMIT DROP AS
SELECT 'organisation_unit' AS thing, id AS row_id, municipality_id, NULL::uuid AS strategy_id, created_at,
    created_at AS begins, created_at AS ends, version AS changes, NULL AS field, to_jsonb(organisation_unit) AS whole
FROM organisation_unit
UNION ALL
SELECT 'strategy', s.id, s.municipality_id, s.id, s.created_at, decided_at, ends, version, 'short_description', to_jsonb(s)
FROM strategy s JOIN planned USING (id)
UNION ALL
SELECT 'decision', id, municipality_id, strategy_id, created_at, created_at, created_at, version, NULL, to_jsonb(decision)
FROM decision
UNION ALL
SELECT 'focus_area', f.id, f.municipality_id, strategy_id, f.created_at, f.created_at, ends, version, 'introduction',
    to_jsonb(f)
FROM focus_area f JOIN planned ON planned.id = strategy_id
UNION ALL
SELECT 'section', s.id, s.municipality_id, strategy_id, s.created_at, s.created_at, ends, version, 'text', to_jsonb(s)
FROM section s JOIN planned ON planned.id = strategy_id
UNION ALL
SELECT 'goal', g.id, g.municipality_id, strategy_id, g.created_at, g.created_at, ends, version, 'text', to_jsonb(g)
FROM goal g JOIN planned ON planned.id = strategy_id
UNION ALL
SELECT 'measure', m.id, m.municipality_id, strategy_id, m.created_at, m.created_at, ends, version, 'text', to_jsonb(m)
FROM measure m JOIN planned ON planned.id = strategy_id
UNION ALL
SELECT 'measure_goal', l.id, l.municipality_id, l.strategy_id, at, at, at, 0, NULL, to_jsonb(l)
FROM measure_goal l JOIN measure m ON m.id = l.measure_id
CROSS JOIN LATERAL (SELECT m.created_at + interval '10 seconds' AS at) AS made
UNION ALL
SELECT 'measure_responsible', r.id, r.municipality_id, r.strategy_id, at, at, at, 0, NULL, to_jsonb(r)
FROM measure_responsible r JOIN measure m ON m.id = r.measure_id
CROSS JOIN LATERAL (SELECT m.created_at + interval '20 seconds' AS at) AS made;
ANALYZE thing;
