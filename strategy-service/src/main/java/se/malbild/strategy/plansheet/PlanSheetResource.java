package se.malbild.strategy.plansheet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
import se.malbild.kit.access.Role;
import se.malbild.kit.file.ContentDisposition;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Plans as sheets, for Excel.
@Path("municipalities/{municipalityId}/plans/{planId}")
@Tag(name = "plans")
public class PlanSheetResource {

    private static final String PLAN_ID = "Planens id. / Id of the plan.";
    private static final long LARGEST = 5_242_880;

    private final PlanSheets sheets;
    private final SheetFormats formats;

    @Inject
    PlanSheetResource(PlanSheets sheets, SheetFormats formats) {
        this.sheets = sheets;
        this.formats = formats;
    }

    @GET
    @Path("sheet")
    @PermitAll
    @Produces({ExcelSheet.MEDIA_TYPE, SheetFormats.CSV})
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"AME.01\": \"A sheet is a file for Excel; the same plan is had as JSON at document.\"}",
            parseValue = true)
    @Operation(
            operationId = "getPlanSheet",
            summary = "Get a plan as a sheet",
            description =
                    "For Excel (xlsx) or as csv, with the same columns: what the plan is to hold, row by row, to be edited and sent in again. A workbook says which version of the plan it is; whoever sends in csv keeps the ETag for that. Seen by whoever sees the plan; how the activities go by those who see work under way. In csv a text that would be taken for a formula has an apostrophe before it, which the import takes away.")
    @APIResponse(
            responseCode = "200",
            description = "Bladet. / The sheet.",
            content = {
                @Content(
                        mediaType = ExcelSheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetFormats.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID id,
            @Parameter(
                            description = "xlsx eller csv; går före Accept. / xlsx or csv; goes before Accept.",
                            schema = @Schema(enumeration = {"xlsx", "csv"}))
                    @QueryParam("format")
                    @Nullable
                    String name,
            @Context Request request) {
        SheetFormat format = format(name, request);
        SheetFile file = sheets.get(id, format);
        MediaType type = MediaType.valueOf(format.mediaType());
        return Response.ok(file.bytes())
                .type(format.name().equals("csv") ? type.withCharset(StandardCharsets.UTF_8.name()) : type)
                .tag(file.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment(fileName(file.title()) + "." + format.name()))
                .build();
    }

    private SheetFormat format(@Nullable String name, Request request) {
        if (name != null) {
            return formats.named(name)
                    .orElseThrow(() -> new Refusal.Invalid(
                            "format", Text.of("är xlsx eller csv, inte %s", "is xlsx or csv, not %s", name)));
        }
        Variant variant = request.selectVariant(
                Variant.mediaTypes(MediaType.valueOf(ExcelSheet.MEDIA_TYPE), MediaType.valueOf(SheetFormats.CSV))
                        .build());
        return variant != null && variant.getMediaType().isCompatible(MediaType.valueOf(SheetFormats.CSV))
                ? formats.named("csv").orElseThrow()
                : formats.named("xlsx").orElseThrow();
    }

    // Without what names of files cannot hold anywhere.
    private static String fileName(String title) {
        return title.replaceAll("[\\p{C}\\\\/:*?\"<>|]+", " ").strip();
    }

    @POST
    @Path("sheet-imports")
    @RolesAllowed({Role.COORDINATOR, Role.UNIT_EDITOR})
    @Consumes({ExcelSheet.MEDIA_TYPE, SheetFormats.CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @BodyLimit(bytes = LARGEST)
    @Idempotent
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body is the sheet, byte for byte.\"}",
            parseValue = true)
    @Extension(name = "x-precondition", value = "If-Match, or the file")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description =
                    "Den ETag som planens blad hade när det hämtades, eller *. Kan utelämnas när filen själv säger det (xlsx). / The ETag that the plan's sheet had when it was fetched, or *. Can be left out when the file says it (xlsx).",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "importPlanSheet",
            summary = "Read a sheet into a plan",
            description =
                    "The sheet is all of the plan's goals, themes, activities and details: what it does not have is deleted. Its columns can stand in any order, with others between; a column that it does not have changes nothing. Rows are known by the column Id, else by their words. When something is wrong nothing is saved, and the answer tells each row and column; with `onlyCorrect=true` the right rows are saved, and what wrong rows stand for stays as it is. The same sheet twice changes nothing. Because it replaces what others may have written, it must be told which version of the plan it was made from: by `If-Match` with the ETag of the plan's sheet (`*` overwrites whatever stands), else by the file itself; a sheet that was fetched as xlsx says it in its explanations, csv does not. When the plan has changed since then the answer is 412, and 428 when nothing tells; with `validateOnly=true` neither, unless `If-Match` is sent, but `outdated` tells. A draft takes all of it; of a plan that has been submitted or adopted, the column Status alone may say something else than before. Status takes one of the steps that are allowed, today, of activities that the actor may tell of; a new activity is planned unless it says more. At most 5 MB and 5000 rows.")
    @RequestBody(
            required = true,
            description = "Filen som den är, högst 5 MB. / The file as it is, at most 5 MB.",
            content = {
                @Content(
                        mediaType = ExcelSheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SheetFormats.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<SheetImportResponse> take(
            @Parameter(description = PLAN_ID) @PathParam("planId") UUID id,
            @Parameter(description = "Pröva bara, spara inget. / Check alone, save nothing.")
                    @QueryParam("validateOnly")
                    @DefaultValue("false")
                    boolean validateOnly,
            @Parameter(
                            description =
                                    "Spara det som är rätt när något är fel. / Save what is right when something is wrong.")
                    @QueryParam("onlyCorrect")
                    @DefaultValue("false")
                    boolean onlyCorrect,
            InputStream bytes)
            throws IOException {
        try (SpooledFile file = SpooledFile.of(bytes)) {
            sheets.requireOpen(id);
            SheetTable table = SheetTable.of(List.of(formats.read(file.path())));
            return RestResponse.ok(sheets.take(id, table, new SheetOrder(validateOnly, onlyCorrect)));
        } catch (UnreadableSheet e) {
            throw new Refusal.Invalid("file", e.reason());
        }
    }
}
