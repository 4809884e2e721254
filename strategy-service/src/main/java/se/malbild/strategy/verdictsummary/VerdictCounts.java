package se.malbild.strategy.verdictsummary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.strategy.criterion.Verdict;

/// How many measures there are of each verdict in force. `measures` is the sum of the others.
public record VerdictCounts(
        @Schema(required = true, description = "Antal mått. / Number of measures.")
        int measures,

        @Schema(required = true) int met,
        @Schema(required = true) int notMet,
        @Schema(required = true) int onTrack,
        @Schema(required = true) int behind,
        @Schema(required = true) int noVerdict,

        @Schema(
                required = true,
                description =
                        "Mått som inte har bedömts, för något år eller för det år som begärs. / Measures that have not been judged, for any year or for the one asked for.")
        int notJudged) {

    /// @param measures each once
    static VerdictCounts of(Collection<MeasureSummary> measures) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int notJudged = 0;
        for (MeasureSummary measure : measures) {
            Verdict verdict = measure.verdictInForce();
            if (verdict == null) {
                notJudged++;
            } else {
                counts.merge(verdict, 1, Integer::sum);
            }
        }
        return new VerdictCounts(
                measures.size(),
                counts.getOrDefault(Verdict.MET, 0),
                counts.getOrDefault(Verdict.NOT_MET, 0),
                counts.getOrDefault(Verdict.ON_TRACK, 0),
                counts.getOrDefault(Verdict.BEHIND, 0),
                counts.getOrDefault(Verdict.NO_VERDICT, 0),
                notJudged);
    }
}
