package se.malbild.strategy.internalseries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;

/// How many of the council's goals can be told whether they are reached: "tydliga mål". Goals, links and criteria are
/// those that stand now, in the strategies that were in force at the end of each year: a criterion that a measure is
/// given later judges its earlier years too.
@ApplicationScoped
class GoalsWithMeasures implements InternalSeries {

    private static final String CODE = "internal.goals-with-measures";

    private final EntityManager database;
    private final Clock clock;

    @Inject
    GoalsWithMeasures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public IndicatorFacts facts() {
        return IndicatorFacts.simple(
                new Text("Mål som följs av mått", "Goals that measures tell of"),
                PUBLISHER,
                Direction.HIGHER_IS_BETTER,
                List.of());
    }

    @Override
    public Text measurementUnit() {
        return new Text("procent", "per cent");
    }

    @Override
    public Text counted() {
        return new Text(
                "Andelen av målen som har minst ett mått med kriterium, i de beslutade strategier som gällde vid årets slut. Räknas per avslutat år som har några mål.",
                "The share of the goals that have at least one measure with a criterion, in the decided strategies in force at the end of the year. Counted for each ended year that has any goals.");
    }

    @Override
    public Map<String, List<Figure>> figures(Collection<String> municipalities) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        WITH decided AS (
                            SELECT s.municipality_id, s.id, s.superseded_by, s.valid_to,
                                -- Valid from its first day; from the decision where none is set.
                                coalesce(s.valid_from, adopted.decided_on) AS first_day,
                                coalesce(repealed.decided_on, CAST(repealed.created_at AS date)) AS repealed_on
                            FROM strategy s
                            LEFT JOIN decision adopted ON (adopted.municipality_id, adopted.strategy_id)
                                = (s.municipality_id, s.id) AND adopted.kind <> 'REPEAL'
                            LEFT JOIN decision repealed ON (repealed.municipality_id, repealed.strategy_id)
                                = (s.municipality_id, s.id) AND repealed.kind = 'REPEAL'
                            WHERE s.municipality_id = ANY (:municipalities)
                            AND s.status IN ('ADOPTED', 'SUPERSEDED', 'REPEALED')),
                        span AS (
                            SELECT decided.municipality_id, decided.id, decided.first_day,
                                -- The first day on which it is not in force any more.
                                least(decided.valid_to + 1, decided.repealed_on, successor.first_day) AS ended_on
                            FROM decided LEFT JOIN decided successor ON successor.id = decided.superseded_by
                            WHERE decided.first_day IS NOT NULL),
                        in_force AS (
                            SELECT municipality_id, id, year FROM span
                            CROSS JOIN LATERAL generate_series(CAST(extract(year FROM first_day) AS integer), :last)
                                AS each (year)
                            WHERE ended_on IS NULL OR ended_on > make_date(year, 12, 31))
                        SELECT in_force.municipality_id, year,
                            round(100.0 * count(*) FILTER (WHERE EXISTS (
                                SELECT FROM measure_goal link
                                JOIN measure ON (measure.municipality_id, measure.id)
                                    = (link.municipality_id, link.measure_id)
                                WHERE link.municipality_id = goal.municipality_id AND link.goal_id = goal.id
                                AND measure.criterion IS NOT NULL)) / count(*), 1) AS value
                        FROM in_force JOIN goal ON (goal.municipality_id, goal.strategy_id)
                            = (in_force.municipality_id, in_force.id)
                        GROUP BY 1, 2 ORDER BY 1, 2""", Tuple.class)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("last", Sweden.dayOf(clock.instant()).getYear() - 1)
                .getResultList();
        return InternalSeries.figures(CODE, rows);
    }
}
