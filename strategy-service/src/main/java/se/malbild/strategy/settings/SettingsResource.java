package se.malbild.strategy.settings;

import jakarta.annotation.security.PermitAll;
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

/// How a municipality wants things done.
@Path("municipalities/{municipalityId}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class SettingsResource {

    private final Settings settings;

    @Inject
    SettingsResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSettings",
            summary = "Get the settings of a municipality",
            description =
                    "How the municipality wants things done, with their version as ETag. A municipality that has said nothing has them too. Open to everyone.")
    public RestResponse<SettingsResponse> get() {
        return settings.get().answer();
    }

    @PUT
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            operationId = "replaceSettings",
            summary = "Replace the settings of a municipality",
            description =
                    "Holds for what is written from now on. What has been reported stays as it stands: what waits for approval waits, and what counts counts.")
    public RestResponse<SettingsResponse> replace(@NotNull @Valid SettingsRequest form) {
        return settings.replace(form).answer();
    }
}
