package se.malbild.strategy.verdictsummary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.verdictoverride.OverrideInForce;

/// A measure of which another verdict is in force than before.
public record TurnedMeasure(
        @Schema(required = true, description = "Måttets id. / Id of the measure.")
        UUID measure,

        @Schema(required = true, description = "Året som bedöms. / The year that is judged.")
        int year,

        @Schema(
                description =
                        "Det som gällde före dagen; saknas när inget hade sagts om året. / What was in force before the day; absent when nothing had been said of the year.")
        @Nullable
        Verdict from,

        @Schema(required = true, description = "Det som gäller. / What is in force.")
        Verdict to,

        @Schema(required = true, description = "När det blev så. / When it became so.")
        Instant turnedAt,

        @Schema(required = true, description = "Bedömningens skäl. / The reason of the assessment.")
        String sentence,

        @Schema(description = "Åsidosättandet som gäller. / The override in force.") @Nullable
        OverrideInForce override) {

    /// @param moments of one measure and year, the first of them before the day; ascending
    /// @param said what stands of the year
    /// @return nothing when the same is in force as before the day
    static Optional<TurnedMeasure> of(List<Moment> moments, SaidRow said) {
        List<Moment> told = told(moments);
        Moment first = told.getFirst();
        Verdict to = said.inForce();
        Instant turnedAt = first.at();
        Verdict standing = first.verdict();
        for (Moment moment : told) {
            if (moment.verdict() != standing) {
                turnedAt = moment.at();
                standing = moment.verdict();
            }
        }
        return spoken(first.verdict()) == to
                ? Optional.empty()
                : Optional.of(new TurnedMeasure(
                        said.measure(), said.year(), first.verdict(), to, turnedAt, said.sentence(), said.override()));
    }

    // What is said at first of a year that had passed when the measure was entered turns nothing.
    private static List<Moment> told(List<Moment> moments) {
        boolean enteredSince = moments.size() > 1
                && moments.getFirst().verdict() == null
                && moments.get(1).retrospective();
        return enteredSince ? moments.subList(1, moments.size()) : moments;
    }

    // Nothing said and nothing that can be said are the same to whoever asks what has turned.
    private static Verdict spoken(@Nullable Verdict verdict) {
        return verdict == null ? Verdict.NO_VERDICT : verdict;
    }
}
