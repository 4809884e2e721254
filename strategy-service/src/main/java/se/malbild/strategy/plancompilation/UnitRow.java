package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.UnitKind;

/// A unit in the tree.
///
/// @param registeredOn when it was entered; it may be older than that
/// @param endedOn the last day that it existed; null while it does
/// @param successors the units that took over from it when it ended
record UnitRow(
        UUID id,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        LocalDate registeredOn,
        @Nullable LocalDate endedOn,
        List<UUID> successors) {

    /// Whether it carries on the municipality's work, so that a contribution is looked for.
    boolean isAsked() {
        return kind != UnitKind.UNIT;
    }

    boolean hadEndedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }
}
