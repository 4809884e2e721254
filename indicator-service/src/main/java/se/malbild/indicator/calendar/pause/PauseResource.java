package se.malbild.indicator.calendar.pause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;

/// Pausing a source.
@Path("sources/{sourceCode}/pause")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class PauseResource {

    private static final String SOURCE = "Källans kod. / Code of the source.";

    private final Pauses pauses;

    @Inject
    PauseResource(Pauses pauses) {
        this.pauses = pauses;
    }

    @GET
    @RolesAllowed({
        Role.READER,
        Role.UNIT_EDITOR,
        Role.COORDINATOR,
        Role.IMPORTER,
        Role.NATIONAL_IMPORTER,
        Role.CATALOGUE_ADMIN,
        Role.OPERATOR
    })
    @Operation(
            operationId = "getPause",
            summary = "Get whether a source is paused",
            description = "Who paused it, since when and why, with the version as ETag.")
    public RestResponse<PauseResponse> get(@Parameter(description = SOURCE) @PathParam("sourceCode") String source) {
        return pauses.get(source).answer();
    }

    @PUT
    @RolesAllowed({Role.NATIONAL_IMPORTER, Role.CATALOGUE_ADMIN, Role.OPERATOR})
    @Operation(
            operationId = "replacePause",
            summary = "Pause a source, or let it go on",
            description =
                    "Nothing is fetched of a paused source by itself; what is being fetched goes on, and what somebody asks for is fetched. When it goes on, what has become due is fetched at once.")
    public RestResponse<PauseResponse> replace(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @NotNull @Valid PauseRequest form) {
        return pauses.replace(source, form).answer();
    }
}
