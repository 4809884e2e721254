-- The life of each strategy. The first of a municipality is superseded by its second, the last ones are drafts; the
-- others are adopted within weeks, so that there are days of years behind on which they can be seen.
CREATE TEMP TABLE planned ON COMMIT DROP AS
WITH placed AS (
    SELECT strategy.no, strategy.no / municipalities AS kind, code, name,
        strategy.no + municipalities < least(2 * municipalities, strategies) AS superseded,
        strategy.no >= 10 * municipalities OR (strategy.no >= 9 * municipalities AND strategy.no % 2 = 0) AS draft
    FROM (SELECT count(*)::integer AS municipalities, current_setting('benchmark.strategies')::integer AS strategies
        FROM municipality) AS size
    CROSS JOIN generate_series(0, strategies - 1) AS strategy (no)
    JOIN municipality ON municipality.no = strategy.no % municipalities + 1),
dated AS (
    SELECT *, CASE
            WHEN draft THEN timestamptz '2025-06-02 08:00Z' + pg_temp.dice('day of strategy ' || no, 365) * interval '1 day'
            WHEN superseded THEN timestamptz '2022-01-03 08:00Z' + pg_temp.dice('day of strategy ' || no, 120) * interval '1 day'
            WHEN kind = 1 THEN timestamptz '2024-01-08 08:00Z' + pg_temp.dice('day of strategy ' || no, 120) * interval '1 day'
            ELSE timestamptz '2022-01-03 08:00Z' + pg_temp.dice('day of strategy ' || no, 1000) * interval '1 day'
        END + pg_temp.dice('minute of strategy ' || no, 420) * interval '1 minute' AS created_at
    FROM placed)
SELECT dated.no, code AS municipality_id, name AS municipality, kind, superseded, draft, created_at,
    pg_temp.made_id(created_at, 'strategy ' || dated.no) AS id,
    -- Of a draft, when it was first rewritten.
    created_at + (14 + pg_temp.dice('decision ' || dated.no, 30)) * interval '1 day' AS decided_at,
    24 + pg_temp.dice('changes of strategy ' || dated.no, 11) AS changes,
    NULL::uuid AS superseded_by, NULL::uuid AS succeeds,
    -- After that nothing changes any more.
    date_trunc('day', now(), 'UTC') AS ends
FROM dated ORDER BY no;

UPDATE planned SET superseded_by = successor.id, ends = successor.decided_at
FROM planned AS successor, (SELECT count(*)::integer AS municipalities FROM municipality) AS size
WHERE planned.superseded AND successor.no = planned.no + municipalities;
UPDATE planned SET succeeds = predecessor.id FROM planned AS predecessor WHERE predecessor.superseded_by = planned.id;
ANALYZE planned;
