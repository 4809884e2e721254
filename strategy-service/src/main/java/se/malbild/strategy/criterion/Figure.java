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
/// @param observationVersion which version of the observation it is
/// @param changeNumber the change that made it so
public record Figure(
        String indicator,
        String period,
        String gender,
        String status,
        @Nullable BigDecimal value,
        int observationVersion,
        long changeNumber) {}
