package se.malbild.strategy.plancompilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.organisation.UnitKind;
import se.malbild.strategy.plan.PlanKind;
import se.malbild.strategy.plan.PlanStatus;

/// What a compilation is made of: a statement for each kind of row, however many plans and activities there are.
@ApplicationScoped
class CompilationRows {

    // Where another has taken a strategy's place, it was valid until the day before that one.
    private static final String VALID = """
            SELECT strategy.id, strategy.title FROM strategy
            LEFT JOIN strategy successor ON (successor.municipality_id, successor.id)
                = (strategy.municipality_id, strategy.superseded_by)
            WHERE strategy.municipality_id = :municipality AND strategy.status = :status
                AND coalesce(strategy.valid_from, '-infinity') <= :lastDay
                AND coalesce(least(strategy.valid_to, successor.valid_from - 1), 'infinity') >= :firstDay
            ORDER BY strategy.valid_from, strategy.title, strategy.id""";

    private static final String CHOSEN =
            "SELECT id, title FROM strategy WHERE municipality_id = :municipality AND id = :strategy";

    private static final String PARTS = """
            SELECT is_goal, id, focus_area_id, words FROM (
                SELECT false AS is_goal, id, CAST(NULL AS uuid) AS focus_area_id, heading AS words, position
                FROM focus_area WHERE municipality_id = :municipality AND strategy_id = :strategy
                UNION ALL
                SELECT true, id, focus_area_id, text, position
                FROM goal WHERE municipality_id = :municipality AND strategy_id = :strategy) AS part
            ORDER BY position, id""";

    private static final String PLANS = """
            SELECT id, kind, title, unit_id, status FROM plan
            WHERE municipality_id = :municipality AND first_year <= :year AND last_year >= :year
                AND status = ANY (:statuses)
            ORDER BY title, first_year, id""";

    private static final String GOALS = """
            SELECT own.id, own.plan_id, own.position, own.text,
                array_remove(array_agg(goal.id ORDER BY served.position), NULL) AS goals,
                array_remove(array_agg(DISTINCT goal.focus_area_id), NULL) AS areas
            FROM unnest(:plans) WITH ORDINALITY AS chosen (plan_id, turn)
            JOIN plan_goal own ON (own.municipality_id, own.plan_id) = (:municipality, chosen.plan_id)
            LEFT JOIN plan_goal_goal served ON served.plan_goal_id = own.id
            LEFT JOIN goal ON (goal.municipality_id, goal.id) = (served.municipality_id, served.goal_id)
                AND goal.strategy_id = :strategy
            GROUP BY own.id, chosen.turn ORDER BY chosen.turn, own.position""";

    // What the links name is looked up among what has been read already.
    private static final String TIES = """
            SELECT link.activity_id, link.goal_id, link.plan_goal_id, measure.focus_area_id,
                measured.goal_id AS measured_goal_id, CAST(NULL AS uuid) AS unit_id
            FROM activity_link link
            LEFT JOIN measure ON (measure.municipality_id, measure.id) = (link.municipality_id, link.measure_id)
                AND measure.strategy_id = :strategy
            LEFT JOIN measure_goal measured ON measured.measure_id = measure.id
            WHERE link.municipality_id = :municipality AND link.plan_id = ANY (:plans)
            UNION ALL
            SELECT activity_id, NULL, NULL, NULL, NULL, unit_id FROM activity_responsible
            WHERE municipality_id = :municipality AND plan_id = ANY (:plans) AND unit_id IS NOT NULL""";

    private static final String ACTIVITIES = """
            SELECT activity.id, activity.plan_id, outline_number(theme.position, activity.position) AS number,
                activity.text, activity.status, activity.ends_on
            FROM unnest(:plans) WITH ORDINALITY AS chosen (plan_id, turn)
            JOIN activity ON (activity.municipality_id, activity.plan_id) = (:municipality, chosen.plan_id)
            LEFT JOIN theme ON theme.id = activity.theme_id
            WHERE activity.begins_on <= :lastDay AND activity.ends_on >= :firstDay
            ORDER BY chosen.turn, theme.position NULLS FIRST, activity.position""";

    private static final String UNITS = """
            SELECT id, name, kind, parent_id, ended_on,
                CAST(created_at AT TIME ZONE 'Europe/Stockholm' AS date) AS registered_on,
                ARRAY(SELECT successor_id FROM organisation_unit_successor
                    WHERE unit_id = organisation_unit.id) AS successors
            FROM organisation_unit WHERE municipality_id = :municipality
            ORDER BY name, id""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    CompilationRows(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// Those of a status that were valid on a day of the year.
    ///
    /// @param status `ADOPTED` or `SUPERSEDED`
    List<StrategyRow> valid(String status, CompilationQuery query) {
        return strategies(query(VALID)
                .setParameter("status", status)
                .setParameter("firstDay", query.firstDay())
                .setParameter("lastDay", query.lastDay()));
    }

    StrategyRow chosen(UUID strategy) {
        return strategies(query(CHOSEN).setParameter("strategy", strategy)).getFirst();
    }

    YearRows of(StrategyRow strategy, CompilationQuery query, Collection<PlanStatus> seen) {
        List<PlanRow> plans = plans(query.year(), seen);
        UUID[] ids = plans.stream().map(PlanRow::id).toArray(UUID[]::new);
        List<PartRow> parts = parts(strategy.id());
        List<PlanGoalRow> goals = goals(strategy.id(), ids);
        ActivityTies ties = ties(strategy.id(), ids, new ActivityTies(parts, goals));
        return new YearRows(strategy, parts, plans, goals, activities(ids, ties, query), new UnitTree(units()));
    }

    private static List<StrategyRow> strategies(Query query) {
        return rows(query).stream()
                .map(row -> new StrategyRow(row.get("id", UUID.class), row.get("title", String.class)))
                .toList();
    }

    private List<PartRow> parts(UUID strategy) {
        return rows(query(PARTS).setParameter("strategy", strategy)).stream()
                .map(row -> new PartRow(
                        row.get("is_goal", Boolean.class),
                        row.get("id", UUID.class),
                        row.get("focus_area_id", UUID.class),
                        row.get("words", String.class)))
                .toList();
    }

    private List<PlanRow> plans(int year, Collection<PlanStatus> seen) {
        return rows(query(PLANS)
                        .setParameter("year", year)
                        .setParameter(
                                "statuses", seen.stream().map(PlanStatus::name).toArray(String[]::new)))
                .stream()
                .map(row -> new PlanRow(
                        row.get("id", UUID.class),
                        PlanKind.valueOf(row.get("kind", String.class)),
                        row.get("title", String.class),
                        row.get("unit_id", UUID.class),
                        PlanStatus.valueOf(row.get("status", String.class))))
                .toList();
    }

    private List<PlanGoalRow> goals(UUID strategy, UUID[] plans) {
        return rows(query(GOALS).setParameter("plans", plans).setParameter("strategy", strategy)).stream()
                .map(row -> new PlanGoalRow(
                        row.get("id", UUID.class),
                        row.get("plan_id", UUID.class),
                        row.get("position", Integer.class),
                        row.get("text", String.class),
                        Arrays.asList(row.get("goals", UUID[].class)),
                        Set.of(row.get("areas", UUID[].class))))
                .toList();
    }

    private ActivityTies ties(UUID strategy, UUID[] plans, ActivityTies ties) {
        for (Tuple row : rows(query(TIES).setParameter("plans", plans).setParameter("strategy", strategy))) {
            UUID activity = row.get("activity_id", UUID.class);
            ties.addGoal(activity, row.get("goal_id", UUID.class));
            ties.addPlanGoal(activity, row.get("plan_goal_id", UUID.class));
            ties.addMeasure(activity, row.get("focus_area_id", UUID.class), row.get("measured_goal_id", UUID.class));
            ties.addUnit(activity, row.get("unit_id", UUID.class));
        }
        return ties;
    }

    private List<ActivityRow> activities(UUID[] plans, ActivityTies ties, CompilationQuery query) {
        return rows(query(ACTIVITIES)
                        .setParameter("plans", plans)
                        .setParameter("firstDay", query.firstDay())
                        .setParameter("lastDay", query.lastDay()))
                .stream()
                .map(row -> new ActivityRow(
                        row.get("id", UUID.class),
                        row.get("plan_id", UUID.class),
                        row.get("number", String.class),
                        row.get("text", String.class),
                        ActivityStatus.valueOf(row.get("status", String.class)),
                        row.get("ends_on", LocalDate.class),
                        ties.of(row.get("id", UUID.class))))
                .toList();
    }

    private List<UnitRow> units() {
        return rows(query(UNITS)).stream()
                .map(row -> new UnitRow(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        UnitKind.valueOf(row.get("kind", String.class)),
                        row.get("parent_id", UUID.class),
                        row.get("registered_on", LocalDate.class),
                        row.get("ended_on", LocalDate.class),
                        List.of(row.get("successors", UUID[].class))))
                .toList();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("municipality", municipality.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
