package se.malbild.indicator.source.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

/// Reads all cells of a file in a Java machine of its own and prints how many rows and characters there were.
public final class ReadingInSmallHeap {

    private ReadingInSmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        AtomicLong rows = new AtomicLong();
        AtomicLong characters = new AtomicLong();
        try (Workbook workbook = SheetRows.workbooks().open(SheetRows.file(Path.of(arguments[0])))) {
            for (Sheet sheet : workbook.sheets()) {
                sheet.forEachRow(row -> {
                    for (int column = 0; column < row.width(); column++) {
                        characters.addAndGet(row.text(column).length());
                    }
                    return rows.incrementAndGet() > 0;
                });
            }
        }
        System.out.println(rows + " rows, " + characters + " characters");
    }
}
