package se.malbild.indicator.source.workbook.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.workbook.RowReader;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;

/// All of a delimited text. Rows are numbered by the lines on which they begin.
///
/// @param file where it lies
/// @param encoding of its bytes
/// @param separator of its cells
/// @param skipsFirst true when the first line states the separator
record DelimitedSheet(SourceFile file, TextEncoding encoding, char separator, boolean skipsFirst) implements Sheet {

    private static final int WIDEST = 2_000;
    private static final int LONGEST_CELL = 128 * 1024;

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public boolean isDelimited() {
        return true;
    }

    @Override
    public void forEachRow(RowReader reader) throws IOException {
        DelimitedRow row = new DelimitedRow(WIDEST);
        try (Reader text = new EndMarked(encoding.open(file));
                CsvReader<DelimitedRow> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .build(row, text)) {
            for (DelimitedRow next : rows) {
                if (next.isEnd()) {
                    return;
                }
                next.check();
                boolean states = skipsFirst && next.number() == 1;
                if (!states && !reader.take(next)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(e, row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    // A quotation that does not go on as it should, or a cell that is longer than any: an open quotation too, perhaps.
    private static UnreadableFile unreadable(CsvParseException cause, DelimitedRow row) {
        String number = Integer.toString(row.number());
        boolean endless = String.valueOf(cause.getCause()).contains("buffer size");
        UnreadableFile problem = endless
                ? new UnreadableFile(Code.ROW_TOO_LONG, Integer.toString(LONGEST_CELL), number)
                : new UnreadableFile(Code.UNCLOSED_QUOTE, number);
        problem.initCause(cause);
        return problem;
    }
}
