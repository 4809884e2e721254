package se.malbild.strategy.plandocument;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.wholedocument.DocumentFormats;

/// Whole plans.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanDocumentResource {

    private static final String PLAN_ID = "Planens id. / Id of the plan.";
    private static final long LARGEST = 20_971_520;

    private final PlanDocuments documents;
    private final PlanCopies copies;
    private final DocumentFormats formats;

    @Inject
    PlanDocumentResource(PlanDocuments documents, PlanCopies copies, DocumentFormats formats) {
        this.documents = documents;
        this.copies = copies;
        this.formats = formats;
    }

    @GET
    @Path("plans/{planId}/contents")
    @PermitAll
    @Operation(
            operationId = "getPlanContents",
            summary = "Get a plan with everything in it",
            description =
                    "The plan, its evaluation, sections, goals, themes and activities with their ids, in one call. Seen by whoever sees the plan; how the activities go by those who see work under way.")
    public PlanContents contents(@Parameter(description = PLAN_ID) @PathParam("planId") UUID id) {
        return documents.standing(id).contents();
    }

    @GET
    @Path("plans/{planId}/document")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DocumentFormats.MARKDOWN})
    @PermitAll
    @Operation(
            operationId = "getPlanDocument",
            summary = "Get a plan as one document",
            description =
                    "As JSON without ids, which can be sent in again; as a page to read (text/html); or as Markdown (text/markdown). The ETag of the JSON is the hash of what `PUT` replaces. How the activities go is no part of it.")
    @APIResponse(
            responseCode = "200",
            description = "Dokumentet. / The document.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanDocument.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = DocumentFormats.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public Response document(@Parameter(description = PLAN_ID) @PathParam("planId") UUID id) {
        StandingPlan plan = documents.standing(id);
        PlanDocument document = plan.document();
        return formats.answer(
                document,
                document.head().title(),
                reader -> ReadablePlan.of(document, plan.contents().plan().stage(), reader));
    }

    @PUT
    @Path("plans/{planId}/document")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "replacePlanDocument",
            summary = "Replace everything in a draft of a plan by a document",
            description =
                    "Only while the plan is a draft. `If-Match` is the ETag of the document that is replaced. What stands in the draft with the same words keeps its id, and so does what stands in the same place in other words: what has been told of it stays with it. What would be lost with activities that are left out (occurrences, notes, decisions, forums that are held for them) is named and nothing is written.")
    public RestResponse<PlanDocument> replace(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID id, @NotNull @Valid PlanDocument document) {
        return documents.replace(id, document).answer();
    }

    @POST
    @Path("plan-documents")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "createPlanDocument",
            summary = "Create a plan out of a document",
            description =
                    "All of it or, when anything is wrong, nothing. Without adoption it becomes a draft; with one it is adopted, which a coordinator does. Goals and measures of the council are named in the words of the strategy, efforts and activities by their numbers. An evaluation that the strategy does not have yet is made with it. At most 20 MB.")
    public RestResponse<PlanResponse> create(@NotNull @Valid PlanDocument document, UriInfo uri) {
        Versioned<PlanResponse> created = documents.create(document);
        return created.created(created.body().id(), "plans", uri);
    }

    @POST
    @Path("plan-document-checks")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "checkPlanDocument",
            summary = "Check a document of a plan without saving it",
            description =
                    "Answers what would become of it, or the same refusal that creating it would be met with. Nothing is saved.")
    public PlanDocumentCheck check(@NotNull @Valid PlanDocument document) {
        return documents.check(document);
    }

    @POST
    @Path("plans/{planId}/copies")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Idempotent
    @Operation(
            operationId = "createPlanCopy",
            summary = "Begin a new plan as a copy of one",
            description =
                    "Makes a draft for the years that follow, or for others, with everything in the plan but how it went: activities that are done or cancelled stay behind unless `all` is given, schedules move with the years. The forums that are held for the plan's activities stay with them until the copy is adopted, unless the copy is for another unit. A unit-editor copies plans that it sees into plans of its own units.")
    public RestResponse<PlanResponse> copy(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID id,
            @NotNull @Valid PlanCopyRequest form,
            UriInfo uri) {
        Versioned<PlanResponse> created = copies.copy(id, form);
        return created.created(created.body().id(), "plans", uri);
    }
}
