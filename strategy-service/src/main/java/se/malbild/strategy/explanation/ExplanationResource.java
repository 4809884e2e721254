package se.malbild.strategy.explanation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.strategy.assessment.AsOfRequest;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.provenance.FigureOrigins;
import se.malbild.strategy.provenance.ProvenanceOutcome;

/// Why a verdict is what it is. What is known here is read in one transaction; where the figures come from is asked of
/// indicator-service after it.
@Path("municipalities/{municipalityId}/measures/{measureId}/explanation")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class ExplanationResource {

    private final Explanations explanations;
    private final FigureOrigins origins;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    ExplanationResource(Explanations explanations, FigureOrigins origins, RequestLanguage language, Clock clock) {
        this.explanations = explanations;
        this.origins = origins;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getExplanation",
            summary = "Get why a verdict is what it is",
            description =
                    "The whole chain in one answer: what was said and by which criterion, the figures that it rests on, the change that each came by, its edition and import, row and column in the original file with its checksum, and links to them in indicator-service; reported values with their evidence; the override; and what was said of the year before that. With `year=2022&asOf=2023-04-30` it is what was said of 2022 at the end of April 2023. Without `year` it is the newest year that has a verdict. When indicator-service does not answer within two seconds, `gap` says so and the rest stands. Seen by whoever sees the measure.")
    public Explanation get(
            @PathParam("municipalityId") String municipalityId,
            @Parameter(description = "Måttets id. / Id of the measure.") @PathParam("measureId") UUID measureId,
            @Parameter(description = "Året som bedömdes. / The year that was judged.")
                    @QueryParam("year")
                    @Min(1900)
                    @Max(2200)
                    @Nullable
                    Integer year,
            @Valid @BeanParam AsOfRequest asOf) {
        Language reader = language.current();
        Explanations.Known known =
                explanations.of(municipalityId, measureId, year, asOf.resolve(clock.instant()), reader);
        List<Figure> inputs = known.latest().inputs();
        ProvenanceOutcome found = origins.of(inputs.stream()
                .filter(figure -> !ExplainedFigure.isCounted(figure))
                .map(Figure::changeNumber)
                .toList());
        Text gap = found.gap();
        return new Explanation(
                known.latest(),
                known.said().subList(1, known.said().size()),
                inputs.stream()
                        .map(figure -> ExplainedFigure.of(figure, found, reader))
                        .toList(),
                known.reports(),
                gap == null ? null : gap.in(reader));
    }
}
