package se.malbild.kit.apiinfo;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The API's own presentation.
@Path("api-info")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "api-info")
public class ApiInfoResource {

    private final ApiInfo info;

    @Inject
    ApiInfoResource(
            @ConfigProperty(name = "malbild.api.name") String name,
            @ConfigProperty(name = "malbild.api.version") String version,
            @ConfigProperty(name = "malbild.api.released") LocalDate released,
            @ConfigProperty(name = "malbild.public-url") URI publicUrl) {
        this.info = new ApiInfo(name, version, released, URI.create(publicUrl + "/openapi"), "active");
    }

    @GET
    @Operation(
            operationId = "getApiInfo",
            summary = "Describe the API",
            description = "Name, version, day of release, address of the documentation and status of the API.")
    public ApiInfo get() {
        return info;
    }
}
