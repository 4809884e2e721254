package se.malbild.indicator.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
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
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.problem.Refusal;

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

    private final IndicatorRepository indicators;
    private final RequestLanguage language;

    @Inject
    IndicatorResource(IndicatorRepository indicators, RequestLanguage language) {
        this.indicators = indicators;
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
            @BeanParam PageRequest page) {
        return indicators
                .page(source, page.sortedBy(SORTABLE), page)
                .map(indicator -> IndicatorResponse.of(indicator, language.current()));
    }

    @GET
    @Path("{indicatorCode}")
    @Operation(operationId = "getIndicator", summary = "Get an indicator", description = "One indicator by its code.")
    public IndicatorResponse get(
            @Parameter(description = "Indikatorns kod. / Code of the indicator.") @PathParam("indicatorCode")
                    String code) {
        return indicators
                .findByIdOptional(code)
                .map(indicator -> IndicatorResponse.of(indicator, language.current()))
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen indikator med koden %s.", "There is no indicator with the code %s.", code)));
    }
}
