package se.malbild.indicator.provenance;

/// Columns as workbooks name them.
final class ColumnLetter {

    private static final int LETTERS = 26;

    private ColumnLetter() {}

    /// @param column from 1
    static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
