WITH counted AS (
    SELECT (SELECT count(*) FROM observation) AS observations,
        (SELECT count(*) FROM observation_change) AS changes,
        (SELECT count(*) FROM observation_change WHERE version > 1) AS revisions,
        (SELECT sum(created_count) FROM import_run) AS created,
        (SELECT last_number FROM change_counter) AS last_number,
        (SELECT sum(version) FROM observation) AS versions,
        290 * 3 * 30 * current_setting('benchmark.indicators')::bigint AS wanted)
SELECT 'there are ' || observations || ' observations, not ' || wanted AS fault FROM counted WHERE observations <> wanted
UNION ALL SELECT 'the runs have created ' || created FROM counted WHERE created <> observations
UNION ALL SELECT 'the numbers of the changes have gaps' FROM counted WHERE last_number <> changes
UNION ALL SELECT 'a current row is not its newest change' FROM counted WHERE versions <> observations + revisions
UNION ALL SELECT 'there are ' || revisions || ' revisions' FROM counted WHERE revisions * 100 NOT BETWEEN observations * 4 AND observations * 8;
