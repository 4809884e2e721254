package se.malbild.strategy.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.plan.PlanStatus;

/// Which of a municipality's activities are asked for.
public class ActivityQuery {

    private static final String BEHIND =
            "a.ends_on < :on AND a.status IN ('PLANNED', 'STARTED', 'PAUSED') AND p.status <> 'CLOSED'";

    private static final String OF_UNIT = """
            SELECT own.id FROM plan JOIN activity own ON (own.municipality_id, own.plan_id) = (plan.municipality_id, plan.id)
            WHERE plan.municipality_id = :municipality AND plan.unit_id = :unit
            UNION ALL SELECT activity_id FROM activity_responsible
            WHERE municipality_id = :municipality AND unit_id = :unit""";

    private static final String LINKED = "SELECT activity_id FROM activity_link WHERE municipality_id = :municipality";

    private static final String SERVING_GOAL = LINKED + """
             AND goal_id = :goal
            UNION ALL SELECT link.activity_id FROM plan_goal_goal served
            JOIN activity_link link ON link.plan_goal_id = served.plan_goal_id
            WHERE served.municipality_id = :municipality AND served.goal_id = :goal""";

    @QueryParam("plan")
    @Parameter(description = "Bara i denna plan. / Only in this plan.")
    @Nullable
    UUID plan;

    @QueryParam("theme")
    @Parameter(description = "Bara i denna underkategori. / Only in this theme.")
    @Nullable
    UUID theme;

    @QueryParam("year")
    @Parameter(description = "Bara de som pågår något av detta år. / Only those that go on some of this year.")
    @Min(1900)
    @Max(2199)
    @Nullable
    Integer year;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Bara de i denna enhets planer, eller som den ansvarar för. / Only those in this unit's plans, or that it answers for.")
    @Nullable
    UUID unit;

    @QueryParam("goal")
    @Parameter(
            description =
                    "Bara de som tjänar detta av fullmäktiges mål, själva eller genom planens mål. / Only those that serve this goal of the council, themselves or by a goal of the plan.")
    @Nullable
    UUID goal;

    @QueryParam("measure")
    @Parameter(description = "Bara de som tjänar detta mått. / Only those that serve this measure.")
    @Nullable
    UUID measure;

    @QueryParam("effort")
    @Parameter(description = "Bara de som tjänar denna insats. / Only those that serve this effort.")
    @Nullable
    UUID effort;

    @QueryParam("text")
    @Parameter(description = "Bara de med detta i texten, oavsett skiftläge. / Only those with this in their text.")
    @Size(min = 2, max = 100)
    @PlainText
    @Nullable
    String text;

    @QueryParam("status")
    @Parameter(description = "Bara de som står där. / Only those that stand there.")
    @Nullable
    ActivityStatus status;

    @QueryParam("behind")
    @Parameter(
            description =
                    "Bara de som är (true) eller inte är (false) försenade. / Only those that are behind, or not.")
    @Nullable
    Boolean behind;

    @QueryParam("awaitingDecision")
    @Parameter(
            description =
                    "Bara de som väntar (true) eller inte väntar (false) på ett beslut. / Only those that wait for a decision, or not.")
    @Nullable
    Boolean awaitingDecision;

    @QueryParam("on")
    @Parameter(description = "Dag som försening räknas på; i dag. / Day on which behind is reckoned; today.")
    @PlausibleDay
    @Nullable
    LocalDate on;

    /// The conditions, each with the values of its parameters.
    ///
    /// @param seesProgress whether the actor sees how activities go
    /// @param visible the statuses of plans that the actor sees; all, when it sees how activities go
    /// @param today the day that holds when none is asked for
    /// @throws Refusal.Forbidden when it asks for what the actor does not see
    Conditions conditions(boolean seesProgress, Set<PlanStatus> visible, LocalDate today) {
        if (!seesProgress && (status != null || behind != null || awaitingDecision != null)) {
            throw new Refusal.Forbidden(
                    new Text(
                            "Hur aktiviteter går ser bara de som arbetar för kommunen. Utelämna status, behind och awaitingDecision.",
                            "How activities go is seen by those who work for the municipality alone. Leave out status, behind and awaitingDecision."));
        }
        Conditions all = new Conditions("a.municipality_id = :municipality", new LinkedHashMap<>())
                .and(
                        "p.status = ANY (:statuses)",
                        "statuses",
                        seesProgress ? null : visible.stream().map(Enum::name).toArray(String[]::new))
                .and("a.plan_id = :plan", "plan", plan)
                .and("a.theme_id = :theme", "theme", theme)
                .and("a.begins_on <= :yearEnd", "yearEnd", year == null ? null : LocalDate.of(year, 12, 31))
                .and("a.ends_on >= :yearBegin", "yearBegin", year == null ? null : LocalDate.of(year, 1, 1))
                .and("a.id IN (%s)".formatted(OF_UNIT), "unit", unit)
                .and("a.id IN (%s)".formatted(SERVING_GOAL), "goal", goal)
                .and("a.id IN (%s AND measure_id = :measure)".formatted(LINKED), "measure", measure)
                .and("a.id IN (%s AND effort_id = :effort)".formatted(LINKED), "effort", effort)
                .and("position(lower(:text) IN lower(a.text)) > 0", "text", text)
                .and("a.status = :status", "status", status == null ? null : status.name());
        if (behind != null) {
            all = all.and(written(BEHIND, behind), "on", on == null ? today : on);
        }
        return awaitingDecision == null ? all : all.and(written(ActivityList.AWAITING, awaitingDecision));
    }

    private static String written(String condition, boolean holds) {
        return (holds ? "(%s)" : "NOT (%s)").formatted(condition);
    }

    /// Conditions in SQL.
    ///
    /// @param sql joined by AND
    /// @param values of the named parameters in it
    record Conditions(String sql, Map<String, Object> values) {

        private Conditions and(String condition, String parameter, @Nullable Object value) {
            if (value == null) {
                return this;
            }
            values.put(parameter, value);
            return and(condition);
        }

        private Conditions and(String condition) {
            return new Conditions(sql + " AND " + condition, values);
        }
    }
}
