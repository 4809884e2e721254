package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal, a theme, an activity or a detail of the plan that is to be: read from a row, kept from the plan that stands,
/// or both.
final class SheetItem {

    private final RowKind kind;
    private final @Nullable ReadRow row;
    private final @Nullable SheetPart standing;
    private final @Nullable SheetItem parent;
    private final List<SheetItem> children = new ArrayList<>();
    private final @Nullable SheetNumber number;
    private @Nullable Record content;

    /// @param row null for what is kept without a row
    /// @param standing null for what is new
    /// @param parent the theme of an activity, the activity of a detail; else null
    /// @param number what the row says that its number is; null when it does not
    SheetItem(
            RowKind kind,
            @Nullable ReadRow row,
            @Nullable SheetPart standing,
            @Nullable SheetItem parent,
            @Nullable SheetNumber number) {
        this.kind = kind;
        this.row = row;
        this.standing = standing;
        this.parent = parent;
        this.number = number;
    }

    RowKind kind() {
        return kind;
    }

    @Nullable
    ReadRow row() {
        return row;
    }

    @Nullable
    SheetPart standing() {
        return standing;
    }

    @Nullable
    SheetItem parent() {
        return parent;
    }

    @Nullable
    SheetNumber number() {
        return number;
    }

    List<SheetItem> children() {
        return children;
    }

    /// What it is to hold: a goal, a theme or a detail of a document, or the draft of an activity. Null while nothing
    /// right is known of it: it has no place in the plan then.
    @Nullable
    Record content() {
        return content;
    }

    void hold(@Nullable Record newContent) {
        content = newContent;
    }

    int rowNumber() {
        return row == null ? 0 : row.number();
    }
}
