package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.malbild.kit.language.Text;

/// Collects the rows of one sheet while it is read, and refuses more than a plan can have as soon as it is there. A
/// sheet without a header is somebody's own, however long: of it the first row is kept, for whoever is told so. Below
/// the header only what stands in its columns is looked at.
final class RowLimit {

    /// More than themes, activities and details of the largest plan that anybody edits in a sheet.
    static final int MOST_ROWS = 5_000;

    /// Columns further to the right are not looked at.
    static final int WIDEST = 200;

    /// Characters of a cell; fifty goals of the longest fit.
    static final int LONGEST_CELL = 200_000;

    private final FileLimit file;
    private final List<RawRow> rows = new ArrayList<>();
    private Optional<SheetHeader> header = Optional.empty();

    /// @param file what all sheets of the file share
    RowLimit(FileLimit file) {
        this.file = file;
    }

    /// @param number of the row in the file
    /// @param width how many cells it has
    /// @param cell gives a cell by its column, from 0; asked for those alone that are wanted
    /// @return false when no further row is wanted
    ///
    /// @throws UnreadableSheet when it is one too many
    boolean take(int number, int width, IntFunction<RawCell> cell) {
        RawRow row = new RawRow(number, cells(number, width, cell));
        if (row.isBlank()) {
            return true;
        }
        file.takeRow();
        rows.add(row);
        if (header.isEmpty()) {
            header = SheetHeader.of(row);
        }
        if (header.isPresent() && rows.size() > MOST_ROWS) {
            throw new UnreadableSheet(Text.of(
                    "Bladet har fler än %d ifyllda rader; fler läses inte. Dela upp planen, eller ta bort det som inte hör dit.",
                    "The sheet has more than %d rows with content, which is the most that is read. Split the plan, or remove what is no part of it.",
                    MOST_ROWS));
        }
        return header.isPresent() || rows.size() < SheetHeader.DEEPEST;
    }

    private List<RawCell> cells(int number, int width, IntFunction<RawCell> cell) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(width, WIDEST); column++) {
            RawCell one = isWanted(column) ? cell.apply(column) : RawCell.EMPTY;
            measure(number, one);
            cells.add(one);
        }
        return cells;
    }

    private boolean isWanted(int column) {
        return header.isEmpty() || header.get().columns().containsValue(column);
    }

    private void measure(int number, RawCell cell) {
        if (cell.text().length() > LONGEST_CELL) {
            throw new UnreadableSheet(Text.of(
                    "En cell på rad %d har fler än %d tecken; fler läses inte.",
                    "A cell in row %d has more than %d characters, which is the most that is read.",
                    number,
                    LONGEST_CELL));
        }
        file.takeText(cell.text().length());
    }

    /// The rows of a sheet with a header; else the first alone.
    List<RawRow> rows() {
        return header.isPresent() || rows.isEmpty() ? rows : List.of(rows.getFirst());
    }
}
