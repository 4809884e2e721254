package se.malbild.strategy.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/// The steps of a strategy's life that need no decision.
@Path("municipalities/{municipalityId}/strategies/{strategyId}/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "strategies")
public class StatusResource {

    private final Strategies strategies;

    @Inject
    StatusResource(Strategies strategies) {
        this.strategies = strategies;
    }

    @PUT
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceStrategyStatus",
            summary = "Propose a draft, or take a proposal back",
            description =
                    "A proposal is not changed while it lies before those who decide. `If-Match` is the ETag of the strategy. Adoption and repeal are decisions.")
    public RestResponse<StrategyResponse> replace(
            @Parameter(description = "Strategins id. / Id of the strategy.") @PathParam("strategyId") UUID id,
            @NotNull @Valid StatusRequest step) {
        return strategies.step(id, step.status()).answer();
    }
}
