package se.malbild.strategy.plan;

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

/// Plans.
@Path("municipalities/{municipalityId}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanResource {

    private static final String ID = "Planens id. / Id of the plan.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("firstYear", "head.firstYear")
            .with("title", "head.title")
            .with("updatedAt", "updatedAt")
            .byDefault("-firstYear");

    private final Plans plans;
    private final MergePatch patches;

    @Inject
    PlanResource(Plans plans, MergePatch patches) {
        this.plans = plans;
        this.patches = patches;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPlans",
            summary = "List the plans of a municipality",
            description =
                    "Of the municipality as a whole and of its units. Adopted and closed ones are open to everyone; those who work for the municipality see drafts too.")
    public Page<PlanResponse> list(@Valid @BeanParam PlanQuery query, @Valid @BeanParam PageRequest page) {
        return plans.page(query, page.sortedBy(SORTABLE), page);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createPlan",
            summary = "Create a plan",
            description =
                    "Makes a draft. A unit-editor makes plans of its own units, a coordinator all of the municipality.")
    public RestResponse<PlanResponse> create(@NotNull @Valid PlanRequest form, UriInfo uri) {
        Versioned<PlanResponse> created = plans.create(form, null);
        return created.created(created.body().id(), uri);
    }

    @GET
    @Path("{planId}")
    @PermitAll
    @Operation(
            operationId = "getPlan",
            summary = "Get a plan",
            description = "The head of one plan, with its version as ETag.")
    public RestResponse<PlanResponse> get(@Parameter(description = ID) @PathParam("planId") UUID id) {
        return plans.get(id).answer();
    }

    @PUT
    @Path("{planId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replacePlan",
            summary = "Replace the head of a plan",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the plan is a draft. Years that would leave schedules of its activities wholly outside are refused.")
    public RestResponse<PlanResponse> replace(
            @Parameter(description = ID) @PathParam("planId") UUID id, @NotNull @Valid PlanRequest form) {
        return plans.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("{planId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updatePlan", summary = "Change some of the head of a plan")
    public RestResponse<PlanResponse> update(
            @Parameter(description = ID) @PathParam("planId") UUID id, @NotNull JsonNode patch) {
        return plans.change(id, standing -> patches.apply(standing, patch, PlanRequest.class))
                .answer();
    }

    @PUT
    @Path("{planId}/status")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replacePlanStatus",
            summary = "Take a step of a plan's life",
            description =
                    "A draft is submitted (SUBMITTED); a submitted plan is taken back (DRAFT) or, by a coordinator, adopted (ADOPTED); an adopted one is closed (CLOSED) by a coordinator. When a plan that began as a copy is adopted, the forums that were held for an activity of the plan before are from then on held for the one that goes on with it, and their meetings count for that one from its first day on. `If-Match` is the ETag of the plan.")
    public RestResponse<PlanResponse> step(
            @Parameter(description = ID) @PathParam("planId") UUID id, @NotNull @Valid PlanStatusRequest step) {
        return plans.step(id, step).answer();
    }

    @DELETE
    @Path("{planId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deletePlan",
            summary = "Delete a draft of a plan",
            description =
                    "Deletes the plan and everything in it. Only while it is a draft, and nothing in it has occurred.")
    public void delete(@Parameter(description = ID) @PathParam("planId") UUID id) {
        plans.delete(id);
    }
}
