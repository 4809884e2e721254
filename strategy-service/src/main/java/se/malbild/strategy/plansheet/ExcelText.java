package se.malbild.strategy.plansheet;

import java.util.regex.Pattern;

/// Text as cells of a workbook hold it.
final class ExcelText {

    /// The most characters that Excel takes in a cell.
    static final int LONGEST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    /// Writes what XML cannot hold as `_x000D_`, and what looks as if it were written so.
    static String escaped(String text) {
        String unmistakable = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder(unmistakable.length());
        unmistakable.chars().forEach(character -> {
            if (isAllowed((char) character)) {
                escaped.append((char) character);
            } else {
                escaped.append("_x%04X_".formatted(character));
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(char character) {
        return character >= ' ' ? character < '\uFFFE' : character == '\n' || character == '\t';
    }
}
