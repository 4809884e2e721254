package se.malbild.strategy.organisation;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// Which of a municipality's units are asked for.
public class OrganisationUnitQuery {

    @QueryParam("parent")
    @Parameter(description = "Bara de som ligger i denna. / Only those that lie in this one.")
    @Nullable
    UUID parent;

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    UnitKind kind;

    @QueryParam("name")
    @Parameter(
            description =
                    "Bara de vars namn innehåller detta, med stora eller små bokstäver. / Only those whose name contains this, in capital letters or not.")
    @Size(max = 200)
    @PlainText
    @Nullable
    String name;

    @QueryParam("ended")
    @Parameter(
            description =
                    "false: bara de som finns; true: bara de som har upphört. / false: only those that exist; true: only those that have ended.")
    @DefaultValue("false")
    boolean ended;

    /// A condition in JPQL with the values of its parameters.
    record Condition(String jpql, Parameters values) {}

    Condition condition() {
        List<String> conditions = new ArrayList<>(List.of(ended ? "endedOn is not null" : "endedOn is null"));
        Parameters values = new Parameters();
        if (parent != null) {
            conditions.add("form.parent = :parent");
            values.and("parent", parent);
        }
        if (kind != null) {
            conditions.add("form.kind = :kind");
            values.and("kind", kind);
        }
        if (name != null) {
            conditions.add("position(lower(:name) in lower(form.name)) > 0");
            values.and("name", name);
        }
        return new Condition(String.join(" and ", conditions), values);
    }
}
