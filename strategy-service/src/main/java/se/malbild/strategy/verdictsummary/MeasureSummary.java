package se.malbild.strategy.verdictsummary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.verdictoverride.OverrideInForce;

/// A measure and the verdict that it is counted by.
public record MeasureSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin. / The strategy.")
        UUID strategy,

        @Schema(description = "Målområdet. / The focus area.") @Nullable
        UUID focusArea,

        @Schema(required = true, description = "Målen som måttet hör till. / The goals that it belongs to.")
        List<UUID> goals,

        @Schema(required = true, description = "Måttets mening. / The sentence of the measure.")
        String text,

        @Schema(
                description =
                        "Året som det räknas med: det nyaste med en bedömning, eller det som begärs; saknas när det inte har bedömts. / The year that it is counted by: the newest with a verdict, or the one asked for; absent when it has not been judged.")
        @Nullable
        Integer year,

        @Schema(description = "Så som måttet bedömdes. / As the measure was judged.") @Nullable
        Verdict verdict,

        @Schema(description = "Det som gäller, och räknas. / What is in force, and is counted.") @Nullable
        Verdict verdictInForce,

        @Schema(description = "Skälet. / The reason, for a politician.") @Nullable
        String sentence,

        @Nullable OverrideInForce override,

        @Schema(
                required = true,
                description =
                        "År som väntar på värden eller rapporter, det nyaste först. / Years that wait for figures or reports, the newest first.")
        List<Integer> waitingYears) {

    /// @param said of each year, the newest first; when a year is asked for, of that alone
    static MeasureSummary of(MeasureRow measure, List<SaidRow> said) {
        List<Integer> waiting = new ArrayList<>();
        Optional<SaidRow> newest = Optional.empty();
        for (SaidRow year : said) {
            if (year.isWaiting()) {
                waiting.add(year.year());
            }
            if (year.inForce() != Verdict.NO_VERDICT) {
                newest = Optional.of(year);
                break;
            }
        }
        SaidRow counted = newest.or(() -> said.stream().findFirst()).orElse(null);
        return counted == null
                ? new MeasureSummary(
                        measure.id(),
                        measure.strategy(),
                        measure.focusArea(),
                        measure.goals(),
                        measure.text(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())
                : new MeasureSummary(
                        measure.id(),
                        measure.strategy(),
                        measure.focusArea(),
                        measure.goals(),
                        measure.text(),
                        counted.year(),
                        counted.verdict(),
                        counted.inForce(),
                        counted.sentence(),
                        counted.override(),
                        waiting);
    }
}
