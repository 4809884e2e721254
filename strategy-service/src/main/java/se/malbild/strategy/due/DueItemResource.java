package se.malbild.strategy.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.access.Role;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// What is due in a municipality.
@Path("municipalities/{municipalityId}/due-items")
@RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class DueItemResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("concat(thing_id, detail_id, kind)")
            .with("since", "since")
            .with("kind", "kind")
            .byDefault("since");

    private final DueList due;

    @Inject
    DueItemResource(DueList due) {
        this.due = due;
    }

    @GET
    @Operation(
            operationId = "listDueItems",
            summary = "List what is due",
            description =
                    "One list of a municipality or a unit, the oldest first: activities that are behind schedule, and before that their details whose own last day has passed and that have not occurred; activities of adopted plans and forums that have happened less often this year than they should have by now, or less often last year than they should have in all (through the whole next year, unless the forum is held no more), as one item that names the years; activities that wait for a decision, since they were entered or should begin; measures of strategies in force whose newest ended year waits for a figure or a report, since it ended or since their criterion was first tried on it; measures without a criterion; and activities, measures and forums that no role and no unit that still exists answers for. Activities are those to be carried out of plans that are not closed; what is in a unit's plan, that unit answers for. One thing can be due for several reasons. For those who work for the municipality alone.")
    public DueItems list(@Valid @BeanParam DueQuery query, @Valid @BeanParam PageRequest page) {
        return due.page(query, page.sortedBy(SORTABLE), page);
    }
}
