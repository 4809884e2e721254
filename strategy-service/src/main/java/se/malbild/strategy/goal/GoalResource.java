package se.malbild.strategy.goal;

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

/// Goals of strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "goals")
public class GoalResource {

    private static final String ID = "Målets id. / Id of the goal.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("p.id")
            .with("position", "a.position", "p.position")
            .with("updatedAt", "p.updatedAt")
            .byDefault("position");

    private final Goals goals;
    private final MergePatch patches;

    @Inject
    GoalResource(Goals goals, MergePatch patches) {
        this.goals = goals;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/goals")
    @PermitAll
    @Operation(
            operationId = "listGoals",
            summary = "List the goals of a strategy",
            description = "In the order of the document. Seen by whoever sees the strategy.")
    public Page<GoalResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Bara dem i detta målområde. / Only those in this focus area.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @Valid @BeanParam PageRequest page) {
        return goals.page(strategyId, focusArea, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/goals")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createGoal",
            summary = "Add a goal to a strategy",
            description = "Adds it last, in the focus area or beside all. Only while the strategy is a draft.")
    public RestResponse<GoalResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Parameter(description = "Målområdet som det läggs i. / The focus area that it is put into.")
                    @QueryParam("focusArea")
                    @Nullable
                    UUID focusArea,
            @NotNull @Valid GoalRequest form,
            UriInfo uri) {
        Versioned<GoalResponse> created = goals.create(strategyId, focusArea, form);
        return created.created(created.body().id(), "goals", uri);
    }

    @GET
    @Path("goals/{goalId}")
    @PermitAll
    @Operation(operationId = "getGoal", summary = "Get a goal", description = "One goal, with its version as ETag.")
    public RestResponse<GoalResponse> get(@Parameter(description = ID) @PathParam("goalId") UUID id) {
        return goals.get(id).answer();
    }

    @PUT
    @Path("goals/{goalId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceGoal",
            summary = "Replace what is written of a goal",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Only while the strategy is a draft. Its place is changed by the outline of the strategy.")
    public RestResponse<GoalResponse> replace(
            @Parameter(description = ID) @PathParam("goalId") UUID id, @NotNull @Valid GoalRequest form) {
        return goals.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("goals/{goalId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateGoal", summary = "Change some of what is written of a goal")
    public RestResponse<GoalResponse> update(
            @Parameter(description = ID) @PathParam("goalId") UUID id, @NotNull JsonNode patch) {
        return goals.change(id, standing -> patches.apply(standing, patch, GoalRequest.class))
                .answer();
    }

    @DELETE
    @Path("goals/{goalId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteGoal",
            summary = "Delete a goal of a draft",
            description = "Deletes the goal, and its links with measures. Only while the strategy is a draft.")
    public void delete(@Parameter(description = ID) @PathParam("goalId") UUID id) {
        goals.delete(id);
    }
}
