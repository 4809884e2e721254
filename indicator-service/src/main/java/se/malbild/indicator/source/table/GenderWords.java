package se.malbild.indicator.source.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.observation.Gender;

/// Finds in titles that figures are of women alone, or of men alone. "Men" within a Swedish text is no man.
final class GenderWords {

    private static final Pattern WOMEN =
            words("kvinna|kvinnor|kvinnors|kvinnliga?|flick(?:a|or|ors)|women|females?|girls");
    private static final Pattern MEN = words("män|mäns|manliga?|pojk(?:e|ar|ars)|males?|boys");
    private static final Pattern BETWEEN = Pattern.compile("[,;:()/-]+");

    private GenderWords() {}

    /// Women or men, when a text names one of them and not the other.
    static Optional<Gender> alone(String text) {
        String normal = HeadingText.normal(text);
        boolean women = WOMEN.matcher(normal).find() || hasPart(normal, Gender.K);
        boolean men = MEN.matcher(normal).find() || hasPart(normal, Gender.M);
        return women == men ? Optional.empty() : Optional.of(women ? Gender.K : Gender.M);
    }

    private static boolean hasPart(String normal, Gender gender) {
        return Stream.of(BETWEEN.split(normal, -1))
                .anyMatch(part -> GenderText.of(part).equals(Optional.of(gender)));
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }
}
