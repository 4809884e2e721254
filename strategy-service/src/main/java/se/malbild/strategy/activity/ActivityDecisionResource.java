package se.malbild.strategy.activity;

import com.fasterxml.jackson.databind.JsonNode;
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
import se.malbild.kit.patch.MergePatch;
import se.malbild.kit.precondition.Versioned;

/// The decisions that activities waited for.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ActivityDecisionResource {

    private static final String ID = "Beslutets id. / Id of the decision.";
    private static final String ACTIVITY_ID = "Aktivitetens id. / Id of the activity.";

    private final ActivityDecisions decisions;
    private final MergePatch patches;

    @Inject
    ActivityDecisionResource(ActivityDecisions decisions, MergePatch patches) {
        this.decisions = decisions;
        this.patches = patches;
    }

    @GET
    @Path("activities/{activityId}/decisions")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "listActivityDecisions",
            summary = "List the decision that an activity waited for",
            description = "One, or none while it waits. For those who work for the municipality.")
    public Page<ActivityDecisionResponse> list(
            @Parameter(description = ACTIVITY_ID) @PathParam("activityId") UUID activity,
            @Valid @BeanParam PageRequest page) {
        return decisions.page(activity, page);
    }

    @POST
    @Path("activities/{activityId}/decisions")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createActivityDecision",
            summary = "Enter the decision that an activity waited for",
            description =
                    "Only of an activity that waits for one (`awaits`), and once. When it went for the activity that can be started. By those who write its plan and the units that answer for it.")
    public RestResponse<ActivityDecisionResponse> create(
            @Parameter(description = ACTIVITY_ID) @PathParam("activityId") UUID activity,
            @NotNull @Valid ActivityDecisionRequest form,
            UriInfo uri) {
        Versioned<ActivityDecisionResponse> created = decisions.create(activity, form);
        return created.created(created.body().id(), "activity-decisions", uri);
    }

    @GET
    @Path("activity-decisions/{decisionId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR, Role.READER})
    @Operation(
            operationId = "getActivityDecision",
            summary = "Get a decision that an activity waited for",
            description = "With its version as ETag. For those who work for the municipality.")
    public RestResponse<ActivityDecisionResponse> get(@Parameter(description = ID) @PathParam("decisionId") UUID id) {
        return decisions.get(id).answer();
    }

    @PUT
    @Path("activity-decisions/{decisionId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "replaceActivityDecision",
            summary = "Correct a decision that an activity waited for",
            description = "Writes all fields anew; a field that is left out is emptied.")
    public RestResponse<ActivityDecisionResponse> replace(
            @Parameter(description = ID) @PathParam("decisionId") UUID id,
            @NotNull @Valid ActivityDecisionRequest form) {
        return decisions.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("activity-decisions/{decisionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "updateActivityDecision",
            summary = "Correct some of a decision that an activity waited for")
    public RestResponse<ActivityDecisionResponse> update(
            @Parameter(description = ID) @PathParam("decisionId") UUID id, @NotNull JsonNode patch) {
        return decisions
                .change(id, standing -> patches.apply(standing, patch, ActivityDecisionRequest.class))
                .answer();
    }

    @DELETE
    @Path("activity-decisions/{decisionId}")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Operation(
            operationId = "deleteActivityDecision",
            summary = "Delete a decision that an activity waited for",
            description = "One that was entered by mistake; the activity waits again. The history keeps it.")
    public void delete(@Parameter(description = ID) @PathParam("decisionId") UUID id) {
        decisions.delete(id);
    }
}
