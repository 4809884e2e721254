package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.UnitKind;

/// A unit in the tree.
///
/// @param endedOn the last day that it existed; null while it does
record UnitRow(
        UUID id,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        @Nullable LocalDate endedOn) {

    /// Whether a contribution is looked for: it carries on the municipality's work, and existed on the day or later.
    boolean isAsked(LocalDate day) {
        return kind != UnitKind.UNIT && (endedOn == null || !endedOn.isBefore(day));
    }
}
