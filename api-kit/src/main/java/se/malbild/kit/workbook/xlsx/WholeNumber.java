package se.malbild.kit.workbook.xlsx;

import org.jspecify.annotations.Nullable;

/// Whole numbers as attributes have them.
final class WholeNumber {

    static final int NONE = -1;

    private WholeNumber() {}

    /// From 0 to a highest number; `NONE` for anything else.
    static int of(@Nullable CharSequence digits, int highest) {
        if (digits == null || digits.isEmpty()) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            number = number * 10 + (c - '0');
            if (number > highest) {
                return NONE;
            }
        }
        return (int) number;
    }
}
