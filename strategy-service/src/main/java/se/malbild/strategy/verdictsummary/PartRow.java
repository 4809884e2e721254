package se.malbild.strategy.verdictsummary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A strategy, a focus area or a goal.
///
/// @param focusArea that a goal lies in; null for all else
/// @param words title, heading or text
record PartRow(Kind kind, UUID id, UUID strategy, @Nullable UUID focusArea, String words) {

    /// What it is.
    enum Kind {
        STRATEGY,
        FOCUS_AREA,
        GOAL
    }
}
