package se.malbild.strategy.plansheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// The cells of a row, beside what stands. What a sheet has no column for stays as it is.
final class RowCells implements CellSource {

    private static final SheetLine NOTHING = SheetLine.of(RowKind.ACTIVITY);

    /// Whoever mends these sees the rest.
    private static final int MOST_PROBLEMS = 40;

    private final ReadRow row;
    private final SheetLine standing;
    private final boolean isNew;
    private final List<SheetProblem> problems;
    private int refusals;

    /// @param standing null for a new row
    RowCells(ReadRow row, @Nullable SheetPart standing, List<SheetProblem> problems) {
        this.row = row;
        this.standing = standing == null ? NOTHING : standing.line();
        this.isNew = standing == null;
        this.problems = problems;
    }

    @Override
    public String text(SheetColumn column) {
        return row.has(column) ? row.cell(column).text() : standing.text(column);
    }

    /// What stands in the plan; empty for a new row.
    String stands(SheetColumn column) {
        return standing.text(column);
    }

    /// The same with its kind, for numbers.
    RawCell cell(SheetColumn column) {
        return row.cell(column);
    }

    boolean has(SheetColumn column) {
        return row.has(column);
    }

    /// True when a cell refers to rows by the numbers that they have in the sheet. In a sheet without the column of
    /// numbers nothing but what stands tells which they are.
    boolean isNumbered(SheetColumn column) {
        return row.has(column) && (row.has(SheetColumn.NUMBER) || !keeps(column));
    }

    boolean isNew() {
        return isNew;
    }

    /// True when the row says what stands already, but for blanks that a program for sheets may have changed.
    boolean keeps(SheetColumn... columns) {
        if (isNew) {
            return false;
        }
        for (SheetColumn column : columns) {
            if (row.has(column) && !Tidy.same(row.cell(column).text(), standing.text(column))) {
                return false;
            }
        }
        return true;
    }

    /// What stands in the cell of a text; null when nothing does.
    @Nullable
    String block(SheetColumn column) {
        String text = Tidy.edges(text(column));
        return text.isEmpty() ? null : text;
    }

    @Override
    public void refuse(SheetColumn column, Text expected) {
        if (++refusals <= MOST_PROBLEMS) {
            problems.add(new SheetProblem(row.number(), column, row.text(column), expected));
        }
    }
}
