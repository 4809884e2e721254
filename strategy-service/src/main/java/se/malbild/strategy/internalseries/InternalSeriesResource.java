package se.malbild.strategy.internalseries;

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
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;

/// The series that the service counts itself.
@Path("internal-series")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal series")
public class InternalSeriesResource {

    private static final SortableFields SORTABLE =
            SortableFields.tieBreak("code").with("code", "code").byDefault("code");

    private final InternalSeriesCatalogue catalogue;
    private final RequestLanguage language;

    @Inject
    InternalSeriesResource(InternalSeriesCatalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listInternalSeries",
            summary = "List the series that the service counts itself",
            description =
                    "What a criterion can rest on beside the indicators of indicator-service, by the code as `indicator`. The same for every municipality. Open to everyone.")
    public Page<InternalSeriesResponse> list(@Valid @BeanParam PageRequest page) {
        SortOrder order = page.sortedBy(SORTABLE);
        boolean descending = order.terms().getFirst().descending();
        var found = catalogue.all().stream()
                .map(series -> InternalSeriesResponse.of(series, language.current()))
                .toList();
        return Page.cut(descending ? found.reversed() : found, page);
    }
}
