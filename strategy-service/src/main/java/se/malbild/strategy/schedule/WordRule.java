package se.malbild.strategy.schedule;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.kit.language.Text;

/// One way of saying when: the words must fit as a whole.
///
/// @param pattern of words as [ScheduleWords] tidies them
/// @param meaning what they mean; it fails with a [DateTimeException] when they name a day that there is not, or end
///     before they begin, and with [UnclearWords] when they can be meant in another way
record WordRule(Pattern pattern, Function<MatchResult, Timing> meaning) {

    static WordRule of(String pattern, Function<MatchResult, Timing> meaning) {
        return new WordRule(Pattern.compile(pattern), meaning);
    }

    /// @return nothing when the words do not fit
    Optional<WordMeaning> read(String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(meant(matcher.toMatchResult())) : Optional.empty();
    }

    private WordMeaning meant(MatchResult found) {
        try {
            return new WordMeaning.Understood(meaning.apply(found));
        } catch (EndBeforeBeginning e) {
            return new WordMeaning.Impossible(
                    new Text("en tid som inte slutar innan den börjar", "a time that does not end before it begins"));
        } catch (DateTimeException e) {
            return new WordMeaning.Impossible(new Text("dagar som finns", "days that exist"));
        } catch (UnclearWords e) {
            return new WordMeaning.Unclear();
        }
    }
}
