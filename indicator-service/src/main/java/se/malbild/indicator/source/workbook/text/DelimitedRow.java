package se.malbild.indicator.source.workbook.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.UnreadableFile;

/// The row that is being read. Its characters lie in one array that all rows share; a cell becomes a string when it
/// is asked for, so that a million rows are passed over without making anything.
final class DelimitedRow extends AbstractBaseCsvCallbackHandler<DelimitedRow> implements SheetRow {

    /// Follows the last line of the text. No text holds it, so that a cell that does was opened by a quotation mark
    /// and never closed.
    static final char END = '\0';

    private static final int LONGEST = 1 << 20;

    private final int widest;
    private char[] characters = new char[1024];
    private int[] ends = new int[64];
    private int width;
    private int length;
    private boolean tooLong;
    private boolean ended;

    /// @param widest how many columns are read
    DelimitedRow(int widest) {
        this.widest = widest;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        width = 0;
        length = 0;
        tooLong = false;
        ended = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        ended = count > 0 && buffer[offset + count - 1] == END;
        width = index + 1;
        tooLong |= length + count > LONGEST;
        if (width > widest || tooLong) {
            return;
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, length + count));
        }
        if (width > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        System.arraycopy(buffer, offset, characters, length, count);
        length += count;
        ends[index] = length;
    }

    @Override
    protected DelimitedRow buildRecord() {
        return this;
    }

    /// True for what follows the last line.
    boolean isEnd() {
        return ended && width == 1 && length == 1;
    }

    void check() throws UnreadableFile {
        if (width > widest) {
            throw new UnreadableFile(Code.TOO_MANY_COLUMNS, Integer.toString(widest), Integer.toString(number()));
        }
        if (tooLong) {
            throw new UnreadableFile(Code.ROW_TOO_LONG, Integer.toString(LONGEST), Integer.toString(number()));
        }
        if (ended) {
            throw new UnreadableFile(Code.UNCLOSED_QUOTE, Integer.toString(number()));
        }
    }

    @Override
    public int number() {
        return Math.toIntExact(getStartingLineNumber());
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        if (column >= width) {
            return "";
        }
        int start = start(column);
        int end = ends[column];
        // What Excel writes to keep a leading zero: ="0180".
        boolean kept = end - start > 3
                && characters[start] == '='
                && characters[start + 1] == '"'
                && characters[end - 1] == '"';
        return kept ? new String(characters, start + 2, end - start - 3) : new String(characters, start, end - start);
    }

    @Override
    public CellKind kind(int column) {
        if (column < width) {
            for (int i = start(column); i < ends[column]; i++) {
                if (!isBlank(characters[i])) {
                    return CellKind.TEXT;
                }
            }
        }
        return CellKind.EMPTY;
    }

    @Override
    public Place place(int column) {
        return new Place(number(), column + 1);
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
