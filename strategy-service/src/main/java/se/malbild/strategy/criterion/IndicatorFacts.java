package se.malbild.strategy.criterion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What a judgement needs to know of an indicator.
///
/// @param title what it is called
/// @param publisher who is named as the source
/// @param direction which way is better
/// @param missingEditions the years whose edition never came
/// @param breaks of the series
/// @param replacedBy code of the indicator that is its next definition; null when it is the last
/// @param replacementReason why it was defined anew
/// @param marginIndicator code of the indicator that is its margin of error; null when none is known
/// @param respondentsIndicator code of the indicator that is its number of answers; null when none is known
/// @param minimumAnswers fewer answers make it too uncertain; null when no limit is known
public record IndicatorFacts(
        Text title,
        String publisher,
        Direction direction,
        List<String> missingEditions,
        List<SeriesBreak> breaks,
        @Nullable String replacedBy,
        @Nullable Text replacementReason,
        @Nullable String marginIndicator,
        @Nullable String respondentsIndicator,
        @Nullable Integer minimumAnswers) {

    public IndicatorFacts {
        missingEditions = List.copyOf(missingEditions);
        breaks = List.copyOf(breaks);
    }

    /// Those of a series without breaks, other definitions, margins or answers.
    public static IndicatorFacts simple(
            Text title, String publisher, Direction direction, List<String> missingEditions) {
        return new IndicatorFacts(
                title, publisher, direction, missingEditions, List.of(), null, null, null, null, null);
    }

    boolean neverCame(int year) {
        return missingEditions.contains(Integer.toString(year));
    }

    Optional<SeriesBreak> breakBetween(int earlier, int later) {
        return breaks.stream().filter(one -> one.isBetween(earlier, later)).findFirst();
    }
}
