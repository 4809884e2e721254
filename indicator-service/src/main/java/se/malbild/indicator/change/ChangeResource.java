package se.malbild.indicator.change;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The ledger of changes, as a list.
@Path("changes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ChangeResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("number").with("number", "number").byDefault("number");

    private final ChangeLedger changes;

    @Inject
    ChangeResource(ChangeLedger changes) {
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "List changes of observations",
            description = "Every change there ever was, in the order of its number: the same as the events on Kafka.")
    public Page<MeasureChange> list(
            @Parameter(description = "Bara ändringar efter detta nummer. / Only changes after this number.")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @Parameter(description = "Bara ändringar av denna import. / Only changes of this import.")
                    @QueryParam("importRun")
                    @Nullable
                    UUID importRun,
            @Valid @BeanParam PageRequest page) {
        return changes.page(after, importRun, page.sortedBy(SORTABLE), page);
    }
}
