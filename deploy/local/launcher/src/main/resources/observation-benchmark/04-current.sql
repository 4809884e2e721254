-- What was revised stands as its newest change left it.
UPDATE observation o SET status = c.status, value = c.value, version = c.version, change_number = c.number,
    published_on = c.published_on
FROM (
    SELECT DISTINCT ON (municipality_id, indicator_code, period, gender) * FROM observation_change WHERE version > 1
    ORDER BY municipality_id, indicator_code, period, gender, version DESC) c
WHERE o.municipality_id = c.municipality_id AND o.indicator_code = c.indicator_code AND o.period = c.period
    AND o.gender = c.gender;
