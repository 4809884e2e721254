package se.malbild.indicator.source.table;

import java.util.Locale;
import java.util.Set;
import se.malbild.indicator.layout.HeadingText;

/// Tells what stands below a table from its rows.
final class Footnote {

    private static final int LONG = 60;
    private static final int WORDS = 7;
    private static final Set<String> BEGINNINGS = Set.of(
            "källa:",
            "källor:",
            "källa ",
            "source:",
            "senast uppdaterad",
            "uppdaterad",
            "latest update",
            "anm:",
            "anm.",
            "anmärkning",
            "not:",
            "not.",
            "fotnot",
            "copyright",
            "©");

    private Footnote() {}

    /// True for a text that begins as footnotes do.
    static boolean begins(String text) {
        String plain = HeadingText.plain(text).toLowerCase(Locale.ROOT);
        return (plain.startsWith("*") && plain.length() > 2)
                || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }

    /// True for a text longer than any name.
    static boolean isLong(String text) {
        String plain = HeadingText.plain(text);
        return plain.length() > LONG || plain.chars().filter(c -> c == ' ').count() >= WORDS;
    }
}
