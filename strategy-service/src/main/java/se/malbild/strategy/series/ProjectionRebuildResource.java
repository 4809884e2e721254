package se.malbild.strategy.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The times that the projection was begun anew.
@Path("projection-rebuilds")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class ProjectionRebuildResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("begunAt", "begun_at").byDefault("-begunAt");

    private final ProjectionRebuilds rebuilds;
    private final Actor actor;

    @Inject
    ProjectionRebuildResource(ProjectionRebuilds rebuilds, Actor actor) {
        this.rebuilds = rebuilds;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listProjectionRebuilds",
            summary = "List the times that the projection was begun anew",
            description =
                    "Because somebody asked for it, or because the database of indicator-service was restored from a backup. How far all series are filled is as of now, in each of them.")
    public Page<ProjectionRebuildResponse> list(@Valid @BeanParam PageRequest page) {
        return rebuilds.page(page.sortedBy(SORTABLE), page);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createProjectionRebuild",
            summary = "Begin the projection anew",
            description =
                    "Forgets the figures of every linked series and reads them again from indicator-service. Until a series has been read, the measures that rest on it are not judged; what was said of them stays.")
    public RestResponse<ProjectionRebuildResponse> create(UriInfo uri) {
        ProjectionRebuildResponse begun = rebuilds.request(actor.id());
        return Created.answer(begun, begun.id(), uri, null);
    }

    @GET
    @Path("{projectionRebuildId}")
    @Operation(
            operationId = "getProjectionRebuild",
            summary = "Get a time that the projection was begun anew",
            description = "With how many of all series have been read now, how many wait, and how many cannot be read.")
    public ProjectionRebuildResponse get(
            @Parameter(description = "Ombyggnadens id. / Id of the rebuild.") @PathParam("projectionRebuildId")
                    UUID id) {
        return rebuilds.get(id);
    }
}
