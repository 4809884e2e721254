INSERT INTO decision (id, municipality_id, strategy_id, kind, body, decided_on, paragraph, case_number, wording, version,
    created_at, updated_at)
SELECT pg_temp.made_id(at, 'decision ' || no), municipality_id, id, 'ADOPTION', 'Kommunfullmäktige', decided_at::date,
    '§ ' || 10 + pg_temp.dice('paragraph ' || no, 150), 'KS ' || extract(year FROM created_at)::integer || '/' || 100 + no,
    'Kommunfullmäktige beslutar att anta strategin.', 0, at, at
FROM planned CROSS JOIN LATERAL (SELECT decided_at + interval '1 second' AS at) AS made
WHERE NOT draft ORDER BY at, no;
