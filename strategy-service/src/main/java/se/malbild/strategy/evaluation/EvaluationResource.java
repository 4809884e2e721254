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

/// Evaluations of strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations")
public class EvaluationResource {

    private static final String ID = "Utvärderingens id. / Id of the evaluation.";
    private static final String WHOLE_ID = "Strategins id. / Id of the strategy.";

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("evaluatedOn", "form.evaluatedOn")
            .with("title", "form.title")
            .with("updatedAt", "updatedAt")
            .byDefault("-evaluatedOn");

    private final Evaluations evaluations;
    private final MergePatch patches;

    @Inject
    EvaluationResource(Evaluations evaluations, MergePatch patches) {
        this.evaluations = evaluations;
        this.patches = patches;
    }

    @GET
    @Path("strategies/{strategyId}/evaluations")
    @PermitAll
    @Operation(
            operationId = "listEvaluations",
            summary = "List the evaluations of a strategy",
            description =
                    "The newest first, those whose day is not known before all. Seen by whoever sees the strategy.")
    public Page<EvaluationResponse> list(
            @Parameter(description = WHOLE_ID) @PathParam("strategyId") UUID strategyId,
            @Valid @BeanParam PageRequest page) {
        return evaluations.page(strategyId, page.sortedBy(SORTABLE), page);
    }

    @POST
    @Path("strategies/{strategyId}/evaluations")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @Operation(
            operationId = "createEvaluation",
            summary = "Add an evaluation to a strategy",
            description =
                    "Whatever status the strategy has. Its title is unique within the strategy. Its efforts are added to it.")
    public RestResponse<EvaluationResponse> create(
            @Parameter(description = WHOLE_ID) @PathParam("strategyId") UUID strategyId,
            @NotNull @Valid EvaluationRequest form,
            UriInfo uri) {
        Versioned<EvaluationResponse> created = evaluations.create(strategyId, form);
        return created.created(created.body().id(), "evaluations", uri);
    }

    @GET
    @Path("evaluations/{evaluationId}")
    @PermitAll
    @Operation(
            operationId = "getEvaluation",
            summary = "Get an evaluation",
            description = "One evaluation, with its version as ETag.")
    public RestResponse<EvaluationResponse> get(@Parameter(description = ID) @PathParam("evaluationId") UUID id) {
        return evaluations.get(id).answer();
    }

    @PUT
    @Path("evaluations/{evaluationId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceEvaluation",
            summary = "Replace what is written of an evaluation",
            description =
                    "Writes all fields anew; a field that is left out is emptied. Whatever status the strategy has.")
    public RestResponse<EvaluationResponse> replace(
            @Parameter(description = ID) @PathParam("evaluationId") UUID id, @NotNull @Valid EvaluationRequest form) {
        return evaluations.change(id, standing -> form).answer();
    }

    @PATCH
    @Path("evaluations/{evaluationId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.COORDINATOR)
    @Operation(operationId = "updateEvaluation", summary = "Change some of what is written of an evaluation")
    public RestResponse<EvaluationResponse> update(
            @Parameter(description = ID) @PathParam("evaluationId") UUID id, @NotNull JsonNode patch) {
        return evaluations
                .change(id, standing -> patches.apply(standing, patch, EvaluationRequest.class))
                .answer();
    }

    @DELETE
    @Path("evaluations/{evaluationId}")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "deleteEvaluation",
            summary = "Delete an evaluation",
            description =
                    "Deletes it with its efforts. Refused while plans take it up, or activities serve its efforts.")
    public void delete(@Parameter(description = ID) @PathParam("evaluationId") UUID id) {
        evaluations.delete(id);
    }
}
