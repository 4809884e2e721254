package se.malbild.indicator.importrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.TableFile;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Takes in files of figures.
@Path(ImportRunResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportUploadResource {

    private static final long LARGEST_FILE = 1_073_741_824;

    private final ImportReception reception;
    private final Layouts layouts;
    private final Reach reach;
    private final Actor actor;

    @Inject
    ImportUploadResource(ImportReception reception, Layouts layouts, Reach reach, Actor actor) {
        this.reception = reception;
        this.layouts = layouts;
        this.reach = reach;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER})
    @Consumes(TableFile.ANY)
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
            content =
                    @Content(mediaType = TableFile.ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
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
            @Parameter(description = ImportRunResource.WAIT) @HeaderParam("Prefer") @Nullable String prefer,
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
            @Parameter(description = ImportRunResource.WAIT) @HeaderParam("Prefer") @Nullable String prefer,
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

    private ImportOrder order(StatedFacts stated, @Nullable String layout, @Nullable TableLayout own) {
        return new ImportOrder(
                ImportKind.FILE,
                layout == null || layout.isBlank() ? null : layout,
                own,
                stated.indicator,
                stated.edition,
                stated.sheet,
                stated.publishedOn,
                stated.validateOnly,
                actor.id(),
                reach.ofWriting().orElse(null),
                null,
                null);
    }
}
