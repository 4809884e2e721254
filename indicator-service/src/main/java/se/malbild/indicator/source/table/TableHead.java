package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.malbild.indicator.layout.Dash;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Sheet;

/// The first rows of a sheet: titles, the header, and enough of the table to see what its columns hold.
///
/// @param rows those that are not blank
record TableHead(Sheet sheet, List<BufferedRow> rows) {

    /// How far down a header is looked for.
    static final int HEADER_ROWS = 60;

    /// More columns than any table of municipalities has.
    static final int WIDEST = 2_000;

    private static final int ROWS = 250;
    private static final int CELLS = 200_000;

    static TableHead of(Sheet sheet) throws IOException {
        List<BufferedRow> rows = new ArrayList<>();
        int[] cells = {0};
        sheet.forEachRow(row -> {
            if (row.width() <= WIDEST) {
                BufferedRow kept = BufferedRow.of(row);
                cells[0] += row.width();
                if (!kept.isBlank()) {
                    rows.add(kept);
                }
            }
            return rows.size() < ROWS && cells[0] < CELLS;
        });
        return new TableHead(sheet, rows);
    }

    /// The index of the row of that number, or of the next one; as many as there are when there is none.
    int indexOf(int number) {
        int index = 0;
        while (index < rows.size() && rows.get(index).number() < number) {
            index++;
        }
        return index;
    }

    /// True when there are that many rows from there on, directly below each other.
    boolean areAdjacent(int first, int count) {
        return first + count <= rows.size()
                && rows.get(first + count - 1).number() == rows.get(first).number() + count - 1;
    }

    int width() {
        return rows.stream().mapToInt(BufferedRow::width).max().orElse(0);
    }

    /// What part of a column's cells below a row are of a kind, from 0 to 1; 0 when all are empty.
    double share(int afterIndex, int column, Predicate<BufferedRow> kind) {
        int filled = 0;
        int fitting = 0;
        for (BufferedRow row : rows.subList(Math.min(afterIndex, rows.size()), rows.size())) {
            if (!row.text(column).isBlank()) {
                filled++;
                fitting += kind.test(row) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) fitting / filled;
    }

    boolean isEmpty(int afterIndex, int column) {
        return rows.subList(Math.min(afterIndex, rows.size()), rows.size()).stream()
                .allMatch(row -> row.text(column).isBlank());
    }

    /// The rows below a row that have figures from a column on: neither footnotes nor headings between.
    TableHead withFigures(int afterIndex, int firstColumn) {
        return new TableHead(
                sheet,
                rows.subList(Math.min(afterIndex, rows.size()), rows.size()).stream()
                        .filter(row -> IntStream.range(firstColumn, row.width())
                                .anyMatch(column -> isFigure(row.text(column), row.kind(column))))
                        .toList());
    }

    /// What part of a column's cells are figures or marks for their absence.
    double figures(int afterIndex, int column) {
        return share(afterIndex, column, row -> isFigure(row.text(column), row.kind(column)));
    }

    static boolean isFigure(String text, CellKind kind) {
        return CellValue.of(text, kind, Dash.NOT_AVAILABLE, null).isFigure();
    }
}
