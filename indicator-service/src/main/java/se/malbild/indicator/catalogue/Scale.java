package se.malbild.indicator.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The values that an indicator can have.
///
/// @param minimum the least, when there is a least
/// @param maximum the greatest, when there is a greatest
/// @param wholeNumbers true when there is nothing between two whole numbers, as of places and counts
public record Scale(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, boolean wholeNumbers) {

    /// Of an indicator whose values are not bounded.
    public static final Scale ANY = new Scale(null, null, false);

    public boolean holds(BigDecimal value) {
        return (minimum == null || value.compareTo(minimum) >= 0)
                && (maximum == null || value.compareTo(maximum) <= 0)
                && (!wholeNumbers || isWhole(value));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /// In a form that both languages share: `1–6`, or `1, 2 … 290` for whole numbers.
    @Override
    public String toString() {
        String least = minimum == null ? "" : minimum.toPlainString();
        String greatest = maximum == null ? "" : maximum.toPlainString();
        if (!wholeNumbers) {
            return least + "–" + greatest;
        }
        String start = minimum == null
                ? "… 0, 1"
                : least + ", " + minimum.add(BigDecimal.ONE).toPlainString();
        return (start + " … " + greatest).strip();
    }
}
