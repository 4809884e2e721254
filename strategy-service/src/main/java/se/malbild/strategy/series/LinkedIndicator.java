package se.malbild.strategy.series;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.SeriesBreak;

/// What is kept of an indicator that measures rest on.
///
/// @param missingEditions periods of which no edition was published
/// @param breaks of its series
/// @param replacedBy code of the indicator that is its next definition
/// @param replaces codes of the indicators whose definition it came after
/// @param replacementReason why it was replaced
/// @param marginIndicator code of the indicator that is its margin of error
/// @param respondentsIndicator code of the indicator that is its number of answers
/// @param minimumAnswers the least number of answers for which the publisher gives a figure
public record LinkedIndicator(
        String code,
        String titleSwedish,
        String titleEnglish,
        String publisher,
        String direction,
        String measurementUnit,
        List<String> missingEditions,
        List<SeriesBreak> breaks,
        @Nullable String replacedBy,
        List<String> replaces,
        @Nullable Text replacementReason,
        @Nullable String marginIndicator,
        @Nullable String respondentsIndicator,
        @Nullable Integer minimumAnswers) {

    /// The codes of what has to be known when it is judged: its other definitions, its margin and its answers.
    Set<String> related() {
        return Stream.concat(replaces.stream(), Stream.of(replacedBy, marginIndicator, respondentsIndicator))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
