package se.malbild.strategy.planoutline;

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

/// The order of everything in a plan.
@Path("municipalities/{municipalityId}/plans/{planId}/outline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanOutlineResource {

    private static final String PLAN_ID = "Planens id. / Id of the plan.";

    private final PlanOutlines outlines;

    @Inject
    PlanOutlineResource(PlanOutlines outlines) {
        this.outlines = outlines;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPlanOutline",
            summary = "Get the outline of a plan",
            description =
                    "The ids of everything in the plan, in the order of the document. Seen by whoever sees the plan.")
    public RestResponse<PlanOutline> get(@Parameter(description = PLAN_ID) @PathParam("planId") UUID id) {
        return outlines.get(id).answer();
    }

    @PUT
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replacePlanOutline",
            summary = "Reorder a plan",
            description =
                    "Puts sections, goals, themes and activities in the order given, and moves activities between themes, in one call; numbers follow. Everything in the plan is named once. Only while the plan is a draft.")
    public RestResponse<PlanOutline> replace(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID id, @NotNull @Valid PlanOutline outline) {
        return outlines.replace(id, outline).answer();
    }
}
