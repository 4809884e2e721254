package se.malbild.strategy.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.access.Role;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// Who changed what and when, with before and after.
@Path("municipalities/{municipalityId}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "history")
public class HistoryResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("number").with("number", "number").byDefault("-number");

    private final HistoryStore history;

    @Inject
    HistoryResource(HistoryStore history) {
        this.history = history;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "listHistory",
            summary = "List the changes of a municipality's things",
            description =
                    "Who changed what, when and why, with before and after; the newest first. Of one thing with `thingId`, of a strategy and everything in it with `strategy`, of a plan with `plan`. Nothing is ever taken away, deleted drafts included.")
    public Page<HistoryEntry> list(
            @PathParam("municipalityId") String municipalityId,
            @Valid @BeanParam HistoryQuery query,
            @Valid @BeanParam PageRequest page) {
        return history.page(query.conditions(municipalityId), page.sortedBy(SORTABLE), page);
    }
}
