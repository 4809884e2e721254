package se.malbild.strategy.plansheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.MergedCells;

/// Sheets as csv, the way Excel writes and opens it in Swedish: semicolons, UTF-8 with a byte order mark.
///
/// A text that a program for sheets would take for a formula is written with an apostrophe before it, and so is one
/// that begins with an apostrophe. The import takes exactly those away again. Nothing but rows has a place in it: which
/// version of the plan it was fetched as, its sender says.
@ApplicationScoped
class CsvSheet implements SheetFormat {

    private static final String MARK = "\uFEFF";
    private static final char APOSTROPHE = '\'';
    private static final String STARTS_OF_FORMULAS = "=+-@＝＋－＠\t\r\n" + APOSTROPHE;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LARGEST_BUFFER = 4 * RowLimit.LONGEST_CELL;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public boolean supports(Path file) {
        return true;
    }

    @Override
    public RawSheet read(Path file) throws IOException {
        String text = text(Files.readAllBytes(file));
        RawSheet first = read(text, SEPARATORS.getFirst());
        return Stream.concat(Stream.of(first), SEPARATORS.stream().skip(1).map(separator -> read(text, separator)))
                .filter(sheet -> SheetHeader.of(sheet.rows()).isPresent())
                .findFirst()
                .orElse(first);
    }

    private static RawSheet read(String text, char separator) {
        RowLimit rows = new RowLimit(new FileLimit());
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LARGEST_BUFFER)
                .ofCsvRecord(text)) {
            // Whoever opens it in a program for sheets sees one row for each record, however many lines its cells have.
            for (CsvRecord csv : records) {
                if (!rows.take(++number, csv.getFieldCount(), column -> cell(csv, column))) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(number + 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RawSheet("", rows.rows(), MergedCells.NONE, null);
    }

    private static RawCell cell(CsvRecord csv, int column) {
        String text = plain(csv.getField(column));
        return text.isEmpty() ? RawCell.EMPTY : new RawCell(text, text.isBlank() ? CellKind.EMPTY : CellKind.TEXT);
    }

    private static UnreadableSheet unreadable(int row, CsvParseException cause) {
        UnreadableSheet unreadable = new UnreadableSheet(Text.of(
                "Rad %d går inte att läsa: en cell har fler än %d tecken, eller ett citattecken saknar sitt avslutande.",
                "Row %d cannot be read: a cell has more than %d characters, or a quotation mark is never closed.",
                row,
                RowLimit.LONGEST_CELL));
        unreadable.initCause(cause);
        return unreadable;
    }

    // Excel's plain csv is in the old character set of Windows.
    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    @Override
    public byte[] write(List<SheetColumn> columns, List<SheetLine> lines, String version) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATORS.getFirst())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.stream().map(SheetColumn::heading).toList());
            for (SheetLine line : lines) {
                csv.writeRecord(
                        columns.stream().map(line::text).map(CsvSheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String harmless(String text) {
        return beginsFormula(text, 0) ? APOSTROPHE + text : text;
    }

    static String plain(String cell) {
        boolean marked = !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && beginsFormula(cell, 1);
        return marked ? cell.substring(1) : cell;
    }

    private static boolean beginsFormula(String text, int at) {
        return text.length() > at && STARTS_OF_FORMULAS.indexOf(text.charAt(at)) >= 0;
    }
}
