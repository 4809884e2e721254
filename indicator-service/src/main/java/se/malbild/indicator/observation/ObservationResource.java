package se.malbild.indicator.observation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The figures.
@Path("observations")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations")
public class ObservationResource {

    // No two rows share all four columns of the key, so the last of them breaks ties of the rest.
    private static final SortableFields SORTABLE = SortableFields.tieBreak(
                    "municipality_id, indicator_code, period, gender")
            .with("municipality", "municipality_id")
            .with("indicator", "indicator_code")
            .with("period", "period")
            .with("value", "value")
            .with("changeNumber", "change_number")
            .byDefault("");

    private final Observations observations;

    @Inject
    ObservationResource(Observations observations) {
        this.observations = observations;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "List observations",
            description =
                    "The figures as they stand, by any mix of municipality, indicator, period and gender. Also those without a value, with the reason.")
    public Page<ObservationResponse> list(
            @Valid @BeanParam ObservationFilter filter, @Valid @BeanParam PageRequest page) {
        return observations.page(filter, page.sortedBy(SORTABLE), page);
    }
}
