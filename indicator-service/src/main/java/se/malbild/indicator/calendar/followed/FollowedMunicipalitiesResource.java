package se.malbild.indicator.calendar.followed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;

/// Whose figures are fetched.
@Path("followed-municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class FollowedMunicipalitiesResource {

    private final FollowedMunicipalities followed;

    @Inject
    FollowedMunicipalitiesResource(FollowedMunicipalities followed) {
        this.followed = followed;
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
            operationId = "getFollowedMunicipalities",
            summary = "Get whose figures are fetched",
            description =
                    "All municipalities, as from the beginning, or those that are named; with the version as ETag.")
    public RestResponse<FollowedMunicipalitiesResponse> get() {
        return followed.get().answer();
    }

    @PUT
    @RolesAllowed({Role.NATIONAL_IMPORTER, Role.CATALOGUE_ADMIN, Role.OPERATOR})
    @Operation(
            operationId = "replaceFollowedMunicipalities",
            summary = "Replace whose figures are fetched",
            description =
                    "The years before are fetched at once for those that come in. What is stored of others stays, and figures of them that come as files are still taken. Comparison among all needs all.")
    public RestResponse<FollowedMunicipalitiesResponse> replace(@NotNull @Valid FollowedMunicipalitiesRequest form) {
        return followed.replace(form).answer();
    }
}
