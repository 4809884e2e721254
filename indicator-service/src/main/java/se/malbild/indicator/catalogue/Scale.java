package se.malbild.indicator.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The values that an indicator can have.
///
/// @param minimum the least, when there is a least
/// @param maximum the greatest, when there is a greatest
public record Scale(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {

    /// Of an indicator whose values are not bounded.
    public static final Scale ANY = new Scale(null, null);

    public boolean holds(BigDecimal value) {
        return (minimum == null || value.compareTo(minimum) >= 0) && (maximum == null || value.compareTo(maximum) <= 0);
    }

    @Override
    public String toString() {
        return (minimum == null ? "" : minimum.toPlainString()) + "–"
                + (maximum == null ? "" : maximum.toPlainString());
    }
}
