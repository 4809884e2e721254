package se.malbild.indicator.source.table;

import java.util.List;
import se.malbild.indicator.layout.HeadingTemplate.Placeholder;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.kit.workbook.Place;

/// A column of the file with the column of the layout that it is.
///
/// @param index in the file, from 0
/// @param heading as it stands; empty when there is none
/// @param says what the heading says of the figures below
/// @param place of the heading
record BoundColumn(LayoutColumn column, int index, String heading, HeadingMatch says, Place place) {

    /// True for figures below a heading that the layout has no indicator for, and does not pass over.
    boolean isOfNothingKnown() {
        return column.holds() == Holds.FIGURE
                && column.indicator() == null
                && column.headings().equals(List.of(Placeholder.TEXT.written()));
    }
}
