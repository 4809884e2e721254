package se.malbild.indicator.source.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.px.PcAxis;
import se.malbild.indicator.source.workbook.text.DelimitedText;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// What the tests see of a file: its rows as lines such as `2|Hedemora|3.19`, the row's number first.
public final class SheetRows {

    private SheetRows() {}

    /// All formats, as the service has them.
    public static Workbooks workbooks() {
        return new Workbooks(List.of(new XlsxFormat(), new PcAxis(), new DelimitedText()));
    }

    public static SourceFile file(Path path) {
        return new SourceFile("", "application/octet-stream", path);
    }

    public static SourceFile fixture(String name) {
        return file(Path.of("src/test/resources/fixtures", name));
    }

    public static SourceFile written(Path folder, byte[] bytes) throws IOException {
        return file(Files.write(Files.createTempFile(folder, "file", ""), bytes));
    }

    /// The rows of the first sheet.
    public static List<String> of(SourceFile file) throws IOException {
        try (Workbook workbook = workbooks().open(file)) {
            return of(workbook.sheets().getFirst());
        }
    }

    public static List<String> of(Sheet sheet) throws IOException {
        List<String> rows = new ArrayList<>();
        sheet.forEachRow(row -> rows.add(row.number() + "|" + cells(row)));
        return rows;
    }

    /// The kinds of the cells of the first sheet, row by row.
    public static List<String> kinds(SourceFile file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Workbook workbook = workbooks().open(file)) {
            workbook.sheets().getFirst().forEachRow(row -> {
                StringJoiner kinds = new StringJoiner(" ");
                for (int column = 0; column < row.width(); column++) {
                    kinds.add(row.kind(column).name());
                }
                return rows.add(kinds.toString());
            });
        }
        return rows;
    }

    /// How many rows the first sheet has.
    public static long count(SourceFile file) throws IOException {
        AtomicLong count = new AtomicLong();
        try (Workbook workbook = workbooks().open(file)) {
            workbook.sheets().getFirst().forEachRow(row -> count.incrementAndGet() > 0);
        }
        return count.get();
    }

    /// Why a file cannot be read, such as `TOO_MANY_COLUMNS 2000 2`; empty when all its sheets can.
    public static String refusal(SourceFile file) throws IOException {
        try (Workbook workbook = workbooks().open(file)) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.forEachRow(row -> true);
            }
            return "";
        } catch (UnreadableFile e) {
            return (e.reason() + " " + String.join(" ", e.arguments())).strip();
        }
    }

    private static String cells(SheetRow row) {
        StringJoiner cells = new StringJoiner("|");
        for (int column = 0; column < row.width(); column++) {
            cells.add(row.text(column));
        }
        return cells.toString();
    }
}
