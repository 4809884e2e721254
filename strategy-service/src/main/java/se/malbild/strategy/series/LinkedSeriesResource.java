package se.malbild.strategy.series;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.access.Visibility;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The series that the measures of a municipality rest on.
@Path("municipalities/{municipalityId}/linked-series")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "linked series")
public class LinkedSeriesResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("indicator_code")
            .with("indicator", "indicator_code")
            .with("linkedAt", "linked_at")
            .byDefault("indicator");

    private final LinkedSeriesList list;
    private final Visibility visibility;
    private final RequestLanguage language;

    @Inject
    LinkedSeriesResource(LinkedSeriesList list, Visibility visibility, RequestLanguage language) {
        this.list = list;
        this.visibility = visibility;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listLinkedSeries",
            summary = "List the linked series of a municipality",
            description =
                    "The series that measures rest on, with their values as strategy-service knows them. Series of drafts are seen by whoever sees drafts.")
    public Page<LinkedSeriesResponse> list(
            @Parameter(description = "SCB:s kommunkod. / Code of the municipality.") @PathParam("municipalityId")
                    String municipalityId,
            @Valid @BeanParam PageRequest page) {
        return list.page(
                municipalityId,
                visibility.seesUndecided(municipalityId),
                page.sortedBy(SORTABLE),
                page,
                language.current());
    }
}
