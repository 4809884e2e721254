package se.malbild.strategy.reconciliation;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.series.SeriesChange;

/// What stands somewhere.
///
/// @param status whether there is a value
/// @param edition period of the edition that it came with
public record Standing(
        String status,
        @Nullable BigDecimal value,
        @Nullable String edition,
        int observationVersion,
        long changeNumber) {

    static Standing of(SeriesChange figure) {
        return new Standing(
                figure.status(), figure.value(), figure.edition(), figure.observationVersion(), figure.changeNumber());
    }

    /// Decimals are as printed, but a figure is the same with more of them.
    boolean isSameAs(Standing other) {
        return isSameValue(value, other.value)
                && status.equals(other.status)
                && Objects.equals(edition, other.edition)
                && observationVersion == other.observationVersion
                && changeNumber == other.changeNumber;
    }

    private static boolean isSameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
