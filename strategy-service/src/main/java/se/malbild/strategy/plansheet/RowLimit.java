package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import se.malbild.kit.language.Text;

/// Collects the rows of one sheet while it is read, and refuses more than a plan can have as soon as it is there. A
/// sheet without a header is somebody's own, however long; of it the first rows are enough.
final class RowLimit {

    /// More than themes, activities and details of the largest plan that anybody edits in a sheet.
    static final int MOST_ROWS = 5_000;

    /// Columns further to the right are not looked at.
    static final int WIDEST = 200;

    /// Characters of a cell; fifty goals of the longest fit.
    static final int LONGEST_CELL = 200_000;

    private static final int ENOUGH_WITHOUT_HEADER = 60;
    private static final long MOST_CHARACTERS = 16_000_000;

    private final List<RawRow> rows = new ArrayList<>();
    private boolean headed;
    private long characters;

    /// @return false when no further row is wanted
    ///
    /// @throws UnreadableSheet when it is one too many
    boolean take(RawRow row) {
        if (row.isBlank()) {
            return true;
        }
        measure(row);
        rows.add(row);
        if (!headed && rows.size() <= ENOUGH_WITHOUT_HEADER) {
            headed = SheetHeader.of(rows).isPresent();
        }
        if (headed && rows.size() > MOST_ROWS) {
            throw new UnreadableSheet(Text.of(
                    "Bladet har fler än %d ifyllda rader; fler läses inte. Dela upp planen, eller ta bort det som inte hör dit.",
                    "The sheet has more than %d rows with content, which is the most that is read. Split the plan, or remove what is no part of it.",
                    MOST_ROWS));
        }
        return headed || rows.size() < ENOUGH_WITHOUT_HEADER;
    }

    private void measure(RawRow row) {
        for (RawCell cell : row.cells()) {
            characters += cell.text().length();
            if (cell.text().length() > LONGEST_CELL) {
                throw new UnreadableSheet(Text.of(
                        "En cell på rad %d har fler än %d tecken; fler läses inte.",
                        "A cell in row %d has more than %d characters, which is the most that is read.",
                        row.number(),
                        LONGEST_CELL));
            }
        }
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableSheet(Text.of(
                    "Bladet har fler än %d tecken; fler läses inte.",
                    "The sheet has more than %d characters, which is the most that is read.", MOST_CHARACTERS));
        }
    }

    List<RawRow> rows() {
        return rows;
    }
}
