package se.malbild.strategy.organisation.treeimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.BodyLimit;
import se.malbild.kit.idempotency.Idempotent;

/// Files of units.
@Path("municipalities/{municipalityId}/organisation-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation-units")
public class OrganisationImportResource {

    /// A thousand rows of the longest names are less.
    private static final long LARGEST_FILE = 1_048_576;

    /// What browsers on Windows call csv, too. What a file is, its bytes tell.
    private static final String CSV =
            "text/csv,text/tab-separated-values,text/plain,application/vnd.ms-excel,application/octet-stream";

    private final OrganisationImports imports;

    @Inject
    OrganisationImportResource(OrganisationImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed(Role.COORDINATOR)
    @Consumes(CSV)
    @BodyLimit(bytes = LARGEST_FILE)
    @Idempotent
    @Extension(
            name = "x-profile-exceptions",
            value = "{\"ARQ.01\": \"The body is the municipality's file, byte for byte.\"}",
            parseValue = true)
    @Operation(
            operationId = "importOrganisationUnits",
            summary = "Import the tree of units from a csv file",
            description =
                    "Headings in any order: `Enhet`, `Typ` (nämnd, förvaltning, kommunalt bolag, enhet), and, where wanted, `Överordnad` (the name of the unit that it lies in, which may come later in the file) and `Funktionsadress`. Semicolon, comma or tab between; UTF-8 or windows-1252. Units are known by their names: those that exist are changed, others are made, those that the file does not list stay. A column that is missing leaves what stands; an empty cell takes it away. All or nothing: whatever is wrong is listed with row and column, and nothing is saved. The same file twice changes nothing.")
    @RequestBody(
            required = true,
            description =
                    "Filen som den är, högst 1 MB och 1 000 rader. / The file as it is, at most 1 MB and 1,000 rows.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OrganisationImport> read(
            @Parameter(
                            description =
                                    "true: filen prövas, och inget sparas. / true: the file is tried, and nothing is saved.")
                    @QueryParam("validateOnly")
                    @DefaultValue("false")
                    boolean validateOnly,
            InputStream file)
            throws IOException {
        return RestResponse.ok(imports.read(file.readAllBytes(), validateOnly));
    }
}
