package se.malbild.strategy.plansheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets as files.
class SheetFormatsTest {

    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");
    private static final String CSV = "Rad;Nr;Text\r\nTema;1;Företag å ä ö\r\n";

    private static String firstText(byte[] csv) throws IOException {
        return SheetFiles.table(csv, SheetFiles.CSV).rows().getFirst().text(SheetColumn.TEXT);
    }

    @Test
    void csvIsReadInTheCharacterSetsAndWithTheSeparatorsOfExcel() throws IOException {
        assertThat(firstText(CSV.getBytes(UTF_8))).isEqualTo("Företag å ä ö");
        assertThat(firstText(("\uFEFF" + CSV).getBytes(UTF_8))).isEqualTo("Företag å ä ö");
        assertThat(firstText(("\uFEFF" + CSV).getBytes(UTF_16LE))).isEqualTo("Företag å ä ö");
        assertThat(firstText(CSV.getBytes(Charset.forName("windows-1252")))).isEqualTo("Företag å ä ö");
        assertThat(firstText(CSV.replace(';', ',').getBytes(UTF_8))).isEqualTo("Företag å ä ö");
        assertThat(firstText(CSV.replace(';', '\t').getBytes(UTF_8))).isEqualTo("Företag å ä ö");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1     | '=1+1",
                "+46 10   | '+46 10",
                "-1       | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "＝1+1    | '＝1+1",
                "＋46     | '＋46",
                "－1      | '－1",
                "＠SUM(A1)| '＠SUM(A1)",
                "'＝1     | ''＝1",
                "'=1+1    | ''=1+1",
                "'90-talet| ''90-talet",
                "a=1      | a=1",
                "–        | –",
            })
    void whatAProgramWouldTakeForAFormulaHasAnApostropheInCsvAlone(String text, String cell) {
        assertThat(CsvSheet.harmless(text)).isEqualTo(cell);
        assertThat(CsvSheet.plain(cell)).isEqualTo(text);
    }

    @Test
    void anApostropheThatSomebodyTypedStays() {
        assertThat(CsvSheet.plain("'ordet'")).isEqualTo("'ordet'");
        assertThat(CsvSheet.plain("'")).isEqualTo("'");
    }

    @Test
    void theWorkbookIsOneToWorkInAndHoldsNoFormula() throws IOException {
        Standing plan = SheetFiles.stored(new RandomPlan(3, false).plan());

        Map<String, String> parts = parts(SheetFiles.written(plan, SheetFiles.EXCEL));

        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Plan\"", "name=\"Förklaringar\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("<pane ", "state=\"frozen\"", "<autoFilter ", "Mål,Tema,Aktivitet,Punkt", "Planerad,")
                .doesNotContain("<f>", "<hyperlink");
        assertThat(parts.get("xl/styles.xml")).contains("wrapText=\"true\"");
    }

    @Test
    void aWorkbookTellsWhichVersionItIsOfAndCsvDoesNot() throws IOException {
        Standing plan = SheetFiles.stored(new RandomPlan(3, false).plan());

        assertThat(SheetFiles.table(SheetFiles.written(plan, SheetFiles.EXCEL), SheetFiles.EXCEL)
                        .version())
                .isEqualTo(SheetFiles.VERSION);
        assertThat(SheetFiles.table(SheetFiles.written(plan, SheetFiles.CSV), SheetFiles.CSV)
                        .version())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"förklaringar, ' bladets VERSION ', true", "Förklaringar, Bladets version, false"})
    void theVersionIsFoundWhereverARowAboveItWasAdded(String name, String label, boolean hidden) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            sheet.value(0, 0, "Rad");
            sheet.value(0, 1, "Text");
            Worksheet explanations = workbook.newWorksheet(name);
            explanations.value(0, 0, "Eget");
            explanations.value(50, 0, label);
            explanations.value(50, 1, SheetFiles.VERSION);
            if (hidden) {
                explanations.setVisibilityState(VisibilityState.HIDDEN);
            }
        }

        assertThat(SheetFiles.table(bytes.toByteArray(), SheetFiles.EXCEL).version())
                .isEqualTo(SheetFiles.VERSION);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.createTempFile("sheet", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        plain(new String(zip.getInputStream(entry).readAllBytes(), UTF_8)));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    // Letters that a writer of XML may give by their number.
    private static String plain(String xml) {
        return REFERENCE.matcher(xml).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
