package se.malbild.indicator.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// The catalogue of indicators.
@Path("indicators")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class IndicatorResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("code")
            .with("code", "code")
            .with("source", "sourceCode")
            .byDefault("code");

    private final Catalogue catalogue;
    private final RequestLanguage language;

    @Inject
    IndicatorResource(Catalogue catalogue, RequestLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "List the indicators",
            description = "What is measured. Titles are in the language of the request.")
    public Page<IndicatorResponse> list(
            @Parameter(description = "Källans kod, till exempel fokus. / Code of the source.")
                    @QueryParam("source")
                    @Nullable
                    String source,
            @Valid @BeanParam PageRequest page) {
        return catalogue.page(source, page.sortedBy(SORTABLE), page, language.current());
    }

    @GET
    @Path("{indicatorCode}")
    @Operation(operationId = "getIndicator", summary = "Get an indicator", description = "One indicator by its code.")
    public IndicatorResponse get(
            @Parameter(description = "Indikatorns kod. / Code of the indicator.") @PathParam("indicatorCode")
                    String code) {
        return catalogue.indicator(code, language.current());
    }
}
