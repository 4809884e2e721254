package se.malbild.strategy.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.strategy.strategy.Strategies;

/// What was said of all measures of a municipality.
@Path("municipalities/{municipalityId}/assessments")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class MunicipalityAssessmentResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("said.number")
            .with("year", "said.year")
            .with("assessedAt", "said.assessed_at")
            .with("position", "measure.strategy_id", "area.position", "measure.position")
            .byDefault("-year,position");

    private final AssessmentRows rows;
    private final Strategies strategies;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    MunicipalityAssessmentResource(AssessmentRows rows, Strategies strategies, RequestLanguage language, Clock clock) {
        this.rows = rows;
        this.strategies = strategies;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMunicipalityAssessments",
            summary = "List what was said of all measures on a day",
            description =
                    "What did we say in April 2023? With `asOf` 2023-04-30, for each measure and year what was said last until then, with the override that was in force then, one that has ended since included; without it what is said now. A measure says nothing before the day on which it was entered here, and on days before that the answer is empty: what is said of years that had passed by then is marked `retrospective`. Measures of strategies that have been superseded or repealed are among them; choose with `strategy`. Seen are the measures of decided strategies, and by those who work for the municipality those of its drafts and proposals too.")
    public Page<AssessmentResponse> list(
            @PathParam("municipalityId") String municipalityId,
            @Valid @BeanParam AssessmentQuery query,
            @Valid @BeanParam AsOfRequest asOf,
            @Valid @BeanParam PageRequest page) {
        Instant moment = asOf.resolve(clock.instant());
        return rows.page(
                query.asked(municipalityId, strategies.visibleStatuses(), moment),
                page.sortedBy(SORTABLE),
                page,
                language.current());
    }
}
