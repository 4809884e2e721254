package se.malbild.strategy.plansheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A part of a plan that has a row.
///
/// @param place where it stands in the plan's document, such as `themes[0].activities[2]`
/// @param id null for a plan that is not stored
/// @param content a goal, a theme, an activity or a detail of the document
/// @param line the row
record SheetPart(String place, @Nullable UUID id, Record content, SheetLine line) {

    RowKind kind() {
        return line.kind();
    }

    String number() {
        return line.text(SheetColumn.NUMBER);
    }

    String text() {
        return line.text(SheetColumn.TEXT);
    }

    /// The place of what it stands in; empty for the plan itself.
    String parent() {
        int end = place.lastIndexOf('.');
        return end < 0 ? "" : place.substring(0, end);
    }
}
