package se.malbild.strategy.forum;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which of a municipality's forums are asked for.
public class ForumQuery {

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    ForumKind kind;

    @QueryParam("unit")
    @Parameter(description = "Bara denna enhets. / Only those of this unit.")
    @Nullable
    UUID unit;

    @QueryParam("activity")
    @Parameter(description = "Bara de som hålls för aktiviteten. / Only those that are held for the activity.")
    @Nullable
    UUID activity;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    Condition condition() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        if (kind != null) {
            conditions.add("form.kind = :kind");
            values.and("kind", kind);
        }
        if (unit != null) {
            conditions.add("form.unit = :unit");
            values.and("unit", unit);
        }
        if (activity != null) {
            conditions.add("form.activity = :activity");
            values.and("activity", activity);
        }
        return new Condition(String.join(" and ", conditions), values);
    }
}
