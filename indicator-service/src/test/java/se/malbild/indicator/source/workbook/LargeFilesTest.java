package se.malbild.indicator.source.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of a hundred megabytes are read in little memory, because none of their rows is held.
@Tag("long")
class LargeFilesTest {

    private static final int ROWS = 1_000_000;
    private static final long HUNDRED_MEGABYTES = 100_000_000;

    @TempDir
    Path folder;

    @Test
    void readsAWorkbookOfTwoMillionRows() throws Exception {
        Path path = folder.resolve("large.xlsx");
        try (OutputStream file = Files.newOutputStream(path);
                var workbook = new org.dhatim.fastexcel.Workbook(file, "Malbild", "1.0")) {
            for (int sheet = 0; sheet < 2; sheet++) {
                write(workbook.newWorksheet("Blad" + sheet));
            }
        }

        assertThat(Files.size(path)).isGreaterThan(HUNDRED_MEGABYTES);
        assertThat(read(path, "256m")).contains("2000000 rows, ");
    }

    @Test
    void readsAPcAxisFileOfFifteenMillionValues() throws Exception {
        Path path = folder.resolve("large.px");
        try (BufferedWriter text = Files.newBufferedWriter(path)) {
            text.write("LANGUAGE=\"sv\";\nSTUB=\"region\",\"dag\";\nHEADING=\"år\";\n");
            text.write("TIMEVAL(\"region\")=TLIST(A1,\"2001\"-\"2300\");\n");
            text.write("TIMEVAL(\"dag\")=TLIST(A1,\"1001\"-\"2000\");\n");
            text.write("TIMEVAL(\"år\")=TLIST(A1,\"1976\"-\"2025\");\nDATA=\n");
            for (int row = 0; row < 300_000; row++) {
                text.write("123456 \"..\" ".repeat(25));
                text.write('\n');
            }
            text.write(";\n");
        }

        assertThat(Files.size(path)).isGreaterThan(80_000_000);
        assertThat(read(path, "32m")).contains("15000001 rows, 420000045 characters");
    }

    @Test
    void readsADelimitedTextOfMillionsOfRows() throws Exception {
        Path path = folder.resolve("large.csv");
        try (BufferedWriter text = Files.newBufferedWriter(path)) {
            for (int row = 0; row < 4 * ROWS; row++) {
                text.write("2083;Hedemora;2024;kvinnor;3," + row % 100 + "\n");
            }
        }

        assertThat(Files.size(path)).isGreaterThan(HUNDRED_MEGABYTES);
        assertThat(read(path, "32m")).contains("4000000 rows, 107600000 characters");
    }

    // Numbers, texts that repeat, and texts that do not.
    private static void write(Worksheet sheet) throws IOException {
        Random random = new Random(1);
        for (int row = 0; row < ROWS; row++) {
            sheet.value(row, 0, "Kommun " + row % 290);
            sheet.value(row, 1, 2000 + row % 25);
            sheet.value(row, 2, row % 10 == 0 ? "Anmärkning " + row : "Ingen anmärkning");
            for (int column = 3; column < 9; column++) {
                sheet.value(row, column, random.nextDouble() * 100);
            }
            if (row % 1_000 == 999) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static String read(Path path, String heap) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder reading =
                new ProcessBuilder(java, "-Xmx" + heap, ReadingInSmallHeap.class.getName(), path.toString());
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        reading.environment().put("CLASSPATH", classes);
        Process process = reading.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
