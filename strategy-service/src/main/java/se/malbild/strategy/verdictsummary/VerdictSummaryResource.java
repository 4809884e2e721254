package se.malbild.strategy.verdictsummary;

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
import se.malbild.strategy.assessment.AsOfRequest;

/// How the measures of a municipality stand.
@Path("municipalities/{municipalityId}/verdict-summary")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class VerdictSummaryResource {

    private final Summaries summaries;

    @Inject
    VerdictSummaryResource(Summaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @Operation(
            operationId = "getVerdictSummary",
            summary = "Get how the measures of a municipality stand",
            description =
                    "Counts the verdicts in force of the adopted strategies, or of the one in `strategy`, in one call: in all, for each strategy, focus area and goal, and for what lies in none. A measure counts once in its focus area, once in its strategy and once in all, and once in each goal that it belongs to: so focus areas and what lies outside them add up to their strategy, while the counts of goals can hold one measure several times. With `turnedSince` the years of which another verdict is in force than before that day; a year that had passed when its measure was entered here has not turned by being judged for the first time. With `asOf` the verdicts of that day, in the strategies that were in force then; their texts, criteria and responsible ones are those of today. Drafts and proposals are seen with `strategy` by those who work for the municipality.")
    public VerdictSummary get(@Valid @BeanParam SummaryQuery query, @Valid @BeanParam AsOfRequest asOf) {
        return summaries.of(query, asOf);
    }
}
