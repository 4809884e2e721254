package se.malbild.strategy.companyvisit;

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

/// Which of a municipality's visits to companies are asked for.
public class CompanyVisitQuery {

    @QueryParam("year")
    @Parameter(description = "Bara detta år. / Only this year.")
    @Min(1900)
    @Max(2199)
    @Nullable
    Integer year;

    @QueryParam("unit")
    @Parameter(description = "Bara denna enhets. / Only those of this unit.")
    @Nullable
    UUID unit;

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    VisitKind kind;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    Condition condition() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        if (year != null) {
            conditions.add("form.visitedOn between :first and :last");
            values.and("first", LocalDate.of(year, 1, 1)).and("last", LocalDate.of(year, 12, 31));
        }
        if (unit != null) {
            conditions.add("form.unit = :unit");
            values.and("unit", unit);
        }
        if (kind != null) {
            conditions.add("form.kind = :kind");
            values.and("kind", kind);
        }
        return new Condition(String.join(" and ", conditions), values);
    }
}
