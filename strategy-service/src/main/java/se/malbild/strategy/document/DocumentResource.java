package se.malbild.strategy.document;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.strategy.StrategyResponse;
import se.malbild.strategy.wholedocument.DocumentFormats;

/// Whole strategies.
@Path("municipalities/{municipalityId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentResource {

    private static final String STRATEGY_ID = "Strategins id. / Id of the strategy.";
    private static final String AS_OF =
            "Så som den stod vid slutet av denna dag i Sverige. / As it stood at the end of this day in Sweden.";
    private static final String SUCCEEDS =
            "Strategin i kraft som denna ersätter. / The strategy in force that this one supersedes.";
    private static final long LARGEST = 20_971_520;

    private final Documents documents;
    private final DocumentFormats formats;

    @Inject
    DocumentResource(Documents documents, DocumentFormats formats) {
        this.documents = documents;
        this.formats = formats;
    }

    @GET
    @Path("strategies/{strategyId}/contents")
    @PermitAll
    @Operation(
            operationId = "getStrategyContents",
            summary = "Get a strategy with everything in it",
            description =
                    "The strategy, its decisions, sections, focus areas, goals and measures with their ids, in one call; with `asOf` as it stood on a day. Seen by whoever sees the strategy, on that day too.")
    public StrategyContents contents(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID id,
            @Parameter(description = AS_OF) @QueryParam("asOf") @PlausibleDay @Nullable LocalDate asOf) {
        return documents.contents(id, asOf);
    }

    @GET
    @Path("strategies/{strategyId}/document")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DocumentFormats.MARKDOWN})
    @PermitAll
    @Operation(
            operationId = "getStrategyDocument",
            summary = "Get a strategy as one document",
            description =
                    "As JSON without ids, which can be sent in again; as a page to read (text/html); or as Markdown (text/markdown). With `asOf` as it stood on a day. The ETag of the JSON is the hash of what `PUT` replaces.")
    @APIResponse(
            responseCode = "200",
            description = "Dokumentet. / The document.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StrategyDocument.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = DocumentFormats.MARKDOWN, schema = @Schema(implementation = String.class))
            })
    public Response document(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID id,
            @Parameter(description = AS_OF) @QueryParam("asOf") @PlausibleDay @Nullable LocalDate asOf) {
        StrategyContents contents = documents.contents(id, asOf);
        StrategyDocument document = DocumentExport.of(contents);
        return formats.answer(
                document,
                document.head().title(),
                reader -> ReadableDocument.of(document, contents.strategy().stage(), reader));
    }

    @PUT
    @Path("strategies/{strategyId}/document")
    @RolesAllowed(Role.COORDINATOR)
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "replaceStrategyDocument",
            summary = "Replace everything in a draft by a document",
            description =
                    "Only while the strategy is a draft. `If-Match` is the ETag of the document that is replaced. What stands in the draft with the same words keeps its id, and so does what stands in the same place in other words; its attachments stay. Goals and measures that plans serve are not left out.")
    public RestResponse<StrategyDocument> replace(
            @Parameter(description = STRATEGY_ID) @PathParam("strategyId") UUID id,
            @NotNull @Valid StrategyDocument document) {
        return documents.replace(id, document).answer();
    }

    @POST
    @Path("strategy-documents")
    @RolesAllowed(Role.COORDINATOR)
    @Idempotent
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "createStrategyDocument",
            summary = "Create a strategy out of a document",
            description =
                    "All of it or, when anything is wrong, nothing. Without decisions it becomes a draft; with an ADOPTION it is in force, and supersedes the one that it succeeds. At most 20 MB.")
    public RestResponse<StrategyResponse> create(
            @Parameter(description = SUCCEEDS) @QueryParam("succeeds") @Nullable UUID succeeds,
            @NotNull @Valid StrategyDocument document,
            UriInfo uri) {
        Versioned<StrategyResponse> created = documents.create(document, succeeds);
        return created.created(created.body().id(), "strategies", uri);
    }

    @POST
    @Path("strategy-document-checks")
    @RolesAllowed(Role.COORDINATOR)
    @BodyLimit(bytes = LARGEST)
    @Operation(
            operationId = "checkStrategyDocument",
            summary = "Check a document without saving it",
            description =
                    "Answers what would become of it, or the same refusal that creating it would be met with. Nothing is saved.")
    public DocumentCheck check(
            @Parameter(description = SUCCEEDS) @QueryParam("succeeds") @Nullable UUID succeeds,
            @NotNull @Valid StrategyDocument document) {
        return documents.check(document, succeeds);
    }
}
