package se.malbild.strategy.evaluation;

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

/// Efforts of evaluations, and their order.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class EffortResource {

    private static final String ID = "Insatsens id. / Id of the effort.";
    private static final String WHOLE_ID = "Utvärderingens id. / Id of the evaluation.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("number", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("number");

    private final Efforts efforts;
    private final EffortOrders orders;
    private final MergePatch patches;

    @Inject
    EffortResource(Efforts efforts, EffortOrders orders, MergePatch patches) {
        this.efforts = efforts;
        this.orders = orders;
        this.patches = patches;
    }

    @GET
    @Path("evaluations/{evaluationId}/efforts")
    @PermitAll
    @Operation(
            operationId = "listEfforts",
            summary = "List the efforts of an evaluation",
            description = "By their numbers. Seen by whoever sees the strategy.")
    public Page<EffortResponse> list(
            @Parameter(description = WHOLE_ID) @PathParam("evaluationId") UUID evaluationId,
            @Valid @BeanParam PageRequest page) {
        return efforts.page(evaluationId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("evaluations/{evaluationId}/efforts")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createEffort",
            summary = "Add an effort to an evaluation",
            description = "Adds it last. Whatever status the strategy has.")
    public RestResponse<EffortResponse> create(
            @Parameter(description = WHOLE_ID) @PathParam("evaluationId") UUID evaluationId,
            @NotNull @Valid EffortRequest form,
            UriInfo uri) {
        Versioned<EffortResponse> created = efforts.create(evaluationId, form);
        return created.created(created.body().id(), "efforts", uri);
    }

    @GET
    @Path("efforts/{effortId}")
    @PermitAll
    @Operation(
            operationId = "getEffort",
            summary = "Get an effort",
            description = "One effort, with its version as ETag.")
    public RestResponse<EffortResponse> get(@Parameter(description = ID) @PathParam("effortId") UUID id) {
        return efforts.get(id).answer();
    }

    @PUT
    @Path("efforts/{effortId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceEffort",
            summary = "Replace what is written of an effort",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Whatever status the strategy has. Its number is changed by the order of the efforts.")
    public RestResponse<EffortResponse> replace(
            @Parameter(description = ID) @PathParam("effortId") UUID id, @NotNull @Valid EffortRequest form) {
        return efforts.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("efforts/{effortId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateEffort", summary = "Change some of what is written of an effort")
    public RestResponse<EffortResponse> update(
            @Parameter(description = ID) @PathParam("effortId") UUID id, @NotNull JsonNode patch) {
        return efforts.change(id, standing -> patches.apply(standing, patch, EffortRequest.class))
                .answer();
    }

    @DELETE
    @Path("efforts/{effortId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteEffort",
            summary = "Delete an effort",
            description = "Deletes the effort; those after it are numbered anew. Refused while activities serve it.")
    public void delete(@Parameter(description = ID) @PathParam("effortId") UUID id) {
        efforts.delete(id);
    }

    @GET
    @Path("evaluations/{evaluationId}/effort-order")
    @PermitAll
    @Operation(
            operationId = "getEffortOrder",
            summary = "Get the order of an evaluation's efforts",
            description = "The ids of its efforts, by their numbers. Seen by whoever sees the strategy.")
    public RestResponse<EffortOrder> order(
            @Parameter(description = WHOLE_ID) @PathParam("evaluationId") UUID evaluationId) {
        return orders.get(evaluationId).answer();
    }

    @PUT
    @Path("evaluations/{evaluationId}/effort-order")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceEffortOrder",
            summary = "Reorder an evaluation's efforts",
            description = "Numbers them in the order given, in one call. Every effort of the evaluation is named once.")
    public RestResponse<EffortOrder> reorder(
            @Parameter(description = WHOLE_ID) @PathParam("evaluationId") UUID evaluationId,
            @NotNull @Valid EffortOrder order) {
        return orders.replace(evaluationId, order).answer();
    }
}
