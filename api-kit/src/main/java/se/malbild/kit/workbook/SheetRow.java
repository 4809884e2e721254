package se.malbild.kit.workbook;

/// One row of a sheet, its cells as they stood.
public interface SheetRow {

    /// From 1, as a reader of the original file counts. Two rows have the same number when one line of the file makes
    /// both, as in PC-Axis.
    int number();

    /// How many cells there are, empty ones between included.
    int width();

    /// What stands in a cell, as it stood; for a number its digits with a decimal point, with the precision that was
    /// typed; empty beyond the last.
    ///
    /// @param column from 0
    String text(int column);

    /// What kind of cell it is; `EMPTY` beyond the last.
    ///
    /// @param column from 0
    CellKind kind(int column);

    /// True for a number that the workbook shows as a percentage.
    ///
    /// @param column from 0
    default boolean isPercentage(int column) {
        return false;
    }

    /// Where the cell stands in the original file.
    ///
    /// @param column from 0
    Place place(int column);
}
