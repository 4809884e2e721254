package se.malbild.indicator.source.workbook.px;

import java.util.List;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;

/// The row that is being read: the headings, or one value with what it is about.
final class PxRow implements SheetRow {

    private static final String CODE = " (kod)";
    private static final String VALUE = "värde";

    private final List<Variable> variables;
    private final int[] indexes;
    private boolean headings;
    private String value = "";
    private int line;
    private int ordinal;

    PxRow(List<Variable> variables) {
        this.variables = variables;
        this.indexes = new int[variables.size()];
    }

    void showHeadings(int atLine) {
        headings = true;
        line = atLine;
    }

    void goToFirst() {
        headings = false;
    }

    void goTo(int variable, int index) {
        indexes[variable] = index;
    }

    /// Goes on to the next value; the last variable changes fastest.
    ///
    /// @param from which variables before stay as they are
    void goToNext(int from) {
        for (int i = indexes.length - 1; i >= from; i--) {
            indexes[i]++;
            if (indexes[i] < variables.get(i).size()) {
                return;
            }
            indexes[i] = 0;
        }
    }

    void show(String newValue, int atLine, int atOrdinal) {
        value = newValue;
        line = atLine;
        ordinal = atOrdinal;
    }

    @Override
    public int number() {
        return line;
    }

    @Override
    public int width() {
        return 2 * indexes.length + 1;
    }

    @Override
    public String text(int column) {
        if (column >= width()) {
            return "";
        }
        if (column == width() - 1) {
            return headings ? VALUE : PxNumber.plain(value);
        }
        Variable variable = variables.get(column / 2);
        boolean isCode = column % 2 == 1;
        if (headings) {
            return isCode ? variable.text() + CODE : variable.text();
        }
        return (isCode ? variable.codes() : variable.texts()).get(indexes[column / 2]);
    }

    @Override
    public CellKind kind(int column) {
        boolean isValue = !headings && column == width() - 1;
        if (isValue && PxNumber.isNumber(value)) {
            return CellKind.NUMBER;
        }
        return text(column).isBlank() ? CellKind.EMPTY : CellKind.TEXT;
    }

    @Override
    public Place place(int column) {
        return new Place(line, headings ? column + 1 : ordinal);
    }
}
