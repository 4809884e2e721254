package se.malbild.strategy.plansheet;

import java.util.Map;

/// A row of a sheet, its cells by their columns.
///
/// @param number as whoever opens the file sees it, from 1
/// @param cells of every column that the sheet has
record ReadRow(int number, Map<SheetColumn, RawCell> cells) {

    boolean has(SheetColumn column) {
        return cells.containsKey(column);
    }

    RawCell cell(SheetColumn column) {
        return cells.getOrDefault(column, RawCell.EMPTY);
    }

    /// What stands in a cell, without blanks at its ends; empty when nothing does.
    String text(SheetColumn column) {
        return Tidy.edges(cell(column).text());
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(RawCell::isBlank);
    }
}
