package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.indicator.layout.HeadingText;

/// The unit of an indicator, as far as it tells what its figures cannot be.
///
/// @param text as the catalogue has it; empty when it is not known
record MeasuredUnit(String text) {

    private static final Set<String> COUNTS =
            Set.of("antal", "personer", "invånare", "företag", "svar", "st", "stycken", "kr", "kronor", "number");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}%]+");
    private static final Pattern MULTIPLES = Pattern.compile(
            "(?<![\\p{L}0-9])(?:tusental|1[ .]?000-tal|tkr|tusen kronor|"
                    + "mnkr|mkr|mdkr|miljoner|miljoner kronor|miljarder|(?<!per )thousands?|millions)(?!\\p{L})|[(]tusen[)]");

    /// True for what is counted one by one.
    boolean isCount() {
        List<String> words = BETWEEN.splitAsStream(HeadingText.normal(text)).toList();
        return words.stream().anyMatch(COUNTS::contains) && !words.contains("per") && !words.contains("%");
    }

    /// The first text that says that numbers are of thousands or of millions, where each is counted for itself.
    Optional<String> multipleIn(List<String> texts) {
        return isCount()
                ? texts.stream()
                        .map(HeadingText::normal)
                        .map(MULTIPLES::matcher)
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst()
                : Optional.empty();
    }
}
