package se.malbild.strategy.outline;

import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;

/// The order of everything in a strategy.
@Path("municipalities/{municipalityId}/strategies/{strategyId}/outline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "strategies")
public class OutlineResource {

    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private final Outlines outlines;

    @Inject
    OutlineResource(Outlines outlines) {
        this.outlines = outlines;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOutline",
            summary = "Get the outline of a strategy",
            description =
                    "The ids of everything in the strategy, in the order of the document. Seen by whoever sees the strategy.")
    public RestResponse<Outline> get(@Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID id) {
        return outlines.get(id).answer();
    }

    @PUT
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceOutline",
            summary = "Reorder a strategy",
            description =
                    "Puts focus areas, goals, measures and sections in the order given, and moves them between focus areas, in one call. Everything in the strategy is named once. Only while the strategy is a draft.")
    public RestResponse<Outline> replace(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID id, @NotNull @Valid Outline outline) {
        return outlines.replace(id, outline).answer();
    }
}
