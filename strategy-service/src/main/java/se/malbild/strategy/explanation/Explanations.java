package se.malbild.strategy.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.assessment.AssessmentList;
import se.malbild.strategy.assessment.AssessmentResponse;
import se.malbild.strategy.criterion.Report;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.measure.Measures;
import se.malbild.strategy.reportedvalue.ReportedValueResponse;
import se.malbild.strategy.reportedvalue.ReportedValues;

/// What is known here of why a verdict is what it is.
@ApplicationScoped
@Transactional
class Explanations {

    private final Measures measures;
    private final AssessmentList assessments;
    private final ReportedValues reported;

    @Inject
    Explanations(Measures measures, AssessmentList assessments, ReportedValues reported) {
        this.measures = measures;
        this.assessments = assessments;
        this.reported = reported;
    }

    /// What is known here.
    ///
    /// @param said of the year, the latest first; at least one
    /// @param reports that the latest rests on
    record Known(List<AssessmentResponse> said, List<ReportedValueResponse> reports) {

        AssessmentResponse latest() {
            return said.getFirst();
        }
    }

    /// @param year null for the newest that has a verdict, or else the newest of all
    /// @param at the moment that is asked about
    /// @throws Refusal.NotFound when nothing had been said by then
    Known of(String municipalityId, UUID measureId, @Nullable Integer year, Instant at, Language reader) {
        measures.require(measureId);
        int chosen = year == null ? standingYear(municipalityId, measureId, at, reader) : year;
        List<AssessmentResponse> said = assessments.ofYear(municipalityId, measureId, chosen, at, reader);
        if (said.isEmpty()) {
            throw nothingSaid(measureId);
        }
        List<UUID> reports = said.getFirst().reports().stream().map(Report::id).toList();
        return new Known(said, reported.of(reports));
    }

    private int standingYear(String municipalityId, UUID measureId, Instant at, Language reader) {
        List<AssessmentResponse> years = assessments.newest(municipalityId, measureId, at, reader);
        return years.stream()
                .filter(said -> said.verdictInForce() != Verdict.NO_VERDICT)
                .findFirst()
                .or(() -> years.stream().findFirst())
                .map(AssessmentResponse::year)
                .orElseThrow(() -> nothingSaid(measureId));
    }

    private static Refusal nothingSaid(UUID measureId) {
        return new Refusal.NotFound(Text.of(
                "Ingenting hade sagts om måttet %s för det året vid den tidpunkten. Vad som har sagts visas under assessments.",
                "Nothing had been said of the measure %s for that year by then. What has been said is shown under assessments.",
                measureId));
    }
}
