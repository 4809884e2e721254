package se.malbild.strategy.occurrence;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlausibleDay;

/// Which of a municipality's occurrences are asked for.
public class OccurrenceQuery {

    @QueryParam("plan")
    @Parameter(description = "Bara planens. / Only those of the plan.")
    @Nullable
    UUID plan;

    @QueryParam("activity")
    @Parameter(description = "Bara aktivitetens. / Only those of the activity.")
    @Nullable
    UUID activity;

    @QueryParam("detail")
    @Parameter(description = "Bara punktens. / Only those of the detail.")
    @Nullable
    UUID detail;

    @QueryParam("forum")
    @Parameter(description = "Bara forumets. / Only those of the forum.")
    @Nullable
    UUID forum;

    @QueryParam("year")
    @Parameter(description = "Bara detta år. / Only this year.")
    @Min(1900)
    @Max(2199)
    @Nullable
    Integer year;

    @QueryParam("from")
    @Parameter(description = "Från och med denna dag. / From this day.")
    @PlausibleDay
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Till och med denna dag. / To this day, inclusive.")
    @PlausibleDay
    @Nullable
    LocalDate to;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    /// @throws Refusal.Invalid when it ends before it begins
    Condition condition() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal.Invalid("to", Text.of("kan inte vara före from, %s", "cannot be before from, %s", from));
        }
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        add(conditions, values, "planId = :plan", "plan", plan);
        add(conditions, values, "form.activity = :activity", "activity", activity);
        add(conditions, values, "form.detail = :detail", "detail", detail);
        add(conditions, values, "form.forum = :forum", "forum", forum);
        add(conditions, values, "year(form.happenedOn) = :year", "year", year);
        add(conditions, values, "form.happenedOn >= :from", "from", from);
        add(conditions, values, "form.happenedOn <= :to", "to", to);
        return new Condition(String.join(" and ", conditions), values);
    }

    private static void add(
            List<String> conditions, Parameters values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.and(name, value);
        }
    }
}
