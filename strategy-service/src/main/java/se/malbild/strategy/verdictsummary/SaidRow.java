package se.malbild.strategy.verdictsummary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;
import se.malbild.strategy.verdictoverride.OverrideInForce;

/// What was said last of a measure and a year, by the measure itself or one that it carries on.
record SaidRow(
        UUID measure,
        int year,
        Verdict verdict,
        @Nullable NoVerdictReason reason,
        String sentence,
        @Nullable OverrideInForce override) {

    Verdict inForce() {
        return override == null ? verdict : override.verdict();
    }

    /// Whether a figure or a report that is still to come may give the year its verdict.
    boolean isWaiting() {
        return override == null && reason != null && reason.isWaiting();
    }
}
