package se.malbild.strategy.plansheet;

import se.malbild.kit.workbook.CellKind;

/// A cell as it stands in a file.
///
/// @param text what it says; a date as `2024-05-01`, a number with a decimal point
/// @param kind all of csv is text
record RawCell(String text, CellKind kind) {

    static final RawCell EMPTY = new RawCell("", CellKind.EMPTY);

    boolean isBlank() {
        return Tidy.edges(text).isEmpty();
    }
}
