-- Each change of each row, in the order of time: k 0 is the creation. A strategy is decided by its first change, and
-- one that is superseded is so by its last.
CREATE TEMP TABLE change ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY at, row_id, k) AS number, row_id, k, at
FROM (
    SELECT row_id, k, CASE
            WHEN k = 0 THEN created_at
            WHEN thing <> 'strategy' THEN pg_temp.changed_at(begins, ends, row_id, k, changes)
            WHEN k = 1 THEN begins
            WHEN k = changes AND whole ->> 'status' = 'SUPERSEDED' THEN ends
            ELSE pg_temp.changed_at(begins, ends, row_id, k - 1, changes - 1)
        END AS at
    FROM thing CROSS JOIN generate_series(0, changes) AS k) AS made
ORDER BY number;
ANALYZE change;

-- What can change of a thing, as it was after the change k. Until the last one a text has another last sentence.
CREATE FUNCTION pg_temp.changeable(thing text, field text, whole jsonb, k integer, changes integer)
RETURNS jsonb LANGUAGE sql IMMUTABLE
RETURN jsonb_build_object(field, CASE WHEN k = changes THEN whole ->> field
        -- A decision, a strategy's first change, changes no text.
        ELSE (whole ->> field) || ' ' || pg_temp.sentence(CASE WHEN thing = 'strategy' AND whole ->> 'status' <> 'DRAFT'
            THEN greatest(k, 1) ELSE k END) END)
    || CASE WHEN thing <> 'strategy' OR k = changes OR whole ->> 'status' = 'DRAFT' THEN '{}'
        ELSE jsonb_build_object('status', CASE k WHEN 0 THEN 'DRAFT' ELSE 'ADOPTED' END, 'superseded_by', NULL) END;
