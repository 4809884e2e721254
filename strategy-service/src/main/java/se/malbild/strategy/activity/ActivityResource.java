package se.malbild.strategy.activity;

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
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// Activities of plans.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ActivityResource {

    private static final String ID = "Aktivitetens id. / Id of the activity.";
    private static final String PLAN_ID = "Planens id. / Id of the plan.";

    private final Activities activities;
    private final ActivityList list;
    private final ActivitySteps steps;
    private final MergePatch patches;

    @Inject
    ActivityResource(Activities activities, ActivityList list, ActivitySteps steps, MergePatch patches) {
        this.activities = activities;
        this.list = list;
        this.steps = steps;
        this.patches = patches;
    }

    @GET
    @Path("activities")
    @PermitAll
    @Operation(
            operationId = "listActivities",
            summary = "List the activities of a municipality",
            description =
                    "Across its plans, or of one. Those of adopted and closed plans are open to everyone; how they go, and drafts, only those who work for the municipality see.")
    public Page<ActivitySummary> list(@Valid @BeanParam ActivityQuery query, @Valid @BeanParam PageRequest page) {
        return list.page(query, page.sortedBy(ActivityList.SORTABLE), page);
    }

    @POST
    @Path("plans/{planId}/activities")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createActivity",
            summary = "Add an activity to a plan",
            description = "Adds it last, in the theme or outside all. Only while the plan is a draft.")
    public RestResponse<ActivityResponse> create(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID planId,
            @Parameter(description = "Underkategorin som den läggs i. / The theme that it is put into.")
                    @QueryParam("theme")
                    @Nullable
                    UUID theme,
            @NotNull @Valid ActivityRequest form,
            UriInfo uri) {
        Versioned<ActivityResponse> created = activities.create(planId, theme, form);
        return created.created(created.body().id(), "activities", uri);
    }

    @GET
    @Path("activities/{activityId}")
    @PermitAll
    @Operation(
            operationId = "getActivity",
            summary = "Get an activity",
            description = "One activity with everything that hangs on it, and its version as ETag.")
    public RestResponse<ActivityResponse> get(@Parameter(description = ID) @PathParam("activityId") UUID id) {
        return activities.get(id).answerAnew();
    }

    @PUT
    @Path("activities/{activityId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceActivity",
            summary = "Replace what is written of an activity",
            description =
                    "Writes all fields anew; a field that is left out is emptied, a detail without id is a new one. Text, details, schedules, partners, the awaited decision and dependencies only while the plan is a draft; who answers and what is served until it is closed. Its place is changed by the outline of the plan.")
    public RestResponse<ActivityResponse> replace(
            @Parameter(description = ID) @PathParam("activityId") UUID id, @NotNull @Valid ActivityRequest form) {
        return activities.change(id, standing -> form).answerAnew();
    }

    @PATCH
    @Path("activities/{activityId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(operationId = "updateActivity", summary = "Change some of what is written of an activity")
    public RestResponse<ActivityResponse> update(
            @Parameter(description = ID) @PathParam("activityId") UUID id, @NotNull JsonNode patch) {
        return activities
                .change(id, standing -> patches.apply(standing, patch, ActivityRequest.class))
                .answerAnew();
    }

    @PUT
    @Path("activities/{activityId}/status")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceActivityStatus",
            summary = "Tell how an activity goes",
            description =
                    "A planned activity is started or cancelled; a started one is paused, done or cancelled; a paused one is started again or cancelled; one that is done can be taken up again (STARTED), a cancelled one planned again. One that waits for a decision is not started before that is taken. By those who write its plan and the units that answer for it; `If-Match` is the ETag of the activity.")
    public RestResponse<ActivityResponse> step(
            @Parameter(description = ID) @PathParam("activityId") UUID id, @NotNull @Valid ActivityStatusRequest step) {
        steps.take(id, step);
        return activities.get(id).answerAnew();
    }

    @DELETE
    @Path("activities/{activityId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteActivity",
            summary = "Delete an activity of a draft",
            description =
                    "Deletes the activity and what hangs on it; those after it move up. Only while the plan is a draft, and as long as nothing has been told of it (occurrences, notes, a decision) and no forum is held for it. In an adopted plan it is cancelled instead (status).")
    public void delete(@Parameter(description = ID) @PathParam("activityId") UUID id) {
        activities.delete(id);
    }
}
