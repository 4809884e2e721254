package se.malbild.strategy.due;

/// What happens too seldom, as part of the statement of what is due: the rule of `CadenceRule`, for many at once.
final class DueCadenceSql {

    // Of the year of the day, and of the one before it: what a whole year asks for is known to lack when it has ended
    // only, and the report on it is written in the next one. A forum that is held no more owes no former year; an
    // activity that is still to
    // be carried out does.
    //
    // More is required on the days after quarters alone: `behind_n` says whether too few had been done all the time
    // from the end of quarter n to the end of the next one, when that is before the day. Quarters count that lie wholly
    // in the span.
    static final String WITH = """
            cadence AS (
                SELECT schedule.activity_id, schedule.detail_id, CAST(NULL AS uuid) AS forum_id, schedule.times_per_year,
                    open_activity.begins_on, open_activity.ends_on, true AS owes_last_year
                FROM schedule JOIN open_activity ON open_activity.id = schedule.activity_id
                WHERE schedule.municipality_id = :municipality AND schedule.times_per_year IS NOT NULL
                    AND open_activity.is_adopted
                UNION ALL
                SELECT NULL, NULL, id, times_per_year, coalesce(begins_on, '-infinity'), coalesce(ends_on, 'infinity'),
                    coalesce(ends_on >= :on, true)
                FROM forum
                WHERE municipality_id = :municipality AND times_per_year IS NOT NULL),
            year AS (
                SELECT *, CAST(first_day + interval '1 year' AS date) - 1 AS last_day
                FROM (
                    SELECT false AS is_last, CAST(extract(quarter FROM CAST(:on AS date)) AS integer) - 1 AS ended,
                        CAST(date_trunc('year', CAST(:on AS timestamp)) AS date) AS first_day
                    UNION ALL
                    SELECT true, 4, CAST(date_trunc('year', CAST(:on AS timestamp)) - interval '1 year' AS date)) AS asked_year),
            quarters AS (
                SELECT cadence.*, year.*,
                    CASE WHEN begins_on <= first_day THEN 1
                        ELSE CAST(extract(quarter FROM begins_on - 1) AS integer) + 1 END AS first_whole,
                    CASE WHEN ends_on >= last_day THEN 4
                        ELSE CAST(extract(quarter FROM ends_on + 1) AS integer) - 1 END AS last_whole
                FROM cadence CROSS JOIN year
                WHERE ended > 0 AND begins_on <= last_day AND ends_on >= first_day AND (owes_last_year OR NOT is_last)),
            happened AS (
                SELECT quarters.*, done.*,
                    times_per_year * greatest(0, least(1, last_whole) - first_whole + 1) / 4 AS asked_1,
                    times_per_year * greatest(0, least(2, last_whole) - first_whole + 1) / 4 AS asked_2,
                    times_per_year * greatest(0, least(3, last_whole) - first_whole + 1) / 4 AS asked_3,
                    times_per_year * greatest(0, last_whole - first_whole + 1) / 4 AS asked_4
                FROM quarters CROSS JOIN LATERAL (
                    SELECT CAST(count(*) AS integer) AS done,
                        count(*) FILTER (WHERE happened_on < quarters.first_day + interval '6 months') AS done_2,
                        count(*) FILTER (WHERE happened_on < quarters.first_day + interval '9 months') AS done_3
                    FROM (
                        SELECT happened_on FROM occurrence
                        WHERE municipality_id = :municipality AND activity_id = quarters.activity_id
                            AND happened_on BETWEEN quarters.first_day AND least(quarters.last_day, :on)
                            AND (quarters.detail_id IS NULL OR detail_id = quarters.detail_id)
                        UNION ALL
                        SELECT happened_on FROM occurrence
                        WHERE municipality_id = :municipality AND forum_id = quarters.forum_id
                            AND happened_on BETWEEN quarters.first_day AND least(quarters.last_day, :on)) AS times) AS done),
            missed AS (
                SELECT happened.*,
                    CASE ended WHEN 1 THEN asked_1 WHEN 2 THEN asked_2 WHEN 3 THEN asked_3 ELSE asked_4 END AS asked,
                    ended = 1 OR done_2 < asked_1 AS behind_1, ended <= 2 OR done_3 < asked_2 AS behind_2,
                    ended <= 3 OR done < asked_3 AS behind_3
                FROM happened),
            short AS (
                SELECT missed.*, CAST(first_day + interval '3 months' * CASE
                        WHEN behind_1 AND behind_2 AND behind_3 THEN 1
                        WHEN behind_2 AND behind_3 THEN 2
                        WHEN behind_3 THEN 3
                        ELSE 4 END AS date) AS behind_since
                FROM missed WHERE done < asked),
            cadence_behind AS (
                SELECT DISTINCT ON (activity_id, detail_id, forum_id) activity_id, detail_id, forum_id, times_per_year,
                    min(behind_since) AS since,
                    max(done) FILTER (WHERE NOT is_last) AS done, max(asked) FILTER (WHERE NOT is_last) AS asked,
                    max(done) FILTER (WHERE is_last) AS done_last_year, max(asked) FILTER (WHERE is_last) AS asked_last_year
                FROM short
                GROUP BY activity_id, detail_id, forum_id, times_per_year
                ORDER BY activity_id, detail_id, forum_id, min(behind_since), times_per_year DESC),
            """;

    private DueCadenceSql() {}
}
