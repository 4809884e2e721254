package se.malbild.indicator.importrun;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
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
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.problem.Refusal;

/// Imports: send a file, follow what becomes of it.
@Path(ImportRunResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportRunResource {

    static final String PATH = "import-runs";

    static final String WAIT =
            "wait=n väntar högst n sekunder på att importen blir klar. / waits at most n seconds for the end.";

    private static final long LARGEST_FILE = 1_073_741_824;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // What browsers on Windows call csv and xlsx alike.
    private static final String EXCEL = "application/vnd.ms-excel";

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("id").with("receivedAt", "receivedAt").byDefault("-receivedAt");

    private final ImportReception reception;
    private final ImportRuns runs;
    private final ImportFiles files;
    private final ImportFeed feed;
    private final Layouts layouts;
    private final Reach reach;
    private final Actor actor;
    private final RequestLanguage language;

    @Inject
    ImportRunResource(
            ImportReception reception,
            ImportRuns runs,
            ImportFiles files,
            ImportFeed feed,
            Layouts layouts,
            Reach reach,
            Actor actor,
            RequestLanguage language) {
        this.reception = reception;
        this.runs = runs;
        this.files = files;
        this.feed = feed;
        this.layouts = layouts;
        this.reach = reach;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER})
    @Consumes({
        "text/csv",
        "text/tab-separated-values",
        "text/plain",
        XLSX,
        EXCEL,
        "application/x-px",
        "application/octet-stream"
    })
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body is the publisher's file, byte for byte.\"}",
            parseValue = true)
    @Operation(
            operationId = "createImportRun",
            summary = "Send a file of figures",
            description =
                    "The bytes are kept and the import is carried out afterwards; follow it at the address in `Location`, or wait with `Prefer: wait=10`. What the file is, csv, tsv, xlsx or px, its bytes tell. An `importer` writes its own municipality's rows; the others are refused one by one.")
    @RequestBody(
            required = true,
            description = "Filen som den är, högst 1 GB. / The file as it is, at most 1 GB.",
            content = {
                @Content(
                        mediaType = "text/tab-separated-values",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<ImportRunResponse> create(
            @Valid @BeanParam StatedFacts stated,
            @Parameter(
                            description =
                                    "Kolumnlayoutens kod, till exempel fokus-2021; utan den väljs den enda som passar. / Code of the layout; without it the only one that fits is chosen.")
                    @QueryParam("layout")
                    @Nullable
                    @Size(max = 100)
                    String layout,
            @Parameter(description = "Filens namn hos avsändaren. / The sender's name of the file.")
                    @QueryParam("fileName")
                    @DefaultValue("")
                    @Size(max = 200)
                    String fileName,
            @Parameter(description = WAIT) @HeaderParam("Prefer") @Nullable String prefer,
            @Parameter(hidden = true)
                    @HeaderParam(HttpHeaders.CONTENT_TYPE)
                    @DefaultValue(MediaType.APPLICATION_OCTET_STREAM)
                    String mediaType,
            InputStream bytes)
            throws IOException {
        return reception.take(order(stated, layout, null), fileName, mediaType, bytes, Preference.of(prefer));
    }

    @POST
    @Path("forms")
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"A form holds the publisher's file, byte for byte, and its layout.\"}",
            parseValue = true)
    @Operation(
            operationId = "createImportRunWithLayout",
            summary = "Send a file of figures together with its layout",
            description =
                    "A form with two parts: `file`, and `layout`, a layout as JSON for this file alone, such as the one that POST layout-suggestions has proposed and somebody has corrected. Otherwise as POST import-runs.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "layout"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description =
                                                                "Filen som den är, högst 1 GB. / The file as it is, at most 1 GB."),
                                                @SchemaProperty(name = "layout", implementation = TableLayout.class)
                                            }),
                            encoding = @Encoding(name = "layout", contentType = MediaType.APPLICATION_JSON)))
    public RestResponse<ImportRunResponse> createWithLayout(
            @Valid @BeanParam StatedFacts stated,
            @Parameter(description = WAIT) @HeaderParam("Prefer") @Nullable String prefer,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("layout") @PartType(MediaType.TEXT_PLAIN) @Nullable String layout)
            throws IOException {
        if (file == null || layout == null) {
            throw new Refusal.Invalid(
                    file == null ? "file" : "layout",
                    new Text("Delen saknas i formuläret.", "The part is missing in the form."));
        }
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            return reception.take(
                    order(stated, null, layouts.parse(layout)),
                    Objects.requireNonNullElse(file.fileName(), ""),
                    Objects.requireNonNullElse(file.contentType(), MediaType.APPLICATION_OCTET_STREAM),
                    bytes,
                    Preference.of(prefer));
        }
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

    private ImportOrder order(StatedFacts stated, @Nullable String layout, @Nullable TableLayout own) {
        return new ImportOrder(
                ImportKind.FILE,
                layout == null || layout.isBlank() ? null : layout,
                own,
                stated.indicator,
                stated.edition,
                stated.publishedOn,
                stated.validateOnly,
                actor.id(),
                reach.ofWriting().orElse(null),
                null,
                null);
    }
}
