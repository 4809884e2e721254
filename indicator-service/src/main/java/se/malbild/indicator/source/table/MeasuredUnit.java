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
/// @param isCount true for what is counted one by one
record MeasuredUnit(String text, boolean isCount) {

    private static final Set<String> COUNTS =
            Set.of("antal", "personer", "invånare", "företag", "svar", "st", "stycken", "kr", "kronor", "number");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}%]+");
    private static final Pattern MULTIPLES = Pattern.compile(
            "(?<![\\p{L}0-9])(?:tusentals?|1[ .]?000-tal|tkr|tusen (?:kronor|personer|invånare)|"
                    + "mnkr|mkr|mdkr|miljoner|miljoner kronor|miljarder|(?<!per )thousands?|millions)(?!\\p{L})|[(]tusen[)]");
    private static final int LONGEST = 2_000;

    static MeasuredUnit of(String text) {
        List<String> words = BETWEEN.splitAsStream(HeadingText.normal(text)).toList();
        boolean counted = words.stream().anyMatch(COUNTS::contains) && !words.contains("per") && !words.contains("%");
        return new MeasuredUnit(text, counted);
    }

    /// The first text that says that numbers are of thousands or of millions, where each is counted for itself.
    Optional<String> multipleIn(List<String> texts) {
        return isCount ? texts.stream().flatMap(said -> multiple(said).stream()).findFirst() : Optional.empty();
    }

    /// What in a text says that numbers are of thousands or of millions.
    static Optional<String> multiple(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String normal = HeadingText.normal(text);
        // A unit or a heading may be nothing but that.
        if (normal.equals("tusen")) {
            return Optional.of(normal);
        }
        Matcher multiple = MULTIPLES.matcher(normal);
        return multiple.find() ? Optional.of(multiple.group()) : Optional.empty();
    }
}
