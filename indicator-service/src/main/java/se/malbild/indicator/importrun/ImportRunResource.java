package se.malbild.indicator.importrun;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// What becomes of imports: each as it stands, its problems, its file.
@Path(ImportRunResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportRunResource {

    static final String PATH = "import-runs";

    static final String WAIT =
            "wait=n väntar högst n sekunder på att importen blir klar. / waits at most n seconds for the end.";

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("receivedAt", "receivedAt").byDefault("-receivedAt");

    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportFeed feed;
    private final Reach reach;
    private final Actor actor;
    private final RequestLanguage language;

    @Inject
    ImportRunResource(
            ImportRuns runs, ImportFiles files, ImportFeed feed, Reach reach, Actor actor, RequestLanguage language) {
        this.runs = runs;
        this.files = files;
        this.feed = feed;
        this.reach = reach;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(
            operationId = "listImportRuns",
            summary = "List the imports",
            description =
                    "The newest first. Importers and coordinators see those of their own municipality and the national ones.")
    public Page<ImportRunResponse> list(
            @Parameter(description = "Visa bara dem som står så. / Only those of this status.")
                    @QueryParam("status")
                    @Nullable
                    ImportStatus status,
            @Parameter(description = "Visa bara dem av detta slag. / Only those of this kind.")
                    @QueryParam("kind")
                    @Nullable
                    ImportKind kind,
            @Valid @BeanParam PageRequest page) {
        return runs.page(status, kind, reach.ofReading(), page.sortedBy(SORTABLE), page);
    }

    @GET
    @Path("{importRunId}")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(
            operationId = "getImportRun",
            summary = "Get an import",
            description = "How an import stands, and what it did.")
    public ImportRunResponse get(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id) {
        return runs.get(id, reach.ofReading());
    }

    @GET
    @Path("{importRunId}/problems")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Operation(
            operationId = "listImportProblems",
            summary = "List the problems of an import",
            description =
                    "What could not be kept, with row, column, what stood there and why. The first thousand are kept.")
    public Page<ImportProblemResponse> problems(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id,
            @Valid @BeanParam PageRequest page) {
        return runs.problems(id, reach.ofReading(), page)
                .map(problem -> ImportProblemResponse.of(problem, language.current()));
    }

    @GET
    @Path("{importRunId}/file")
    @Produces("application/octet-stream")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"AME.01\": \"The answer is the publisher's file, byte for byte.\"}",
            parseValue = true)
    @Operation(
            operationId = "getImportFile",
            summary = "Get the file of an import",
            description = "The bytes as they came.")
    @APIResponse(
            responseCode = "200",
            description = "Filen. / The file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> file(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id) {
        return files.answer(runs.get(id, reach.ofReading()));
    }

    @GET
    @Blocking
    @Path("{importRunId}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"AME.01\": \"Server-sent events are a stream of their own media type.\"}",
            parseValue = true)
    @Operation(
            operationId = "followImportRun",
            summary = "Follow an import",
            description =
                    "Server-sent events: the import as it stands, each time that it has come further, until it has ended; then the stream ends.")
    @APIResponse(
            responseCode = "200",
            description = "Importen, varje gång den har kommit längre. / The import, each time it has come further.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportRunResponse.class)))
    public Multi<ImportRunResponse> progress(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id) {
        runs.get(id, reach.ofReading());
        return feed.follow(id, language.current());
    }

    @POST
    @Path("{importRunId}/cancellation")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER})
    @Operation(
            operationId = "cancelImportRun",
            summary = "Cancel an import",
            description =
                    "Asks for the end of an import that is under way. It ends as `CANCELLED` within about a second with nothing changed, unless it is done by then. An import that has ended answers 409.")
    public ImportRunResponse cancel(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id) {
        return runs.cancel(id, reach.ofWriting(), actor.id());
    }
}
