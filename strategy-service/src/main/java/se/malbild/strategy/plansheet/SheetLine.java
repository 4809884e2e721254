package se.malbild.strategy.plansheet;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row as it is written out.
///
/// @param kind what it is about
/// @param cells what is not empty
record SheetLine(RowKind kind, Map<SheetColumn, String> cells) {

    static SheetLine of(RowKind kind) {
        SheetLine line = new SheetLine(kind, new EnumMap<>(SheetColumn.class));
        return line.with(SheetColumn.KIND, kind.label());
    }

    SheetLine with(SheetColumn column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    /// What stands in a cell; empty when nothing does.
    String text(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }
}
