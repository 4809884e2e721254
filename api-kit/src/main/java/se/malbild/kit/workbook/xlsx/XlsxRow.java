package se.malbild.kit.workbook.xlsx;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// The row that is being read. Its cells are filled anew for each.
final class XlsxRow implements SheetRow {

    private static final int WIDEST = 2_000;
    private static final int LONGEST = 1 << 20;
    private static final int NOT_SHARED = -1;

    private CellKind[] kinds = new CellKind[16];
    private String[] texts = new String[16];
    private int[] shared = new int[16];
    private final BitSet percentages = new BitSet();
    private @Nullable SharedStrings strings;
    private int number;
    private int width;
    private int column;
    private int length;

    void begin(int newNumber) {
        number = newNumber;
        width = 0;
        column = -1;
        length = 0;
        percentages.clear();
    }

    /// The column of the cell that was read last, from 0; -1 at the beginning of the row.
    int column() {
        return column;
    }

    void goTo(int newColumn) {
        column = newColumn;
    }

    void set(CellKind kind, String text) throws UnreadableFile {
        lengthen(text.length());
        widen();
        kinds[column] = kind;
        texts[column] = text;
        shared[column] = NOT_SHARED;
    }

    /// Says of the cell just set that it is shown as a percentage.
    void setPercentage() {
        percentages.set(column);
    }

    void setShared(SharedStrings from, int index) throws UnreadableFile {
        lengthen(from.length(index));
        widen();
        strings = from;
        kinds[column] = CellKind.TEXT;
        shared[column] = index;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int wanted) {
        if (kind(wanted) == CellKind.EMPTY) {
            return "";
        }
        return shared[wanted] == NOT_SHARED || strings == null ? texts[wanted] : strings.get(shared[wanted]);
    }

    @Override
    public CellKind kind(int wanted) {
        return wanted < width ? kinds[wanted] : CellKind.EMPTY;
    }

    @Override
    public Place place(int wanted) {
        return new Place(number, wanted + 1);
    }

    @Override
    public boolean isPercentage(int wanted) {
        return percentages.get(wanted);
    }

    private void lengthen(int characters) throws UnreadableFile {
        length += characters;
        if (length > LONGEST) {
            throw new UnreadableFile(Reason.ROW_TOO_LONG, Integer.toString(LONGEST), Integer.toString(number));
        }
    }

    private void widen() throws UnreadableFile {
        if (column >= WIDEST) {
            throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, Integer.toString(WIDEST), Integer.toString(number));
        }
        if (column >= kinds.length) {
            int room = Math.max(column + 1, kinds.length * 2);
            kinds = Arrays.copyOf(kinds, room);
            texts = Arrays.copyOf(texts, room);
            shared = Arrays.copyOf(shared, room);
        }
        for (; width <= column; width++) {
            kinds[width] = CellKind.EMPTY;
        }
    }
}
