package se.malbild.strategy.decision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/// Decisions on strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
public class DecisionResource {

    private static final String ID = "Beslutets id. / Id of the decision.";
    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("decidedOn", "form.decidedOn")
            .with("updatedAt", "updatedAt")
            .byDefault("decidedOn");

    private final Decisions decisions;
    private final MergePatch patches;

    @Inject
    DecisionResource(Decisions decisions, MergePatch patches) {
        this.decisions = decisions;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/decisions")
    @PermitAll
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions on a strategy",
            description = "By day. Seen by whoever sees the strategy.")
    public Page<DecisionResponse> list(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @Valid @BeanParam PageRequest page) {
        return decisions.page(strategyId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/decisions")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createDecision",
            summary = "Enter a decision on a strategy",
            description =
                    "Carries the decision out: ADOPTION puts a proposal in force, REVISION a proposed revision (successors), REPEAL takes an adopted strategy out of force. A strategy that is succeeded becomes superseded.")
    public RestResponse<DecisionResponse> create(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID strategyId,
            @NotNull @Valid DecisionRequest form,
            UriInfo uri) {
        Versioned<DecisionResponse> created = decisions.enter(strategyId, form);
        return created.created(created.body().id(), "decisions", uri);
    }

    @GET
    @Path("decisions/{decisionId}")
    @PermitAll
    @Operation(
            operationId = "getDecision",
            summary = "Get a decision",
            description = "One decision, with its version as ETag.")
    public RestResponse<DecisionResponse> get(@Parameter(description = ID) @PathParam("decisionId") UUID id) {
        return decisions.get(id).answer();
    }

    @PUT
    @Path("decisions/{decisionId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceDecision",
            summary = "Correct a decision",
            description =
                    "Corrects what was written down wrongly: body, day, paragraph, case number, wording. What was decided (kind) stays; the history keeps what stood before.")
    public RestResponse<DecisionResponse> replace(
            @Parameter(description = ID) @PathParam("decisionId") UUID id, @NotNull @Valid DecisionRequest form) {
        return decisions.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("decisions/{decisionId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateDecision", summary = "Correct some of a decision")
    public RestResponse<DecisionResponse> update(
            @Parameter(description = ID) @PathParam("decisionId") UUID id, @NotNull JsonNode patch) {
        return decisions
                .change(id, standing -> patches.apply(standing, patch, DecisionRequest.class))
                .answer();
    }
}
