INSERT INTO strategy (id, municipality_id, title, short_description, case_number, valid_from, valid_to, status, version,
    created_at, updated_at, issuer, document_type, category, retention, created_by, document_date, document_owner,
    page_count, succeeds, succession, superseded_by)
SELECT id, municipality_id,
    (ARRAY['Näringslivsstrategi', 'Näringslivsstrategi', 'Digitaliseringsstrategi', 'Klimatstrategi', 'Biblioteksplan',
        'Bostadsförsörjningsprogram', 'Folkhälsostrategi', 'Landsbygdsstrategi', 'Kulturplan', 'Besöksnäringsstrategi',
        'Kompetensförsörjningsstrategi'])[1 + kind % 11] || ' för ' || municipality,
    pg_temp.prose('short description ' || no, 3), 'KS ' || extract(year FROM created_at)::integer || '/' || 100 + no,
    decided_at::date, decided_at::date + 365 * 5,
    CASE WHEN draft THEN 'DRAFT' WHEN superseded THEN 'SUPERSEDED' ELSE 'ADOPTED' END, changes, created_at,
    CASE WHEN superseded THEN ends ELSE pg_temp.changed_at(decided_at, ends, id, changes - 1, changes - 1) END,
    'Kommunfullmäktige', 'Strategi', 'Styrdokument', 'Bevaras', 'Kommunledningskontoret', created_at::date,
    'Näringslivschefen', 12 + pg_temp.dice('pages ' || no, 30), succeeds,
    CASE WHEN succeeds IS NOT NULL THEN 'SUPERSESSION' END, superseded_by
FROM planned ORDER BY planned.created_at, no;
