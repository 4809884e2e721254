package se.malbild.strategy.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;

/// Where a measure stands: the newest year that has a verdict, beside it the newer ones that have none.
public record MeasureStanding(
        @Schema(required = true, description = "Måttets id. / Id of the measure.")
        UUID measure,

        @Schema(
                description =
                        "Det nyaste året med en bedömning som gäller; saknas när inget år har någon. / The newest year with a verdict in force; absent when no year has one.")
        @Nullable
        AssessmentResponse complete,

        @Schema(
                required = true,
                description =
                        "Nyare år som väntar på värden eller rapporter, det nyaste först. / Newer years that wait for figures or reports, the newest first.")
        List<AssessmentResponse> waiting,

        @Schema(
                required = true,
                description =
                        "Nyare år som det inte går att säga något om av andra skäl, det nyaste först. / Newer years that nothing can be said of for other reasons, the newest first.")
        List<AssessmentResponse> withoutVerdict) {

    /// @param years what was said last of each, the newest year first
    static MeasureStanding of(UUID measure, List<AssessmentResponse> years) {
        List<AssessmentResponse> waiting = new ArrayList<>();
        List<AssessmentResponse> withoutVerdict = new ArrayList<>();
        for (AssessmentResponse year : years) {
            if (year.verdictInForce() != Verdict.NO_VERDICT) {
                return new MeasureStanding(measure, year, waiting, withoutVerdict);
            }
            (isWaiting(year) ? waiting : withoutVerdict).add(year);
        }
        return new MeasureStanding(measure, null, waiting, withoutVerdict);
    }

    // A person's word that nothing can be said waits for nothing.
    private static boolean isWaiting(AssessmentResponse year) {
        NoVerdictReason reason = year.reason();
        return year.override() == null && reason != null && reason.isWaiting();
    }
}
