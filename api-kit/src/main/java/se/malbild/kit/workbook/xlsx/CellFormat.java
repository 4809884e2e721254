package se.malbild.kit.workbook.xlsx;

import java.util.regex.Pattern;

/// How a number is shown, as far as it decides what a reader of the workbook takes it for.
enum CellFormat {
    PLAIN,
    PERCENT,
    DATE;

    // What is shown as it stands, and what chooses a colour or a language; but [h] is hours.
    private static final Pattern LITERALS = Pattern.compile(
            "\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)])[^]]*]|General|E[+-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LETTERS = Pattern.compile("[ydmhs]", Pattern.CASE_INSENSITIVE);

    /// What a number format of the workbook's own shows.
    static CellFormat ofCode(String code) {
        String shown = LITERALS.matcher(code).replaceAll("");
        int end = shown.indexOf(';');
        String positive = end < 0 ? shown : shown.substring(0, end);
        if (positive.indexOf('%') >= 0) {
            return PERCENT;
        }
        return DATE_LETTERS.matcher(positive).find() ? DATE : PLAIN;
    }

    /// What one of the number formats shows that all workbooks have (ECMA-376, part 1, 18.8.30).
    static CellFormat ofBuiltIn(int id) {
        boolean percent = id == 9 || id == 10;
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return percent ? PERCENT : date ? DATE : PLAIN;
    }
}
