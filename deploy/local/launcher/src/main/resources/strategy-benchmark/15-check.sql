-- What is wrong with it, if anything: a row in words for each kind of fault.
SELECT 'The newest history of ' || count(*) || ' rows of strategies differs from what they are' AS fault
FROM thing LEFT JOIN LATERAL (
    SELECT after FROM history WHERE history.strategy_id = thing.strategy_id AND history.row_id = thing.row_id
    ORDER BY number DESC LIMIT 1) AS newest ON true
WHERE thing.strategy_id IS NOT NULL AND newest.after IS DISTINCT FROM thing.whole HAVING count(*) > 0
UNION ALL
SELECT 'The newest history of ' || count(*) || ' other rows differs from what they are'
FROM thing LEFT JOIN LATERAL (
    SELECT after FROM history WHERE history.strategy_id IS NULL AND history.row_id = thing.row_id
    ORDER BY number DESC LIMIT 1) AS newest ON true
WHERE thing.strategy_id IS NULL AND newest.after IS DISTINCT FROM thing.whole HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' rows of history are in the partition for what has none' FROM history_other HAVING count(*) > 0
