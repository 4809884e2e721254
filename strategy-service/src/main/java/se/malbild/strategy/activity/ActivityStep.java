package se.malbild.strategy.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// A step that an activity is to take.
///
/// @param awaits the decision that it cannot begin without; null for none
/// @param outcome of that decision; null while it has not been taken
record ActivityStep(
        ActivityStatus from,
        ActivityStatus to,
        @Nullable String awaits,
        @Nullable DecisionOutcome outcome) {

    /// Why it cannot be taken; empty when it can.
    Optional<Text> obstacle() {
        if (to != from && !from.nextSteps().contains(to)) {
            return Optional.of(Text.of(
                    "Från %s går det inte att ta steget till %s, bara till något av %s.",
                    "From %s the step to %s cannot be taken, only to one of %s.", from, to, from.nextSteps()));
        }
        if (to != ActivityStatus.STARTED || awaits == null || outcome == DecisionOutcome.APPROVED) {
            return Optional.empty();
        }
        return Optional.of(
                outcome == null
                        ? Text.of(
                                "Aktiviteten väntar på beslut: %s. Skriv in beslutet (decisions) först.",
                                "The activity waits for a decision: %s. Enter the decision (decisions) first.", awaits)
                        : new Text(
                                "Beslutet som aktiviteten väntade på gick den emot.",
                                "The decision that the activity waited for went against it."));
    }
}
