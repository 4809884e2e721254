package se.malbild.indicator.catalogue;

import org.jspecify.annotations.Nullable;

/// How the figures of an indicator are calculated from others'.
///
/// @param indicator code of the calculated indicator
/// @param kind how
/// @param input code of the indicator that it is calculated from
/// @param secondInput code of the other one, where there are two
public record Derivation(
        String indicator, Kind kind, String input, @Nullable String secondInput) {

    /// The ways of calculating.
    public enum Kind {
        /// The year's value less that of the year before; never across a break.
        YEARLY_CHANGE,
        /// The input less the second input, of the same period.
        DIFFERENCE,
        /// The input and the second input together, of the same period.
        SUM
    }

    /// True when a change of the other indicator's figures changes this one's.
    public boolean restsOn(String code) {
        return input.equals(code) || code.equals(secondInput);
    }
}
