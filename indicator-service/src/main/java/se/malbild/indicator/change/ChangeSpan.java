package se.malbild.indicator.change;

import org.jspecify.annotations.Nullable;

/// Which changes are meant.
///
/// @param after the number before the first
/// @param upTo the last number
/// @param municipality whose changes alone are meant; null for all
/// @param indicator whose changes alone are meant; null for all
public record ChangeSpan(
        long after,
        long upTo,
        @Nullable String municipality,
        @Nullable String indicator) {

    /// Everything after a number.
    public static ChangeSpan after(long number) {
        return new ChangeSpan(number, Long.MAX_VALUE, null, null);
    }
}
