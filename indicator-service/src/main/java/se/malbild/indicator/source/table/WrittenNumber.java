package se.malbild.indicator.source.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.CellValue.Refused;
import se.malbild.indicator.source.table.CellValue.Undecided;

/// Reads numbers as people write them: decimal comma or point; spaces, apostrophes, points or commas between thousands.
final class WrittenNumber {

    private static final int LONGEST = 30;
    private static final int LONGEST_PLAIN = 18;
    private static final int THOUSANDS = 3;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// Groups of digits with what stands between them.
    private record Groups(boolean negative, List<String> digits, String marks) {}

    private WrittenNumber() {}

    /// A number of digits with at most a sign and one mark, read without further ado; null for everything else. Nearly
    /// all cells are such.
    static @Nullable CellValue plain(String text, @Nullable DecimalMark decimal) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length > LONGEST_PLAIN) {
            return null;
        }
        long digits = 0;
        int markAt = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if ((c == ',' || c == '.') && markAt < 0 && i > start && i < length - 1) {
                markAt = i;
            } else {
                return null;
            }
        }
        long signed = start == 0 ? digits : -digits;
        if (markAt < 0) {
            return CellValue.number(BigDecimal.valueOf(signed));
        }
        return marked(
                signed,
                length - markAt - 1,
                markOf(text.charAt(markAt)),
                mayBeThousands(text.charAt(start), markAt - start, length - markAt - 1),
                decimal);
    }

    private static CellValue marked(
            long digits, int decimals, DecimalMark mark, boolean mayBeThousands, @Nullable DecimalMark decimal) {
        BigDecimal asDecimals = BigDecimal.valueOf(digits, decimals);
        if (decimal == null) {
            return mayBeThousands
                    ? new Undecided(mark, asDecimals, BigDecimal.valueOf(digits))
                    : CellValue.number(asDecimals);
        }
        if (decimal == mark) {
            return CellValue.number(asDecimals);
        }
        // "12.5" where the comma is the decimal mark may be a cut-off 12.500: nothing is made of it.
        return mayBeThousands ? CellValue.number(BigDecimal.valueOf(digits)) : CellValue.Refused.NOT_A_NUMBER;
    }

    // No one writes "0.123" or "1234.567" and means thousands.
    private static boolean mayBeThousands(char first, int before, int after) {
        return after == THOUSANDS && before <= THOUSANDS && first != '0';
    }

    /// A number as a workbook stores it.
    static CellValue stored(String text) {
        if (text.isBlank()) {
            return CellValue.Nothing.NOTHING;
        }
        try {
            BigDecimal number = text.length() > LONGEST ? null : new BigDecimal(text.strip());
            return number == null || Math.abs(number.scale()) > LONGEST
                    ? CellValue.Refused.NOT_A_NUMBER
                    : CellValue.number(number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            return CellValue.Refused.NOT_A_NUMBER;
        }
    }

    /// Reads a cell without markup, single-spaced, with plain hyphens.
    static CellValue of(String clean, @Nullable DecimalMark decimal) {
        Groups groups = clean.length() > LONGEST ? null : groups(clean);
        CellValue number = groups == null ? null : value(groups, decimal);
        if (number != null) {
            return number;
        }
        return isInterval(clean) ? new Refused(Code.INTERVAL) : CellValue.Refused.NOT_A_NUMBER;
    }

    /// The decimal mark that the cell cannot be read without, if there is one.
    static @Nullable DecimalMark proof(String clean) {
        Groups groups = clean.length() > LONGEST ? null : groups(clean);
        if (groups == null || groups.marks().isEmpty()) {
            return null;
        }
        char last = groups.marks().charAt(groups.marks().length() - 1);
        if (!isMark(last) || value(groups, null) == null || value(groups, null) instanceof Undecided) {
            return null;
        }
        boolean thousandsOnly = groups.marks().length() > 1 && groups.marks().charAt(0) == last;
        return thousandsOnly ? other(markOf(last)) : markOf(last);
    }

    private static @Nullable CellValue value(Groups groups, @Nullable DecimalMark decimal) {
        List<String> digits = groups.digits();
        String marks = groups.marks();
        if (marks.isEmpty()) {
            return CellValue.number(join(groups, 0));
        }
        int count = marks.length();
        char last = marks.charAt(count - 1);
        if (count == 1 && isMark(last)) {
            String after = digits.get(1);
            boolean mayBeThousands =
                    mayBeThousands(digits.get(0).charAt(0), digits.get(0).length(), after.length());
            if (decimal == null && mayBeThousands) {
                return new Undecided(markOf(last), join(groups, after.length()), join(groups, 0));
            }
            if (decimal == null || decimal == markOf(last)) {
                return CellValue.number(join(groups, after.length()));
            }
            return mayBeThousands ? CellValue.number(join(groups, 0)) : CellValue.Refused.NOT_A_NUMBER;
        }
        char first = marks.charAt(0);
        boolean hasDecimals = isMark(last) && last != first;
        int thousands = hasDecimals ? count - 1 : count;
        if (!areThousands(digits, marks, thousands) || contradicts(hasDecimals, first, last, decimal)) {
            return null;
        }
        return CellValue.number(join(groups, hasDecimals ? digits.get(count).length() : 0));
    }

    private static boolean contradicts(boolean hasDecimals, char first, char last, @Nullable DecimalMark decimal) {
        if (decimal == null) {
            return false;
        }
        return hasDecimals ? markOf(last) != decimal : isMark(first) && markOf(first) == decimal;
    }

    private static boolean areThousands(List<String> digits, String marks, int count) {
        String first = digits.get(0);
        if (first.length() > THOUSANDS || first.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (marks.charAt(i) != marks.charAt(0) || digits.get(i + 1).length() != THOUSANDS) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal join(Groups groups, int decimals) {
        BigDecimal scaled = new BigDecimal(new BigInteger(String.join("", groups.digits())), decimals);
        return groups.negative() ? scaled.negate() : scaled;
    }

    private static @Nullable Groups groups(String clean) {
        String text =
                clean.endsWith("%") ? clean.substring(0, clean.length() - 1).strip() : clean;
        boolean negative = text.startsWith("-");
        if (negative || text.startsWith("+")) {
            text = text.substring(1).strip();
        }
        List<String> digits = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (c >= '0' && c <= '9') {
                continue;
            }
            if (i == start || (i < text.length() && !isMark(c) && !isSeparator(c))) {
                return null;
            }
            digits.add(text.substring(start, i));
            if (i < text.length()) {
                marks.append(c == '’' ? '\'' : c);
            }
            start = i + 1;
        }
        return new Groups(negative, digits, marks.toString());
    }

    private static boolean isInterval(String clean) {
        if (DAY.matcher(clean).lookingAt()) {
            return false;
        }
        String inner = clean.startsWith("(") || clean.startsWith("[") ? clean.substring(1) : clean;
        for (int i = 1; i < inner.length() - 1; i++) {
            char c = inner.charAt(i);
            boolean between = c == '-' || c == '±' || inner.startsWith(" till ", i) || inner.startsWith("..", i);
            if (between && endsWithDigit(inner.substring(0, i)) && hasDigit(inner.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithDigit(String text) {
        String left = text.strip();
        char last = left.isEmpty() ? ' ' : left.charAt(left.length() - 1);
        return (last >= '0' && last <= '9') || (last == '%' && left.length() > 1);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.';
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '\'' || c == '’';
    }

    private static DecimalMark markOf(char c) {
        return c == ',' ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private static DecimalMark other(DecimalMark mark) {
        return mark == DecimalMark.COMMA ? DecimalMark.POINT : DecimalMark.COMMA;
    }
}
