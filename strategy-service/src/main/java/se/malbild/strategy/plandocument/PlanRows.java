package se.malbild.strategy.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.strategy.Strategies;
import se.malbild.strategy.wholedocument.StoredRow;

/// The rows of a plan and everything in it but its head and its activities, and what they refer to, in one statement.
/// What belongs to strategies that the actor does not see is left out.
@ApplicationScoped
class PlanRows {

    private static final String READ = """
            WITH the_plan AS (
                SELECT id, unit_id, evaluation_id, strategy_id FROM plan
                WHERE municipality_id = :municipality AND id = :plan),
            seen AS (
                SELECT id, title, status = 'ADOPTED' AS in_force FROM strategy
                WHERE municipality_id = :municipality AND status = ANY (:visible)),
            link AS (
                SELECT goal_id, measure_id, effort_id FROM activity_link
                WHERE municipality_id = :municipality AND plan_id = :plan
                UNION ALL SELECT goal_id, NULL, NULL FROM plan_goal_goal
                WHERE municipality_id = :municipality AND plan_id = :plan)
            SELECT 'plan_section' AS thing, CAST(to_jsonb(t) AS text) AS content FROM plan_section t
            WHERE municipality_id = :municipality AND plan_id = :plan
            UNION ALL
            SELECT 'theme', CAST(to_jsonb(t) || jsonb_build_object('number', position) AS text) FROM theme t
            WHERE municipality_id = :municipality AND plan_id = :plan
            UNION ALL
            SELECT 'plan_goal', CAST(to_jsonb(t) || jsonb_build_object('number', position) AS text) FROM plan_goal t
            WHERE municipality_id = :municipality AND plan_id = :plan
            UNION ALL
            SELECT 'plan_goal_goal', CAST(to_jsonb(t) AS text) FROM plan_goal_goal t
            JOIN goal ON goal.id = t.goal_id JOIN seen ON seen.id = goal.strategy_id
            WHERE t.municipality_id = :municipality AND plan_id = :plan
            UNION ALL
            SELECT 'evaluation', CAST(to_jsonb(t) AS text) FROM evaluation t
            JOIN the_plan ON the_plan.evaluation_id = t.id JOIN seen ON seen.id = t.strategy_id
            UNION ALL
            SELECT 'effort', CAST(to_jsonb(t) || jsonb_build_object('number', position) AS text) FROM effort t
            JOIN the_plan ON the_plan.evaluation_id = t.evaluation_id
            JOIN evaluation ON evaluation.id = t.evaluation_id JOIN seen ON seen.id = evaluation.strategy_id
            UNION ALL
            SELECT 'organisation_unit', CAST(to_jsonb(t) AS text) FROM organisation_unit t
            WHERE municipality_id = :municipality AND id IN (
                SELECT unit_id FROM activity_responsible WHERE municipality_id = :municipality AND plan_id = :plan
                UNION ALL SELECT unit_id FROM the_plan)
            UNION ALL
            SELECT 'reference', CAST(to_jsonb(referred) || jsonb_build_object(
                'mark', CASE WHEN EXISTS (SELECT FROM seen AS other
                        WHERE other.title = referred.strategy_title AND other.id <> referred.strategy_id)
                    THEN (SELECT %s FROM strategy WHERE strategy.id = referred.strategy_id) END,
                'in_force', (SELECT count(*) = 1 AND bool_or(other.id = referred.strategy_id) FROM seen AS other
                    WHERE other.title = referred.strategy_title AND other.in_force)) AS text)
            FROM (
                SELECT 'STRATEGY' AS kind, seen.id, seen.title AS words, seen.id AS strategy_id, seen.title AS strategy_title,
                    CAST(NULL AS uuid) AS evaluation_id, CAST(NULL AS text) AS evaluation_title,
                    CAST(NULL AS text) AS number
                FROM seen JOIN the_plan ON the_plan.strategy_id = seen.id
                UNION ALL SELECT 'GOAL', goal.id, goal.text, seen.id, seen.title, NULL, NULL,
                    CASE WHEN EXISTS (SELECT FROM goal AS twin WHERE twin.municipality_id = :municipality
                            AND (twin.strategy_id, twin.text) = (goal.strategy_id, goal.text) AND twin.id <> goal.id)
                        THEN outline_number(area.position, goal.position) END
                FROM goal JOIN seen ON seen.id = goal.strategy_id LEFT JOIN focus_area AS area ON area.id = goal.focus_area_id
                WHERE goal.id IN (SELECT goal_id FROM link)
                UNION ALL SELECT 'MEASURE', measure.id, measure.text, seen.id, seen.title, NULL, NULL,
                    CASE WHEN EXISTS (SELECT FROM measure AS twin WHERE twin.municipality_id = :municipality
                            AND (twin.strategy_id, twin.text) = (measure.strategy_id, measure.text) AND twin.id <> measure.id)
                        THEN outline_number(area.position, measure.position) END
                FROM measure JOIN seen ON seen.id = measure.strategy_id
                LEFT JOIN focus_area AS area ON area.id = measure.focus_area_id
                WHERE measure.id IN (SELECT measure_id FROM link)
                UNION ALL SELECT 'EFFORT', effort.id, CAST(effort.position AS text), seen.id, seen.title, evaluation.id,
                    evaluation.title, NULL
                FROM effort JOIN evaluation ON evaluation.id = effort.evaluation_id
                JOIN seen ON seen.id = evaluation.strategy_id
                WHERE effort.id IN (SELECT effort_id FROM link)) AS referred""".formatted(StrategyTexts.MARK);

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Strategies strategies;

    @Inject
    PlanRows(EntityManager database, RequestedMunicipality municipality, Strategies strategies) {
        this.database = database;
        this.municipality = municipality;
        this.strategies = strategies;
    }

    @SuppressWarnings("unchecked")
    List<StoredRow> of(UUID plan) {
        List<Tuple> rows = database.createNativeQuery(READ, Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter(
                        "visible",
                        strategies.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new StoredRow(row.get("thing", String.class), row.get("content", String.class)))
                .toList();
    }
}
