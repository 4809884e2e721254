INSERT INTO section (id, municipality_id, strategy_id, place, focus_area_id, position, kind, heading, text, signed_place,
    signed_on, version, created_at, updated_at)
SELECT own.id, planned.municipality_id, planned.id, place, focus_area.id, layout.position, layout.kind,
    layout.heading, pg_temp.prose(key, 7 + pg_temp.dice('length of ' || key, 10)),
    CASE WHEN layout.kind = 'PREFACE' THEN municipality END, CASE WHEN layout.kind = 'PREFACE' THEN at::date END,
    own.changes, at, pg_temp.changed_at(at, ends, own.id, own.changes, own.changes)
FROM planned
CROSS JOIN (VALUES (1, 'OPENING', NULL::integer, 1, 'PREFACE', 'Förord'), (2, 'OPENING', NULL, 2, 'PROSE', 'Inledning'),
    (3, 'FOCUS_AREA', 1, 1, 'PROSE', 'Bakgrund'), (4, 'FOCUS_AREA', 2, 1, 'PROSE', 'Utgångspunkter'),
    (5, 'FOCUS_AREA', 3, 1, 'PROSE', 'Nuläge'), (6, 'FOCUS_AREA', 4, 1, 'PROSE', 'Utmaningar'),
    (7, 'CLOSING', NULL, 1, 'IMPLEMENTATION', 'Genomförande'), (8, 'CLOSING', NULL, 2, 'PROSE', 'Uppföljning'))
    AS layout (no, place, focus_area, position, kind, heading)
LEFT JOIN focus_area ON focus_area.strategy_id = planned.id AND focus_area.position = layout.focus_area
CROSS JOIN LATERAL (SELECT planned.created_at + (10 + layout.no) * interval '1 minute' AS at,
    'section ' || planned.no || '.' || layout.no AS key) AS made
CROSS JOIN LATERAL (SELECT pg_temp.made_id(at, key) AS id, 10 + pg_temp.dice('changes of ' || key, 5) AS changes) AS own
ORDER BY at, planned.no;
