package se.malbild.indicator.calendar.expected;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;

/// At which times of the year a source publishes.
@Path("sources/{sourceCode}/expected-publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class ExpectedPublicationsResource {

    private static final String SOURCE = "Källans kod. / Code of the source.";

    private final ExpectedPublications expected;

    @Inject
    ExpectedPublicationsResource(ExpectedPublications expected) {
        this.expected = expected;
    }

    @GET
    @RolesAllowed({
        Role.READER,
        Role.UNIT_EDITOR,
        Role.COORDINATOR,
        Role.IMPORTER,
        Role.NATIONAL_IMPORTER,
        Role.CATALOGUE_ADMIN,
        Role.OPERATOR
    })
    @Operation(
            operationId = "getExpectedPublications",
            summary = "Get when a source publishes",
            description =
                    "The days or months of the year at which its figures are expected, and of which period they are, with their version as ETag. Where nothing is written down, the months of the catalogue count: until April a yearly source is taken to publish for the year before, later for the same year.")
    public RestResponse<ExpectedPublicationsResponse> get(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source) {
        return expected.get(source).answerAnew();
    }

    @PUT
    @RolesAllowed({Role.CATALOGUE_ADMIN, Role.NATIONAL_IMPORTER, Role.OPERATOR})
    @Operation(
            operationId = "replaceExpectedPublications",
            summary = "Replace when a source publishes",
            description =
                    "Holds from the next time that the calendar is reckoned. An empty list goes back to the months of the catalogue. Days that Kolada announces for an indicator come before these.")
    public RestResponse<ExpectedPublicationsResponse> replace(
            @Parameter(description = SOURCE) @PathParam("sourceCode") String source,
            @NotNull @Valid ExpectedPublicationsRequest form) {
        return expected.replace(source, form).answer();
    }
}
