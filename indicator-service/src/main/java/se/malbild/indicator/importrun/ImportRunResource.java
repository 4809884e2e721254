package se.malbild.indicator.importrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.http.Created;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// Imports: send a file, follow what becomes of it.
@Path("import-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportRunResource {

    private static final long LARGEST_FILE = 209_715_200;

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("receivedAt", "receivedAt").byDefault("-receivedAt");

    private final ImportReception reception;
    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportWorker worker;
    private final ImportEnd end;
    private final Actor actor;
    private final RequestLanguage language;

    @Inject
    ImportRunResource(
            ImportReception reception,
            ImportRuns runs,
            ImportFiles files,
            ImportWorker worker,
            ImportEnd end,
            Actor actor,
            RequestLanguage language) {
        this.reception = reception;
        this.runs = runs;
        this.files = files;
        this.worker = worker;
        this.end = end;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER})
    @Consumes({"text/csv", "text/tab-separated-values", "application/octet-stream"})
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body is the publisher's file, byte for byte.\"}",
            parseValue = true)
    @Operation(
            operationId = "createImportRun",
            summary = "Send a file of figures",
            description =
                    "The bytes are kept and the import is carried out afterwards; follow it at the address in `Location`, or wait with `Prefer: wait=10`. An `importer` writes its own municipality's rows; the others are refused one by one.")
    @RequestBody(
            required = true,
            description = "Filen som den är, högst 200 MB. / The file as it is, at most 200 MB.",
            content = {
                @Content(
                        mediaType = "text/tab-separated-values",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<ImportRunResponse> create(
            @Parameter(description = "Kolumnlayoutens kod, till exempel fokus-2021. / Code of the layout.")
                    @QueryParam("layout")
                    @DefaultValue("")
                    @Size(max = 100)
                    String layout,
            @Parameter(description = "Filens namn hos avsändaren. / The sender's name of the file.")
                    @QueryParam("fileName")
                    @DefaultValue("")
                    @Size(max = 200)
                    String fileName,
            @Parameter(description = "Pröva utan att ändra något. / Try without changing anything.")
                    @QueryParam("validateOnly")
                    @DefaultValue("false")
                    boolean validateOnly,
            @Parameter(description = "wait=n väntar högst n sekunder på att importen blir klar. / waits for the end.")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            InputStream bytes)
            throws IOException {
        NewImport request = new NewImport(layout, fileName, mediaType, validateOnly, actor.id(), confinement());
        String location = received(request, bytes);
        worker.wake();
        UUID id = UUID.fromString(location.replaceFirst(".*/", ""));
        ImportRunResponse run =
                end.await(runs.get(id, Optional.empty()), Preference.of(prefer).patience());
        return Created.at(location, run, null);
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
            @Valid @BeanParam PageRequest page) {
        return runs.page(status, reach(), page.sortedBy(SORTABLE), page);
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
        return runs.get(id, reach());
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
        return runs.problems(id, reach(), page).map(problem -> ImportProblemResponse.of(problem, language.current()));
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
    public InputStream file(
            @Parameter(description = "Importens id. / Id of the import.") @PathParam("importRunId") UUID id) {
        return files.open(runs.get(id, reach()));
    }

    private String received(NewImport request, InputStream bytes) throws IOException {
        try (SpooledFile file = SpooledFile.of(bytes)) {
            RestResponse<ImportRunResponse> receipt = reception.receive(request, file);
            return receipt.getHeaders().getFirst(HttpHeaders.LOCATION).toString();
        }
    }

    /// Of whose figures the actor may see the imports: none means all.
    private Optional<String> reach() {
        return actor.has(Role.CATALOGUE_ADMIN) ? Optional.empty() : confinement();
    }

    private Optional<String> confinement() {
        return actor.has(Role.NATIONAL_IMPORTER)
                ? Optional.empty()
                : Optional.of(actor.municipality().orElse("0000"));
    }
}
