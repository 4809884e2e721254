package se.malbild.strategy.organisation.treeimport;

/// What stands in a cell. A text that looks like a formula is a text.
///
/// @param column its number, from 1
/// @param text without blanks around it; empty when the cell is
record Cell(int column, String text) {

    static Cell of(int column, String written) {
        int from = 0;
        int to = written.length();
        while (from < to && isBlank(written.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(written.charAt(to - 1))) {
            to--;
        }
        return new Cell(column, written.substring(from, to));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
