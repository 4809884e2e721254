package se.malbild.strategy.cadence;

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
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// Whether what is to happen several times a year does.
@Path("municipalities/{municipalityId}/cadences")
@RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cadences")
public class CadenceResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("behindSince", "behindSince")
            .with("title", "title")
            .byDefault("behindSince,title");

    private final Cadences cadences;

    @Inject
    CadenceResource(Cadences cadences) {
        this.cadences = cadences;
    }

    @GET
    @Operation(
            operationId = "listCadences",
            summary = "List what is to happen several times a year, and whether it does",
            description =
                    "Forums that are to meet a number of times a year, and activities and details of adopted plans that have such a schedule, in the years that they are for; what is behind the longest first. Four a year are behind when fewer are done than 4 × ended quarters / 4, rounded down; only quarters that lie wholly in the days that it is for count. What was done, cancelled or closed is reckoned to that day. For those who work for the municipality alone.")
    public Page<CadenceResponse> list(
            @Valid @BeanParam CadenceDay day,
            @Valid @BeanParam CadenceQuery query,
            @Valid @BeanParam PageRequest page) {
        return cadences.page(day, query, page.sortedBy(SORTABLE), page);
    }
}
