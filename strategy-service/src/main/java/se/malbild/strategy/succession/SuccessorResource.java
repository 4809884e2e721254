package se.malbild.strategy.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.strategy.StrategyResponse;

/// Drafts that are to take the place of strategies in force.
@Path("municipalities/{municipalityId}/strategies/{strategyId}/successors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "strategies")
public class SuccessorResource {

    private final Successors successors;

    @Inject
    SuccessorResource(Successors successors) {
        this.successors = successors;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createSuccessor",
            summary = "Begin a revision of a strategy in force, or a new strategy that supersedes it",
            description =
                    "Makes a draft. A REVISION begins as a copy of the whole text, and each measure carries on the one before. With SUPERSESSION the draft has a head of its own and carries on the measures chosen, with who answers for them and their history; more can be carried on by `continues` of a measure. When the draft is adopted by its own decision, the strategy before is superseded; both stay readable.")
    public RestResponse<StrategyResponse> create(
            @Parameter(description = "Strategin som ska efterträdas. / The strategy that is to be succeeded.")
                    @PathParam("strategyId")
                    UUID id,
            @NotNull @Valid SuccessorRequest form,
            UriInfo uri) {
        Versioned<StrategyResponse> created = successors.create(id, form);
        return created.created(created.body().id(), "strategies", uri);
    }
}
