package se.malbild.indicator.source.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.indicator.source.workbook.xlsx.XlsxFile.relationship;
import static se.malbild.indicator.source.workbook.xlsx.XlsxFile.relationships;
import static se.malbild.indicator.source.workbook.xlsx.XlsxFile.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.SheetRows;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

class XlsxTest {

    @TempDir
    Path folder;

    @Test
    void readsAWorkbookThatPxWebExported() throws IOException {
        SourceFile file = SheetRows.fixture("pxweb_xlsx_export_nystartade_kvartal_2024_04_10.xlsx");

        assertThat(SheetRows.of(file)).hasSizeGreaterThan(45).anySatisfy(row -> assertThat(row)
                .matches("4\\|.+\\|.+\\|447"));
        assertThat(SheetRows.kinds(file)).contains("TEXT TEXT NUMBER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "a whole number            |<c><v>2023</v></c>                                      |NUMBER    |2023",
                "a number as typed         |<c><v>3.1900000000000004</v></c>                        |NUMBER    |3.19",
                "a number of many digits   |<c><v>66.27033792</v></c>                               |NUMBER    |66.27033792",
                "an exponent               |<c><v>1E-3</v></c>                                      |NUMBER    |0.001",
                "a large exponent          |<c><v>1.5E3</v></c>                                     |NUMBER    |1500",
                "a negative number         |<c t='n'><v>-0.5</v></c>                                |NUMBER    |-0.5",
                "digits as text            |<c t='inlineStr'><is><t>0180</t></is></c>               |TEXT      |0180",
                "a shared text             |<c t='s'><v>0</v></c>                                   |TEXT      |Hedemora",
                "runs of text              |<c t='inlineStr'><is><r><t>Hede</t></r><r><t>mora</t></r></is></c> |TEXT |Hedemora",
                "no pronunciation          |<c t='inlineStr'><is><t>Falun</t><rPh><t>x</t></rPh></is></c>      |TEXT |Falun",
                "an escaped character      |<c t='inlineStr'><is><t>a_x005F_x0041_b_x00e5_</t></is></c>        |TEXT |a_x0041_bå",
                "no escaped character      |<c t='inlineStr'><is><t>a_xyz_ _x12 _x000g_</t></is></c>           |TEXT |a_xyz_ _x12 _x000g_",
                "preserved blanks          |<c t='inlineStr'><is><t xml:space='preserve'> x</t></is></c>       |TEXT |' x'",
                "blanks of indentation     |<c t='inlineStr'><is><t> x </t></is></c>                |TEXT      |x",
                "a text of blanks          |<c t='inlineStr'><is><t xml:space='preserve'> </t></is></c>        |EMPTY |''",
                "entities                  |<c t='inlineStr'><is><t>&lt;&#229;&amp;</t></is></c>    |TEXT      |<å&",
                "character data            |<c t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>    |TEXT      |a<b",
                "true                      |<c t='b'><v>1</v></c>                                   |OTHER     |TRUE",
                "false                     |<c t='b'><v>0</v></c>                                   |OTHER     |FALSE",
                "a date in words           |<c t='d'><v>2024-05-01</v></c>                          |OTHER     |2024-05-01",
                "an error                  |<c t='e'><v>#N/A</v></c>                                |ERROR     |#N/A",
                "an error of a formula     |<c t='e'><f>1/0</f><v>#DIV/0!</v></c>                   |ERROR     |#DIV/0!",
                "a computed number         |<c><f>A1+1</f><v>7.5</v></c>                            |NUMBER    |7.5",
                "a computed text           |<c t='str'><f>A1</f><v>#N/A</v></c>                     |TEXT      |#N/A",
                "a computed empty text     |<c t='str'><f>A1</f><v></v></c>                         |EMPTY     |''",
                "an uncomputed formula     |<c><f>SUM(A1:A9)</f></c>                                |UNCOMPUTED|=SUM(A1:A9)",
                "a formula with no result  |<c><f>A1</f><v></v></c>                                 |UNCOMPUTED|=A1",
                "a shared formula, dangling|<c><f t='shared' si='7'/><v>2</v></c>                   |NUMBER    |2",
                "styled and empty          |<c s='0'/>                                              |EMPTY     |''",
                "a number in words         |<c><v>3,19</v></c>                                      |TEXT      |3,19",
                "no number                 |<c><v>1E999999999</v></c>                               |TEXT      |1E999999999",
            })
    void readsCells(String name, String cell, String kind, String text) throws IOException {
        SourceFile file = XlsxFile.of("<row r='1'><c r='A1'><v>1</v></c>"
                        + cell.strip().replaceFirst("<c", "<c r='B1'")
                        + "<c r='C1'><v>1</v></c></row>")
                .written(folder);

        assertThat(SheetRows.of(file)).as(name).containsExactly("1|1|" + text + "|1");
        assertThat(SheetRows.kinds(file)).containsExactly("NUMBER " + kind.strip() + " NUMBER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "0.67!9!NUMBER!67",
                "0.67000000000000004!10!NUMBER!67",
                "0.071!0.0%!NUMBER!7.1",
                "0.7!0%;[Red]-0%!NUMBER!70",
                "67!0\"%\"!NUMBER!67",
                "67!0\\%!NUMBER!67",
                "2023!0!NUMBER!2023",
                "1234.5!#,##0.00\\ \"kr\"!NUMBER!1234.5",
                "12.5!General!NUMBER!12.5",
                "1200!0.00E+00!NUMBER!1200",
                "-3![Red]-0;[Blue]0!NUMBER!-3",
                "45413!14!OTHER!2024-05-01",
                "45413.5!22!OTHER!2024-05-01T12:00",
                "45413!yyyy\\-mm\\-dd;@!OTHER!2024-05-01",
                "45413![$-41D]d mmmm yyyy!OTHER!2024-05-01",
                "0.75!h:mm!OTHER!18:00",
                "1.5![h]:mm!OTHER!1900-01-01T12:00",
                "59!14!OTHER!1900-02-28",
                "61!14!OTHER!1900-03-01",
                "-1!14!OTHER!-1"
            })
    void readsNumbersAsTheyAreShown(String stored, String format, String kind, String text) throws IOException {
        SourceFile file = XlsxFile.of("<row r='1'><c r='A1' s='1'><v>" + stored + "</v></c></row>")
                .withFormats("0", format)
                .written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|" + text);
        assertThat(SheetRows.kinds(file)).containsExactly(kind);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        SourceFile file = XlsxFile.of("<row r='1'><c r='A1' s='0'><v>43951</v></c></row>")
                .withFormats("14")
                .with(
                        "xl/workbook.xml",
                        workbook("<sheet name='Blad1' sheetId='1' r:id='rId1'/>")
                                .replace("<sheets>", "<workbookPr date1904='1'/><sheets>"))
                .written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|2024-05-01");
    }

    @Test
    void leavesOutWhatIsMissingAndCountsIt() throws IOException {
        SourceFile file = XlsxFile.of("""
                        <row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>2</v></c></row>
                        <row r='3'/>
                        <row r='4'><c r='A4' s='1'/></row>
                        <row r='7'><c r='A7'><v>3</v></c></row>""").written(folder);

        assertThat(SheetRows.of(file)).containsExactly("2||1||2", "7|3");
        assertThat(SheetRows.kinds(file)).containsExactly("EMPTY NUMBER EMPTY NUMBER", "NUMBER");
    }

    @Test
    void placesCellsWithoutAReferenceAfterTheOneBefore() throws IOException {
        SourceFile file = XlsxFile.of("""
                        <row><c><v>1</v></c><c/><c><v>2</v></c></row>
                        <row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>
                        <row><c><v>5</v></c></row>""").written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|1||2", "5|||3|4", "6|5");
    }

    @Test
    void hasTheValueOfMergedCellsInTheTopLeftAlone() throws IOException {
        SourceFile file = XlsxFile.of(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'/><c r='C1'><v>1</v></c></row>")
                .written(folder);

        assertThat(SheetRows.kinds(file)).containsExactly("TEXT EMPTY NUMBER");
    }

    @Test
    void readsElementsOfAnyPrefixAndTheStrictNamespace() throws IOException {
        SourceFile file = XlsxFile.of("")
                .withSheet("""
                        <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>\
                        <x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>\
                        </x:sheetData></x:worksheet>""")
                .with("xl/sharedStrings.xml", """
                        <x:sst xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">\
                        <x:si><x:t>Hedemora</x:t></x:si><x:si><x:r><x:t>Fal</x:t></x:r><x:r><x:t>un</x:t></x:r></x:si>\
                        </x:sst>""")
                .with("xl/workbook.xml", """
                        <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" \
                        xmlns:y="http://purl.oclc.org/ooxml/officeDocument/relationships">\
                        <x:sheets><x:sheet name="Blad1" sheetId="1" y:id="rId1"/></x:sheets></x:workbook>""")
                .written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|Falun|2");
    }

    @Test
    void namesSheetsInTheirOrderAndFlagsThoseThatAreHidden() throws IOException {
        SourceFile file = XlsxFile.of("<row><c><v>1</v></c></row>")
                .with("xl/workbook.xml", workbook("""
                        <sheet name="Mått &amp; mål" sheetId="3" r:id="rId1"/>
                        <sheet name="Dold" sheetId="1" state="hidden" r:id="rId1"/>
                        <sheet name="Diagram" sheetId="5" r:id="rId4"/>
                        <sheet name="Mycket dold" sheetId="2" state="veryHidden" r:id="rId1"/>"""))
                .with("xl/chart.xml", "<chartsheet/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
                                relationship("rId4", "chartsheet", "../xl/./chart.xml")))
                .written(folder);

        try (Workbook workbook = SheetRows.workbooks().open(file)) {
            List<Sheet> sheets = workbook.sheets();
            assertThat(sheets).extracting(Sheet::name).containsExactly("Mått & mål", "Dold", "Mycket dold");
            assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true, true);
            assertThat(SheetRows.of(sheets.get(2))).containsExactly("1|1");
        }
    }

    @Test
    void findsPartsWhoseNamesDifferInCaseOrHaveBackslashes() throws IOException {
        SourceFile file = XlsxFile.of("")
                .without("xl/worksheets/sheet1.xml")
                .with("xl\\Worksheets\\Sheet1.xml", XlsxFile.sheet("<row><c><v>1</v></c></row>"))
                .written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|1");
    }

    @Test
    void needsNeitherStylesNorSharedStringsNorPackageRelationships() throws IOException {
        SourceFile file = XlsxFile.of("<row><c s='3'><v>1</v></c></row>")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .without("_rels/.rels")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")))
                .written(folder);

        assertThat(SheetRows.of(file)).containsExactly("1|1");
    }

    @Test
    void canBeReadAgainAndStoppedAndSaysWhereCellsStand() throws IOException {
        SourceFile file = XlsxFile.of("<row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>")
                .written(folder);

        try (Workbook workbook = SheetRows.workbooks().open(file)) {
            Sheet sheet = workbook.sheets().getFirst();
            sheet.forEachRow(row -> {
                assertThat(row.place(2)).isEqualTo(new Place(1, 3));
                assertThat(row.text(500)).isEmpty();
                return false;
            });
            assertThat(SheetRows.of(sheet)).hasSize(2);
        }
    }
}
