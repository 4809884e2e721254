package se.malbild.strategy.plan;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which of a municipality's plans are asked for.
public class PlanQuery {

    @QueryParam("year")
    @Parameter(description = "Bara de som gäller detta år. / Only those that are for this year.")
    @Min(1900)
    @Max(2199)
    @Nullable
    Integer year;

    @QueryParam("unit")
    @Parameter(description = "Bara denna enhets. / Only those of this unit.")
    @Nullable
    UUID unit;

    @QueryParam("strategy")
    @Parameter(description = "Bara de som genomför strategin. / Only those that carry out the strategy.")
    @Nullable
    UUID strategy;

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    PlanKind kind;

    @QueryParam("status")
    @Parameter(description = "Bara de som står där. / Only those that stand there.")
    @Nullable
    PlanStatus status;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    /// @param visible the statuses of plans that the actor may see
    Condition condition(Set<PlanStatus> visible) {
        List<String> conditions = new ArrayList<>(List.of("status in :statuses"));
        Set<PlanStatus> statuses = EnumSet.copyOf(visible);
        if (status != null) {
            statuses.retainAll(EnumSet.of(status));
        }
        Parameters values = Parameters.with("statuses", statuses);
        if (year != null) {
            conditions.add("head.firstYear <= :year and head.lastYear >= :year");
            values.and("year", year);
        }
        if (unit != null) {
            conditions.add("head.unit = :unit");
            values.and("unit", unit);
        }
        if (strategy != null) {
            conditions.add("head.strategy = :strategy");
            values.and("strategy", strategy);
        }
        if (kind != null) {
            conditions.add("head.kind = :kind");
            values.and("kind", kind);
        }
        return new Condition(String.join(" and ", conditions), values);
    }
}
