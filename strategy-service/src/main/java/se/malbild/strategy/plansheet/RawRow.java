package se.malbild.strategy.plansheet;

import java.util.List;

/// A row as it stands in a file.
///
/// @param number as whoever opens the file sees it, from 1
/// @param cells from the left
record RawRow(int number, List<RawCell> cells) {

    RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
