package se.malbild.strategy.schedule;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way of saying when: the words must fit as a whole.
///
/// @param pattern of words as [ScheduleWords] tidies them
/// @param meaning what they mean; it fails with a [DateTimeException] when they name a day that there is not, or end
///     before they begin
record WordRule(Pattern pattern, Function<MatchResult, Timing> meaning) {

    static WordRule of(String pattern, Function<MatchResult, Timing> meaning) {
        return new WordRule(Pattern.compile(pattern), meaning);
    }

    Optional<Timing> read(String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(matcher.toMatchResult()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
