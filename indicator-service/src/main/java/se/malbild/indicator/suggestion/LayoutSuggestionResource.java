package se.malbild.indicator.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
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
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.TableFile;
import se.malbild.indicator.suggestion.Suggestions.Said;
import se.malbild.kit.access.Role;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// How a file can be read, before anything of it is imported.
@Path("layout-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IMPORTER, Role.NATIONAL_IMPORTER, Role.COORDINATOR, Role.CATALOGUE_ADMIN})
@Tag(name = "layouts")
public class LayoutSuggestionResource {

    private static final long LARGEST_FILE = 209_715_200;
    private static final String SUMMARY = "Propose how a file can be read, or try a layout on it";
    private static final String DESCRIPTION =
            "Says which stored layouts fit, proposes a layout with what it leaves open, and shows the first figures and problems that it gives. With `multipart/form-data` a layout of one's own is tried instead, one that was proposed and then corrected, say. Nothing is stored.";
    private static final String INDICATOR = "Indikatorn som värdena gäller. / The indicator that the figures are of.";
    private static final String SHEET =
            "Bladets namn, eller dess nummer bland de synliga, från 1. / Name of the sheet, or its number among the visible ones.";
    private static final String EDITION = "Utgåvans period, till exempel 2024. / Period of the edition, such as 2024.";

    private final Suggestions suggestions;
    private final Layouts layouts;
    private final RequestLanguage language;

    @Inject
    LayoutSuggestionResource(Suggestions suggestions, Layouts layouts, RequestLanguage language) {
        this.suggestions = suggestions;
        this.layouts = layouts;
        this.language = language;
    }

    @POST
    @Consumes(TableFile.ANY)
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body, or a part of it, is the publisher's file, byte for byte.\"}",
            parseValue = true)
    @Operation(operationId = "suggestLayout", summary = SUMMARY, description = DESCRIPTION)
    @RequestBody(
            required = true,
            description = "Filen som den är, högst 200 MB. / The file as it is, at most 200 MB.",
            content =
                    @Content(mediaType = TableFile.ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public LayoutSuggestionResponse suggest(
            @Parameter(description = INDICATOR) @QueryParam("indicator") @Size(max = 100) @Nullable String indicator,
            @Parameter(description = EDITION) @QueryParam("edition") @Size(max = 10) @Nullable String edition,
            @Parameter(description = SHEET) @QueryParam("sheet") @Size(max = 100) @Nullable String sheet,
            @Parameter(hidden = true)
                    @HeaderParam(HttpHeaders.CONTENT_TYPE)
                    @DefaultValue(MediaType.APPLICATION_OCTET_STREAM)
                    String mediaType,
            InputStream bytes)
            throws IOException {
        try (SpooledFile file = SpooledFile.of(bytes)) {
            return of(new SourceFile("", mediaType, file.path()), null, indicator, edition, sheet);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(bytes = LARGEST_FILE)
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body, or a part of it, is the publisher's file, byte for byte.\"}",
            parseValue = true)
    @Operation(operationId = "suggestLayout", summary = SUMMARY, description = DESCRIPTION)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "file",
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(name = "layout", implementation = TableLayout.class)
                                            }),
                            encoding = @Encoding(name = "layout", contentType = MediaType.APPLICATION_JSON)))
    public LayoutSuggestionResponse preview(
            @Parameter(description = INDICATOR) @QueryParam("indicator") @Size(max = 100) @Nullable String indicator,
            @Parameter(description = EDITION) @QueryParam("edition") @Size(max = 10) @Nullable String edition,
            @Parameter(description = SHEET) @QueryParam("sheet") @Size(max = 100) @Nullable String sheet,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("layout") @Nullable String layout)
            throws IOException {
        if (file == null) {
            throw new Refusal.Invalid("file", Text.of("Skicka filen i delen file.", "Send the file in the part file."));
        }
        TableLayout stated = layout == null || layout.isBlank() ? null : layouts.parse(layout);
        String mediaType = file.contentType() == null ? MediaType.APPLICATION_OCTET_STREAM : file.contentType();
        return of(new SourceFile(file.fileName(), mediaType, file.uploadedFile()), stated, indicator, edition, sheet);
    }

    private LayoutSuggestionResponse of(
            SourceFile file,
            @Nullable TableLayout layout,
            @Nullable String indicator,
            @Nullable String edition,
            @Nullable String sheet)
            throws IOException {
        Said said = new Said(
                layout, Optional.ofNullable(indicator), Optional.ofNullable(edition), Optional.ofNullable(sheet));
        return suggestions.of(file, said, language.current());
    }
}
