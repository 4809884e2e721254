package se.malbild.strategy.plansheet;

import se.malbild.kit.language.Text;

/// Where the cells of one row are read from, and what is wrong with them is told.
interface CellSource {

    /// What stands in a cell; empty when nothing does.
    String text(SheetColumn column);

    /// Tells that what stands in a cell cannot be read.
    ///
    /// @param expected what should stand there
    void refuse(SheetColumn column, Text expected);
}
