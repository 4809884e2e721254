package se.malbild.indicator.source.table;

import java.util.List;

/// One row of a table, its cells as they stood.
///
/// @param number of the row in the file, from 1
/// @param cells from the left
record TableRow(int number, List<String> cells) {

    /// The text of a cell without markup and surrounding space; empty beyond the last.
    String text(int column) {
        return column < cells.size() ? CellText.of(cells.get(column)) : "";
    }

    int width() {
        return cells.size();
    }
}
