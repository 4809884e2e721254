package se.malbild.strategy.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an observation became.
///
/// @param municipality code of the municipality
/// @param indicator code of the indicator
/// @param period year or quarter
/// @param gender `T`, `K` or `M`
/// @param status whether there is a value
/// @param value with the scale as printed
/// @param edition period of the edition that it came with; null when that is not known
/// @param observationVersion rises with each change; an older one never overwrites a newer
/// @param changeNumber number of the change
public record SeriesChange(
        String municipality,
        String indicator,
        String period,
        String gender,
        String status,
        @Nullable BigDecimal value,
        @Nullable String edition,
        int observationVersion,
        long changeNumber) {}
