package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.List;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;

/// A row that is kept beyond its call, while the head of a table is looked at.
record BufferedRow(int number, List<Cell> cells) implements SheetRow {

    /// A cell with the place where it stood.
    record Cell(String text, CellKind kind, Place place) {}

    static BufferedRow of(SheetRow row) {
        List<Cell> cells = new ArrayList<>(row.width());
        for (int column = 0; column < row.width(); column++) {
            cells.add(new Cell(row.text(column), row.kind(column), row.place(column)));
        }
        return new BufferedRow(row.number(), cells);
    }

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    @Override
    public CellKind kind(int column) {
        return column < cells.size() ? cells.get(column).kind() : CellKind.EMPTY;
    }

    @Override
    public Place place(int column) {
        return column < cells.size() ? cells.get(column).place() : new Place(number, column + 1);
    }

    boolean isBlank() {
        return firstText().isEmpty();
    }

    /// The text of the first cell that has one; empty when none has.
    String firstText() {
        return cells.stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
