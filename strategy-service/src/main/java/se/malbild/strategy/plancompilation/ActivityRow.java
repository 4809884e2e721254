package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;

/// An activity that counts for the year.
///
/// @param number as printed, with its theme's
record ActivityRow(
        UUID id,
        UUID plan,
        String number,
        String text,
        ActivityStatus status,
        LocalDate endsOn,
        ActivityTies.Tied tied) {

    boolean isBehind(LocalDate on) {
        return status.isOpen() && endsOn.isBefore(on);
    }

    /// Since when it is behind.
    LocalDate behindSince() {
        return endsOn.plusDays(1);
    }

    /// @param area null: outside the focus areas
    boolean isIn(@Nullable UUID area) {
        return area == null ? tied.areas().isEmpty() : tied.areas().contains(area);
    }
}
