package se.malbild.indicator.source.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number with a mark of a footnote: `107*`, `3,05 1)`, `12¹`.
///
/// @param number without the mark
/// @param mark in one of its forms, `1)` for `¹` and `(1)`
record ValueMark(String number, String mark) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGN = "\\*{1,3}|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\\([0-9a-z]{1,2}\\)";
    private static final String LISTED = "[0-9]{1,2}\\)|[a-z]\\)";
    // Without a space "3,051)" could be 3,05 with a mark and 3,051 as well.
    private static final Pattern AFTER = Pattern.compile("(.*[0-9%]) ?(" + SIGN + ")|(.*[0-9%]) (" + LISTED + ")");
    private static final Pattern BEFORE = Pattern.compile("(\\*{1,3}) ?([0-9+-].*)");
    private static final Pattern NOTE =
            Pattern.compile("(" + SIGN + "|" + LISTED + ")(?: ?[:=-])? ?(\\p{L}.*|[(\"].*)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("(?:" + SIGN + "|" + LISTED + ")");

    /// A note on what a mark means.
    ///
    /// @param mark in the same form as beside a number
    record Note(String mark, String text) {}

    /// @param clean single-spaced, without markup
    static Optional<ValueMark> of(String clean) {
        Matcher after = AFTER.matcher(clean);
        if (after.matches()) {
            return Optional.of(
                    after.group(1) != null
                            ? new ValueMark(after.group(1), form(after.group(2)))
                            : new ValueMark(after.group(3), form(after.group(4))));
        }
        Matcher before = BEFORE.matcher(clean);
        return before.matches() ? Optional.of(new ValueMark(before.group(2), form(before.group(1)))) : Optional.empty();
    }

    /// The note that a text is; empty for any other.
    ///
    /// @param clean single-spaced, without markup
    static Optional<Note> note(String clean) {
        Matcher note = NOTE.matcher(clean);
        return note.matches() ? Optional.of(new Note(form(note.group(1)), note.group(2))) : Optional.empty();
    }

    /// The mark that a cell is by itself; null for any other.
    @Nullable
    static String alone(String clean) {
        return ALONE.matcher(clean).matches() ? form(clean) : null;
    }

    /// The form in which marks are compared.
    static String form(String mark) {
        String plain = mark.startsWith("(") ? mark.substring(1) : mark;
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int digit = SUPERSCRIPTS.indexOf(plain.charAt(i));
            if (digit < 0) {
                return plain;
            }
            digits.append(digit);
        }
        return digits + ")";
    }
}
