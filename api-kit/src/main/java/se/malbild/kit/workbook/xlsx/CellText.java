package se.malbild.kit.workbook.xlsx;

/// Text as Office Open XML writes it.
final class CellText {

    /// The longest text of a cell that is read; Excel itself holds 32,767 characters.
    static final int LONGEST = 100_000;

    private static final int ESCAPE = "_x000D_".length();

    private CellText() {}

    /// Undoes `_x000D_`, which stands for a character that XML cannot hold.
    static String unescaped(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (escape >= 0) {
            if (isEscape(text, escape)) {
                plain.append(text, done, escape).append((char) Integer.parseInt(text, escape + 2, escape + 6, 16));
                done = escape + ESCAPE;
                escape = text.indexOf("_x", done);
            } else {
                escape = text.indexOf("_x", escape + 1);
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isEscape(String text, int start) {
        if (start + ESCAPE > text.length() || text.charAt(start + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = start + 2; i < start + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
