package se.malbild.strategy.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.strategy.StrategyStatus;
import se.malbild.strategy.verdictoverride.VerdictsInForce;

/// Which of a municipality's assessments are asked for.
public class AssessmentQuery {

    private static final String SAID = """
            WITH said AS (
                SELECT DISTINCT ON (assessment.municipality_id, measure_id, year) number, assessment.municipality_id,
                    measure_id, year, verdict, reason, assessed_at, CAST(:at AS timestamptz) AS stood_at
                FROM strategy
                JOIN measure chosen ON (chosen.municipality_id, chosen.strategy_id) = (strategy.municipality_id, strategy.id)
                JOIN assessment ON (assessment.municipality_id, measure_id) = (chosen.municipality_id, chosen.id)
                WHERE strategy.municipality_id = :municipality AND strategy.status = ANY (:statuses)
                AND assessed_at <= :at""";

    private static final String LAST = """
             ORDER BY assessment.municipality_id, measure_id, year, number DESC)
            """;

    @QueryParam("strategy")
    @Parameter(description = "Bara måtten i strategin. / Only the measures of this strategy.")
    @Nullable
    UUID strategy;

    @QueryParam("focusArea")
    @Parameter(description = "Bara måtten i målområdet. / Only the measures of this focus area.")
    @Nullable
    UUID focusArea;

    @QueryParam("goal")
    @Parameter(description = "Bara måtten som hör till målet. / Only the measures that belong to this goal.")
    @Nullable
    UUID goal;

    @QueryParam("measure")
    @Parameter(description = "Bara detta mått. / Only this measure.")
    @Nullable
    UUID measure;

    @QueryParam("year")
    @Min(1900)
    @Max(2200)
    @Parameter(description = "Bara detta år. / Only this year.")
    @Nullable
    Integer year;

    @QueryParam("verdict")
    @Parameter(
            description =
                    "Bara där denna bedömning gäller, åsidosatt eller inte. / Only where this verdict is in force, overridden or not.")
    @Nullable
    Verdict verdict;

    @QueryParam("reason")
    @Parameter(
            description =
                    "Bara det som inte kunde bedömas av detta skäl. / Only what could not be judged for this reason.")
    @Nullable
    NoVerdictReason reason;

    /// @param statuses of the strategies that are seen
    /// @param at the moment that is asked about
    AssessmentRows.Asked asked(String municipalityId, Collection<StrategyStatus> statuses, Instant at) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("municipality", municipalityId);
        values.put("statuses", statuses.stream().map(StrategyStatus::name).toArray(String[]::new));
        values.put("at", at);
        String chosen = condition(" AND strategy.id = :strategy", "strategy", strategy, values)
                + condition(" AND chosen.focus_area_id = :focusArea", "focusArea", focusArea, values)
                + condition(
                        " AND EXISTS (SELECT FROM measure_goal WHERE measure_goal.measure_id = chosen.id AND goal_id = :goal)",
                        "goal",
                        goal,
                        values)
                + condition(" AND chosen.id = :measure", "measure", measure, values)
                + condition(" AND year = :year", "year", year, values);
        String shown = "true"
                + condition(" AND " + VerdictsInForce.VERDICT + " = :verdict", "verdict", name(verdict), values)
                + condition(" AND said.reason = :reason", "reason", name(reason), values);
        return new AssessmentRows.Asked(SAID + chosen + LAST, shown, values);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String condition(String sql, String parameter, @Nullable Object value, Map<String, Object> values) {
        if (value == null) {
            return "";
        }
        values.put(parameter, value);
        return sql;
    }
}
