package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit has reported, as a judgement uses it. Which fields are set depends on what is asked
/// ([ReportAsked.Kind]).
///
/// @param id of the reported value
/// @param report which of the measure's questions it answers
/// @param period year or quarter, such as `2024` or `2024-Q1`
/// @param unit which unit reports; null when it is the municipality as a whole
/// @param numerator how many, of a share
/// @param denominator of how many
/// @param holds whether the condition held
/// @param reachedOn the day on which the milestone was reached; null when it has not been
public record Report(
        UUID id,
        String report,
        String period,
        @Nullable UUID unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean holds,
        @Nullable LocalDate reachedOn) {

    boolean isOf(int year) {
        return period.startsWith(Integer.toString(year));
    }

    boolean isOfWholeYear() {
        return period.length() == 4;
    }
}
