package se.malbild.strategy.focusarea;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// Focus areas of strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "focus-areas")
public class FocusAreaResource {

    private static final String ID = "Målområdets id. / Id of the focus area.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("position", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("position");

    private final FocusAreas areas;
    private final MergePatch patches;

    @Inject
    FocusAreaResource(FocusAreas areas, MergePatch patches) {
        this.areas = areas;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/focus-areas")
    @PermitAll
    @Operation(
            operationId = "listFocusAreas",
            summary = "List the focus areas of a strategy",
            description = "In the order of the document. Seen by whoever sees the strategy.")
    public Page<FocusAreaResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Valid @BeanParam PageRequest page) {
        return areas.page(strategyId, null, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/focus-areas")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createFocusArea",
            summary = "Add a focus area to a strategy",
            description = "Adds it last. Only while the strategy is a draft.")
    public RestResponse<FocusAreaResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @NotNull @Valid FocusAreaRequest form,
            UriInfo uri) {
        Versioned<FocusAreaResponse> created = areas.create(strategyId, form);
        return created.created(created.body().id(), "focus-areas", uri);
    }

    @GET
    @Path("focus-areas/{focusAreaId}")
    @PermitAll
    @Operation(
            operationId = "getFocusArea",
            summary = "Get a focus area",
            description = "One focus area, with its version as ETag.")
    public RestResponse<FocusAreaResponse> get(@Parameter(description = ID) @PathParam("focusAreaId") UUID id) {
        return areas.get(id).answer();
    }

    @PUT
    @Path("focus-areas/{focusAreaId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceFocusArea",
            summary = "Replace what is written of a focus area",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the strategy is a draft. Its place is changed by the outline of the strategy.")
    public RestResponse<FocusAreaResponse> replace(
            @Parameter(description = ID) @PathParam("focusAreaId") UUID id, @NotNull @Valid FocusAreaRequest form) {
        return areas.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("focus-areas/{focusAreaId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateFocusArea", summary = "Change some of what is written of a focus area")
    public RestResponse<FocusAreaResponse> update(
            @Parameter(description = ID) @PathParam("focusAreaId") UUID id, @NotNull JsonNode patch) {
        return areas.change(id, standing -> patches.apply(standing, patch, FocusAreaRequest.class))
                .answer();
    }

    @DELETE
    @Path("focus-areas/{focusAreaId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteFocusArea",
            summary = "Delete a focus area of a draft",
            description =
                    "Deletes it with its goals, measures and sections. Only while the strategy is a draft, and no plan serves any of them.")
    public void delete(@Parameter(description = ID) @PathParam("focusAreaId") UUID id) {
        areas.delete(id);
    }
}
