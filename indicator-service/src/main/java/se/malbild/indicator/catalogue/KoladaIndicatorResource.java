package se.malbild.indicator.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.precondition.Versioned;

/// KPIs of Kolada, to be indicators.
@Path("kolada-indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class KoladaIndicatorResource {

    private final KoladaIndicators indicators;

    @Inject
    KoladaIndicatorResource(KoladaIndicators indicators) {
        this.indicators = indicators;
    }

    @POST
    @RolesAllowed(Role.CATALOGUE_ADMIN)
    @Idempotent
    @Operation(
            operationId = "createKoladaIndicator",
            summary = "Add a KPI of Kolada by its id",
            description =
                    "Makes the indicator kolada.{id}. Title, description, gender split and unit are those of Kolada's metadata where the service has them; else title and unit must be stated. A KPI that is in the catalogue already, under whatever code, is refused with 409.")
    public RestResponse<IndicatorResponse> create(@NotNull @Valid KoladaIndicatorRequest form, UriInfo uri) {
        Versioned<IndicatorResponse> created = indicators.create(form);
        String indicators = uri.getAbsolutePath().getPath().replaceFirst("[^/]+$", "indicators/");
        return Created.at(indicators + created.body().code(), created.body(), created.tag());
    }
}
