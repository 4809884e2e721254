package se.malbild.indicator.layout;

import java.text.Normalizer;
import java.util.Locale;

/// What is compared when two headings or names are held against each other: neither case, spacing, kinds of hyphens,
/// typesetting nor footnote marks make a difference.
public final class HeadingText {

    private static final String SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰";
    private static final int LONGEST_TAG = 12;

    private HeadingText() {}

    /// The text in lower case, single-spaced, without markup and footnote marks.
    public static String normal(String text) {
        String plain = plain(Normalizer.normalize(text, Normalizer.Form.NFC));
        return withoutFootnoteMarks(plain.toLowerCase(Locale.ROOT));
    }

    /// The text single-spaced and without markup, in its own case.
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '<' ? tagEnd(text, i) : -1;
            if (end > 0) {
                i = end;
            } else if (isSpace(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!isInvisible(c)) {
                plain.append(isHyphen(c) ? '-' : c);
            }
        }
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        return plain.toString();
    }

    /// True for every kind of space, also those that do not break.
    public static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
    }

    private static boolean isHyphen(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    private static int tagEnd(String text, int start) {
        int end = text.indexOf('>', start);
        if (end < 0 || end - start > LONGEST_TAG || end == start + 1) {
            return -1;
        }
        char first = text.charAt(start + 1);
        return first == '/' || Character.isLetter(first) ? end : -1;
    }

    private static String withoutFootnoteMarks(String text) {
        String bare = text;
        while (true) {
            String shorter = withoutLastMark(bare).strip();
            if (shorter.isEmpty() || shorter.equals(bare)) {
                return bare;
            }
            bare = shorter;
        }
    }

    private static String withoutLastMark(String text) {
        if (text.endsWith("(*)")) {
            return text.substring(0, text.length() - 3);
        }
        if (text.startsWith("(*)")) {
            return text.substring(3);
        }
        if (text.startsWith("*")) {
            return text.substring(1);
        }
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last == '*' || SUPERSCRIPTS.indexOf(last) >= 0) {
            return text.substring(0, text.length() - 1);
        }
        return last == ')' ? withoutNumberedMark(text) : text;
    }

    // "1)" closes no bracket that was opened.
    private static String withoutNumberedMark(String text) {
        int start = text.length() - 1;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int digits = text.length() - 1 - start;
        boolean opened = text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
        return digits < 1 || digits > 2 || opened ? text : text.substring(0, start);
    }
}
