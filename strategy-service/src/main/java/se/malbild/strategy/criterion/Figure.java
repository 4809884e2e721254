package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure of one year, as a judgement uses it.
///
/// @param indicator code of the indicator
/// @param period the year
/// @param gender `T`, `K` or `M`
/// @param status whether there is a value
/// @param value with the scale as printed; null when there is none
/// @param edition period of the edition that it came with; null when that is not known
/// @param observationVersion which version of the observation it is
/// @param changeNumber the change that made it so; 0 when the service has counted it itself
public record Figure(
        String indicator,
        String period,
        String gender,
        String status,
        @Nullable BigDecimal value,
        @Nullable String edition,
        int observationVersion,
        long changeNumber) {

    /// The same as it was written down before editions were.
    public Figure withoutEdition() {
        return new Figure(indicator, period, gender, status, value, null, observationVersion, changeNumber);
    }

    /// Whether both are of the same observation, in whatever version.
    public boolean isOfSameObservation(Figure other) {
        return indicator.equals(other.indicator) && period.equals(other.period) && gender.equals(other.gender);
    }
}
