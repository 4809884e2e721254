package se.malbild.strategy.reportedvalue;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.ReportAsked;

/// Which of a measure's reported values are asked for.
public class ReportedValueQuery {

    @QueryParam("report")
    @Parameter(description = "Bara svaren på denna fråga. / Only the answers to this question.")
    @Pattern(regexp = ReportAsked.NAME)
    @Nullable
    String report;

    @QueryParam("period")
    @Parameter(description = "Bara denna period: 2024, 2024-Q1. / Only this period.")
    @Pattern(regexp = ReportPeriods.FORM, message = "{se.malbild.strategy.reportedvalue.period}")
    @Nullable
    String period;

    @QueryParam("year")
    @Parameter(description = "Bara detta år och dess kvartal. / Only this year and its quarters.")
    @Min(1900)
    @Max(2199)
    @Nullable
    Integer year;

    @QueryParam("unit")
    @Parameter(description = "Bara denna enhets. / Only those of this unit.")
    @Nullable
    UUID unit;

    @QueryParam("status")
    @Parameter(description = "Bara dem som står där. / Only those that stand there.")
    @Nullable
    ReportStatus status;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    /// @param visible the statuses that the reader may see
    Condition of(UUID measureId, Set<ReportStatus> visible) {
        List<String> conditions = new ArrayList<>(List.of("measureId = :measure", "status in :visible"));
        Parameters values = Parameters.with("measure", measureId).and("visible", visible);
        add(conditions, values, "report = :report", "report", report);
        add(conditions, values, "period = :period", "period", period);
        add(conditions, values, "left(period, 4) = :year", "year", year == null ? null : year.toString());
        add(conditions, values, "unitId = :unit", "unit", unit);
        add(conditions, values, "status = :status", "status", status);
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
