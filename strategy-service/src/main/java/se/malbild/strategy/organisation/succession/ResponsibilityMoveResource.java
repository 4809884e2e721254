package se.malbild.strategy.organisation.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;

/// Moves of activities between units.
@Path("municipalities/{municipalityId}/responsibility-moves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class ResponsibilityMoveResource {

    private final ResponsibilityMoves moves;

    @Inject
    ResponsibilityMoveResource(ResponsibilityMoves moves) {
        this.moves = moves;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "moveResponsibilities",
            summary = "Have another unit answer for activities",
            description =
                    "All activities that a unit answers for, or some of them, in plans that are not closed, in one step; its roles go along. Where the other unit answers already in the same role, it does so once. Adopted plans too, since adoption locks texts and order, not owners. What was moved gets a new ETag.")
    public RestResponse<ResponsibilityMove> move(@NotNull @Valid ResponsibilityMoveRequest form) {
        return RestResponse.ok(moves.move(form));
    }
}
