package se.malbild.indicator.catalogue;

import org.jspecify.annotations.Nullable;

/// An indicator that is calculated from others.
///
/// @param indicator code of what is calculated
/// @param kind how
/// @param input code of what it is calculated from
/// @param secondInput code of the other, when there are two
public record Derivation(
        String indicator, Kind kind, String input, @Nullable String secondInput) {

    /// How an indicator is calculated.
    public enum Kind {
        /// The input of a period less that of the same period of the year before.
        YEARLY_CHANGE(false),
        /// The input less the second input of the same period.
        DIFFERENCE(true),
        /// The input and the second input of the same period together.
        SUM(true);

        private final boolean ofTwo;

        Kind(boolean ofTwo) {
            this.ofTwo = ofTwo;
        }

        /// True when there is a second input.
        public boolean isOfTwo() {
            return ofTwo;
        }
    }
}
