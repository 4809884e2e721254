package se.malbild.strategy.plangoal;

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

/// Plans' own goals.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan-goals")
public class PlanGoalResource {

    private static final String ID = "Målets id. / Id of the goal.";
    private static final String WHOLE_ID = "Planens id. / Id of the plan.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("number", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("number");

    private final PlanGoals goals;
    private final MergePatch patches;

    @Inject
    PlanGoalResource(PlanGoals goals, MergePatch patches) {
        this.goals = goals;
        this.patches = patches;
    }

    @GET
    @Path("plans/{planId}/plan-goals")
    @PermitAll
    @Operation(
            operationId = "listPlanGoals",
            summary = "List the goals of a plan",
            description = "The plan's own goals, in its order. Seen by whoever sees the plan.")
    public Page<PlanGoalResponse> list(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId, @Valid @BeanParam PageRequest page) {
        return goals.page(planId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("plans/{planId}/plan-goals")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createPlanGoal",
            summary = "Add a goal to a plan",
            description =
                    "Adds it last, with the council's goals that it serves. Only while the plan is a draft, by those who write it.")
    public RestResponse<PlanGoalResponse> create(
            @Parameter(description = WHOLE_ID) @PathParam("planId") UUID planId,
            @NotNull @Valid PlanGoalRequest form,
            UriInfo uri) {
        Versioned<PlanGoalResponse> created = goals.create(planId, form);
        return created.created(created.body().id(), "plan-goals", uri);
    }

    @GET
    @Path("plan-goals/{planGoalId}")
    @PermitAll
    @Operation(operationId = "getPlanGoal", summary = "Get a goal", description = "One goal, with its version as ETag.")
    public RestResponse<PlanGoalResponse> get(@Parameter(description = ID) @PathParam("planGoalId") UUID id) {
        return goals.get(id).answer();
    }

    @PUT
    @Path("plan-goals/{planGoalId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replacePlanGoal",
            summary = "Replace what is written of a goal",
            description =
                    "Writes all fields anew; a field that is left out is emptied. The text only while the plan is a draft; which of the council's goals it serves (`goals`) until the plan is closed. Its number is changed by the outline of the plan.")
    public RestResponse<PlanGoalResponse> replace(
            @Parameter(description = ID) @PathParam("planGoalId") UUID id, @NotNull @Valid PlanGoalRequest form) {
        return goals.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("plan-goals/{planGoalId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updatePlanGoal", summary = "Change some of what is written of a goal")
    public RestResponse<PlanGoalResponse> update(
            @Parameter(description = ID) @PathParam("planGoalId") UUID id, @NotNull JsonNode patch) {
        return goals.change(id, standing -> patches.apply(standing, patch, PlanGoalRequest.class))
                .answer();
    }

    @DELETE
    @Path("plan-goals/{planGoalId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deletePlanGoal",
            summary = "Delete a goal of a draft",
            description =
                    "Deletes the goal and its links; those after it are numbered anew. Only while the plan is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("planGoalId") UUID id) {
        goals.delete(id);
    }
}
