package se.malbild.strategy.reconciliation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.series.SeriesChange;

/// What stands somewhere.
///
/// @param status whether there is a value
public record Standing(String status, @Nullable BigDecimal value, int observationVersion, long changeNumber) {

    static Standing of(SeriesChange figure) {
        return new Standing(figure.status(), figure.value(), figure.observationVersion(), figure.changeNumber());
    }

    /// Decimals are as printed, but a figure is the same with more of them.
    boolean isSameAs(Standing other) {
        return isSameValue(value, other.value)
                && status.equals(other.status)
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
