package se.malbild.strategy.strategy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// Strategies.
@Path("municipalities/{municipalityId}/strategies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "strategies")
public class StrategyResource {

    private static final String ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("title", "head.title")
            .with("validFrom", "head.validFrom")
            .with("updatedAt", "updatedAt")
            .byDefault("title");

    private final Strategies strategies;
    private final MergePatch patches;

    @Inject
    StrategyResource(Strategies strategies, MergePatch patches) {
        this.strategies = strategies;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "List the strategies of a municipality",
            description =
                    "Decided strategies are open to everyone; drafts and proposals are seen by those who work for the municipality.")
    public Page<StrategyResponse> list(
            @Parameter(description = "Bara dessa. / Only these.") @QueryParam("status") @Nullable StrategyStatus status,
            @Valid @BeanParam PageRequest page) {
        return strategies.page(status, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createStrategy",
            summary = "Create a strategy",
            description = "Creates a draft. It is not open to everyone until the council has decided.")
    public RestResponse<StrategyResponse> create(@NotNull @Valid StrategyRequest form, UriInfo uri) {
        Versioned<StrategyResponse> created = strategies.create(form);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{strategyId}")
    @PermitAll
    @Operation(
            operationId = "getStrategy",
            summary = "Get a strategy",
            description = "One strategy, with its version as ETag.")
    public RestResponse<StrategyResponse> get(@Parameter(description = ID) @PathParam("strategyId") UUID id) {
        return strategies.get(id).answer();
    }

    @PUT
    @Path("{strategyId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceStrategy",
            summary = "Replace a strategy's document head",
            description = "Writes all fields anew; a field that is left out is emptied. Only a draft can be rewritten.")
    public RestResponse<StrategyResponse> replace(
            @Parameter(description = ID) @PathParam("strategyId") UUID id, @NotNull @Valid StrategyRequest form) {
        return strategies.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("{strategyId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateStrategy", summary = "Change some of a strategy's document head")
    public RestResponse<StrategyResponse> update(
            @Parameter(description = ID) @PathParam("strategyId") UUID id, @NotNull JsonNode patch) {
        return strategies
                .change(id, standing -> patches.apply(standing, patch, StrategyRequest.class))
                .answer();
    }

    @DELETE
    @Path("{strategyId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteStrategy",
            summary = "Delete a draft",
            description =
                    "Deletes a draft with everything in it. What has been decided is never deleted, but superseded or repealed.")
    public void delete(@Parameter(description = ID) @PathParam("strategyId") UUID id) {
        strategies.delete(id);
    }
}
