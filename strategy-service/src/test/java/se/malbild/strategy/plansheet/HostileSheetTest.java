package se.malbild.strategy.plansheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/// Sheets that are made to do harm, or do it by their size.
class HostileSheetTest {

    private static byte[] workbook(int rows, String text, boolean ofPlan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            sheet.value(0, 0, ofPlan ? "Rad" : "Namn");
            sheet.value(0, 1, "Text");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "Tema");
                sheet.value(row, 1, text);
            }
            Worksheet plan = workbook.newWorksheet("Plan 2024");
            if (!ofPlan) {
                plan.value(0, 0, "Rad");
                plan.value(0, 1, "Text");
                plan.value(1, 0, "Tema");
                plan.value(1, 1, "Kontakter");
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void ofAHundredThousandRowsNoneIsRead() throws IOException {
        byte[] workbook = workbook(100_000, "Kontakter", true);
        byte[] csv = ("Rad;Text\n" + "Tema;Kontakter\n".repeat(100_000)).getBytes(UTF_8);

        assertThatThrownBy(() -> SheetFiles.table(workbook, SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("5000 rows");
        assertThatThrownBy(() -> SheetFiles.table(csv, SheetFiles.CSV))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("5000 rows");
    }

    @Test
    void anotherSheetOfAnyLengthStandsBesideThePlanWithoutHarm() throws IOException {
        SheetTable table = SheetFiles.table(workbook(20_000, "Eget", false), SheetFiles.EXCEL);

        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aTextThatManyCellsShareDoesNotFillTheMemory() throws IOException {
        byte[] workbook = workbook(4_000, "x".repeat(32_000), true);

        assertThat(workbook).hasSizeLessThan(1_000_000);
        assertThatThrownBy(() -> SheetFiles.table(workbook, SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("8000000 characters");
    }

    @Test
    void aTextThatManySheetsShareDoesNotFillTheMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int number = 0; number < 100; number++) {
                Worksheet sheet = workbook.newWorksheet("Blad" + number);
                for (int cell = 0; cell < 450; cell++) {
                    sheet.value(cell / 15, cell % 15, "x".repeat(32_000));
                }
            }
        }

        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThatThrownBy(() -> SheetFiles.table(bytes.toByteArray(), SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("8000000 characters together");
    }

    @Test
    void textsThatOneRowSharesAreCounted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            for (int column = 0; column < 150; column++) {
                sheet.value(0, column, "x".repeat(32_000));
            }
        }

        assertThatThrownBy(() -> SheetFiles.table(bytes.toByteArray(), SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("1048576");
    }

    @Test
    void whatStandsBesideTheColumnsOfThePlanIsNotKept() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            sheet.value(0, 0, "Rad");
            sheet.value(0, 1, "Text");
            for (int row = 1; row <= 1_000; row++) {
                sheet.value(row, 0, "Tema");
                sheet.value(row, 1, "Kontakter");
                sheet.value(row, 2, "x".repeat(32_000));
            }
        }

        assertThat(SheetFiles.table(bytes.toByteArray(), SheetFiles.EXCEL).rows())
                .hasSize(1_000);
    }

    @Test
    void manySheetsOfPlansAreNotReadWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int number = 0; number < 6; number++) {
                Worksheet sheet = workbook.newWorksheet("Plan " + number);
                sheet.value(0, 0, "Rad");
                sheet.value(0, 1, "Text");
                for (int row = 1; row < 4_000; row++) {
                    sheet.value(row, 0, "Tema");
                }
            }
        }

        assertThatThrownBy(() -> SheetFiles.table(bytes.toByteArray(), SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("20000 rows");
    }

    @Test
    void aCellOfAMillionCharactersIsRefused() {
        byte[] csv = ("Rad;Text\nTema;" + "x".repeat(1_000_000) + "\n").getBytes(UTF_8);
        byte[] open = ("Rad;Text\nTema;\"Kontakter\n" + "Tema;x\n".repeat(200_000)).getBytes(UTF_8);

        assertThatThrownBy(() -> SheetFiles.table(csv, SheetFiles.CSV)).isInstanceOf(UnreadableSheet.class);
        assertThatThrownBy(() -> SheetFiles.table(open, SheetFiles.CSV)).isInstanceOf(UnreadableSheet.class);
    }

    @Test
    void entitiesAreNotFollowedAndWhatIsNoWorkbookIsToldApart() throws IOException {
        byte[] entities = zip(
                Map.of(
                        "[Content_Types].xml", "<Types/>",
                        "xl/workbook.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook><sheets>&b;</sheets></workbook>"));
        byte[] other = zip(Map.of("readme.txt", "x"));

        assertThatThrownBy(() -> SheetFiles.table(entities, SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> SheetFiles.table(other, SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("no workbook");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] bomb = zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", " ".repeat(100_000_000)));

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThatThrownBy(() -> SheetFiles.table(bomb, SheetFiles.EXCEL))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("limit: 1:200");
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
