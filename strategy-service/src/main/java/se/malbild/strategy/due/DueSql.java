package se.malbild.strategy.due;

import se.malbild.strategy.verdictsummary.LackingMeasures;

/// What is due, as one statement: however much there is, the rows of one page and the totals come from it.
///
/// Activities count of plans that are not closed, as long as they are to be carried out. A detail with days of its own
/// is due after the last of them, when it has not occurred, until its activity as a whole is.
final class DueSql {

    /// What has to be known of them for anything to be due.
    private static final String KNOWN = """
            WITH RECURSIVE
            """ + LackingMeasures.WITH + """
            , open_activity AS MATERIALIZED (
                SELECT activity.id, plan.unit_id, plan.status = 'ADOPTED' AS is_adopted, activity.begins_on, activity.ends_on, activity.awaits_decision,
                    CAST(activity.created_at AT TIME ZONE 'Europe/Stockholm' AS date) AS created_on
                FROM activity JOIN plan ON (plan.municipality_id, plan.id) = (activity.municipality_id, activity.plan_id)
                WHERE activity.municipality_id = :municipality AND activity.status IN ('PLANNED', 'STARTED', 'PAUSED')
                    AND plan.status <> 'CLOSED'),
            passed_schedule AS (
                SELECT schedule.activity_id, schedule.detail_id, schedule.ends_on
                FROM schedule JOIN open_activity ON open_activity.id = schedule.activity_id AND open_activity.ends_on >= :on
                WHERE schedule.municipality_id = :municipality AND schedule.detail_id IS NOT NULL
                    AND schedule.ends_on < :on),
            gone_unit AS MATERIALIZED (
                SELECT id, ended_on FROM organisation_unit WHERE municipality_id = :municipality AND ended_on < :on),
            """;

    private static final String DUE = """
            due AS (
                SELECT 'BEHIND_SCHEDULE' AS kind, id AS activity_id, CAST(NULL AS uuid) AS detail_id,
                    CAST(NULL AS uuid) AS forum_id, CAST(NULL AS uuid) AS measure_id, ends_on + 1 AS since,
                    CAST(NULL AS integer) AS times_per_year, CAST(NULL AS integer) AS done, CAST(NULL AS integer) AS asked,
                    CAST(NULL AS integer) AS done_last_year, CAST(NULL AS integer) AS asked_last_year,
                    CAST(NULL AS text) AS sentence_swedish, CAST(NULL AS text) AS sentence_english, false AS had_owner
                FROM open_activity WHERE ends_on < :on
                UNION ALL
                SELECT DISTINCT ON (passed.detail_id) 'BEHIND_SCHEDULE', passed.activity_id, passed.detail_id, NULL, NULL,
                    passed.ends_on + 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false
                FROM passed_schedule AS passed
                WHERE NOT EXISTS (SELECT FROM schedule AS later WHERE later.detail_id = passed.detail_id
                        AND (later.ends_on IS NULL OR later.ends_on > passed.ends_on))
                    AND NOT EXISTS (SELECT FROM occurrence WHERE detail_id = passed.detail_id AND happened_on <= :on)
                UNION ALL
                SELECT 'CADENCE_NOT_KEPT', activity_id, detail_id, forum_id, NULL, since, times_per_year, done, asked,
                    done_last_year, asked_last_year, NULL, NULL, false
                FROM cadence_behind
                UNION ALL
                SELECT 'AWAITING_DECISION', id, NULL, NULL, NULL, greatest(created_on, begins_on), NULL, NULL, NULL,
                    NULL, NULL, NULL, NULL, false
                FROM open_activity WHERE awaits_decision IS NOT NULL
                    AND NOT EXISTS (SELECT FROM activity_decision WHERE activity_id = open_activity.id)
                UNION ALL
                SELECT kind, NULL, NULL, NULL, measure_id, since, NULL, NULL, NULL, NULL, NULL,
                    sentence_swedish, sentence_english, false
                FROM lacking_measure
                UNION ALL
                SELECT 'WITHOUT_OWNER', id, NULL, NULL, NULL, greatest(created_on, former.ended_on + 1), NULL, NULL, NULL,
                    NULL, NULL, NULL, NULL, former.ended_on IS NOT NULL
                FROM open_activity CROSS JOIN LATERAL (
                    SELECT max(ended_on) AS ended_on FROM gone_unit WHERE id = open_activity.unit_id OR id IN (
                        SELECT unit_id FROM activity_responsible WHERE activity_id = open_activity.id)) AS former
                WHERE (unit_id IS NULL OR unit_id IN (SELECT id FROM gone_unit))
                    AND NOT EXISTS (SELECT FROM activity_responsible held WHERE held.activity_id = open_activity.id
                        AND (held.unit_id IS NULL OR held.unit_id NOT IN (SELECT id FROM gone_unit)))
                UNION ALL
                SELECT 'WITHOUT_OWNER', NULL, NULL, NULL, id, greatest(since, former.ended_on + 1), NULL, NULL, NULL,
                    NULL, NULL, NULL, NULL, former.ended_on IS NOT NULL
                FROM measure_in_force CROSS JOIN LATERAL (
                    SELECT max(ended_on) AS ended_on FROM gone_unit WHERE id IN (
                        SELECT unit_id FROM measure_responsible WHERE measure_id = measure_in_force.id)) AS former
                WHERE NOT EXISTS (SELECT FROM measure_responsible held WHERE held.measure_id = measure_in_force.id
                    AND (held.unit_id IS NULL OR held.unit_id NOT IN (SELECT id FROM gone_unit)))
                UNION ALL
                SELECT 'WITHOUT_OWNER', NULL, NULL, forum.id, NULL, gone_unit.ended_on + 1, NULL, NULL, NULL,
                    NULL, NULL, NULL, NULL, true
                FROM forum JOIN gone_unit ON gone_unit.id = forum.unit_id
                WHERE municipality_id = :municipality AND (forum.ends_on IS NULL OR forum.ends_on >= :on)),
            asked AS MATERIALIZED (
                SELECT due.*, coalesce(activity_id, measure_id, forum_id) AS thing_id FROM due
                WHERE since <= :on{unit}{area}),
            """;

    static final String OF_UNIT = """

                    AND (activity_id IN (
                            SELECT id FROM open_activity WHERE unit_id IN (SELECT id FROM asked_unit)
                            UNION ALL
                            SELECT activity_id FROM activity_responsible
                            WHERE municipality_id = :municipality AND unit_id IN (SELECT id FROM asked_unit))
                        OR measure_id IN (
                            SELECT measure_id FROM measure_responsible
                            WHERE municipality_id = :municipality AND unit_id IN (SELECT id FROM asked_unit))
                        OR forum_id IN (
                            SELECT id FROM forum
                            WHERE municipality_id = :municipality AND unit_id IN (SELECT id FROM asked_unit)))""";

    private static final String ASKED_UNIT = """
            asked_unit AS (
                SELECT id FROM organisation_unit WHERE municipality_id = :municipality AND id = :unit
                UNION
                SELECT below.id FROM organisation_unit below JOIN asked_unit ON below.parent_id = asked_unit.id
                WHERE below.municipality_id = :municipality),
            """;

    static final String OF_AREA = """

                    AND (activity_id IN (SELECT activity_id FROM serving)
                        OR measure_id IN (SELECT id FROM measure
                            WHERE municipality_id = :municipality AND focus_area_id = :area)
                        OR forum_id IN (SELECT id FROM forum
                            WHERE municipality_id = :municipality AND activity_id IN (SELECT activity_id FROM serving)))""";

    private static final String SERVING = """
            serving AS (
                SELECT link.activity_id FROM activity_link link
                JOIN goal ON (goal.municipality_id, goal.id) = (link.municipality_id, link.goal_id)
                WHERE link.municipality_id = :municipality AND goal.focus_area_id = :area
                UNION
                SELECT link.activity_id FROM activity_link link
                JOIN plan_goal_goal own ON own.plan_goal_id = link.plan_goal_id
                JOIN goal ON (goal.municipality_id, goal.id) = (own.municipality_id, own.goal_id)
                WHERE link.municipality_id = :municipality AND goal.focus_area_id = :area
                UNION
                SELECT link.activity_id FROM activity_link link
                JOIN measure ON (measure.municipality_id, measure.id) = (link.municipality_id, link.measure_id)
                WHERE link.municipality_id = :municipality AND measure.focus_area_id = :area),
            """;

    private static final String PAGE = """
            page AS (
                SELECT asked.*, row_number() OVER (ORDER BY {order}) AS turn FROM asked{kind}
                ORDER BY turn LIMIT :limit OFFSET :offset)
            SELECT totals.*, page.kind, page.detail_id, page.since, page.times_per_year, page.done, page.asked,
                page.done_last_year, page.asked_last_year, page.sentence_swedish, page.sentence_english, page.had_owner, page.thing_id, page.activity_id,
                page.measure_id, detail.text AS detail_text, plan.id AS plan_id,
                coalesce(measure.strategy_id, plan.strategy_id) AS strategy_id,
                outline_number(theme.position, activity.position) AS number,
                coalesce(activity.text, measure.text, forum.name) AS text, activity.status, activity.ends_on,
                activity.awaits_decision, activity.awaits_body, answering.ids, answering.names
            FROM (
                SELECT CAST(jsonb_object_agg(kind, number) AS text) AS totals
                FROM (SELECT kind, count(*) AS number FROM asked GROUP BY kind) AS counted) AS totals
            LEFT JOIN page ON true
            LEFT JOIN activity ON (activity.municipality_id, activity.id) = (:municipality, page.activity_id)
            LEFT JOIN theme ON theme.id = activity.theme_id
            LEFT JOIN plan ON (plan.municipality_id, plan.id) = (:municipality, activity.plan_id)
            LEFT JOIN activity_detail detail ON detail.id = page.detail_id
            LEFT JOIN measure ON (measure.municipality_id, measure.id) = (:municipality, page.measure_id)
            LEFT JOIN forum ON (forum.municipality_id, forum.id) = (:municipality, page.forum_id)
            LEFT JOIN LATERAL (
                SELECT array_agg(unit.id ORDER BY unit.name, unit.id) AS ids,
                    array_agg(unit.name ORDER BY unit.name, unit.id) AS names
                FROM organisation_unit unit
                WHERE unit.municipality_id = :municipality AND unit.id IN (
                    SELECT plan.unit_id
                    UNION ALL SELECT forum.unit_id
                    UNION ALL SELECT unit_id FROM activity_responsible WHERE activity_id = page.activity_id
                    UNION ALL SELECT unit_id FROM measure_responsible WHERE measure_id = page.measure_id)) AS answering
                ON true
            ORDER BY page.turn""";

    private DueSql() {}

    /// @param order inside of ORDER BY, of the columns of `asked`
    static String of(DueQuery query, String order) {
        return KNOWN
                + (query.unit == null ? "" : ASKED_UNIT)
                + (query.focusArea == null ? "" : SERVING)
                + DueCadenceSql.WITH
                + DUE.replace("{unit}", query.unit == null ? "" : OF_UNIT)
                        .replace("{area}", query.focusArea == null ? "" : OF_AREA)
                + PAGE.replace("{order}", order).replace("{kind}", query.kind == null ? "" : " WHERE kind = :kind");
    }
}
