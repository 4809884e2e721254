package se.malbild.strategy.plansheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sees past what a program for sheets, or a hand in a hurry, does to a text without meaning anything by it.
final class Tidy {

    private static final Pattern BREAKS = Pattern.compile("\r\n|\r");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_OF_LINE = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\n ?");

    private Tidy() {}

    /// Without blanks and invisible characters at both ends, its lines ended as everywhere else.
    static String edges(String text) {
        String lines = text.indexOf('\r') < 0 ? text : BREAKS.matcher(text).replaceAll("\n");
        int start = 0;
        int end = lines.length();
        while (start < end && isBlank(lines.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        return lines.substring(start, end);
    }

    /// The same for words that are taken for the same whatever their case and blanks: headings, names, kinds.
    static String key(String text) {
        String composed = Normalizer.normalize(edges(text), Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// True when two texts differ in blanks alone.
    static boolean same(String one, String other) {
        return one.equals(other) || blanksAside(one).equals(blanksAside(other));
    }

    private static String blanksAside(String text) {
        String blanks = BLANKS_OF_LINE.matcher(edges(text)).replaceAll(" ");
        return AROUND_BREAK.matcher(blanks).replaceAll("\n");
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
