package se.malbild.indicator.source.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.indicator.source.workbook.xlsx.XlsxFile.relationship;
import static se.malbild.indicator.source.workbook.xlsx.XlsxFile.relationships;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.SheetRows;

/// Workbooks that are damaged, or made to do harm.
class UnsoundXlsxTest {

    private static final String ROW = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

    @TempDir
    Path folder;

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(
                        "no workbook part", "DAMAGED_WORKBOOK", XlsxFile.of(ROW).without("xl/workbook.xml")),
                Arguments.of(
                        "no content types", "DAMAGED_WORKBOOK", XlsxFile.of(ROW).without("[Content_Types].xml")),
                Arguments.of(
                        "no sheet part", "DAMAGED_WORKBOOK", XlsxFile.of(ROW).without("xl/worksheets/sheet1.xml")),
                Arguments.of(
                        "no relationships", "DAMAGED_WORKBOOK", XlsxFile.of(ROW).without("xl/_rels/workbook.xml.rels")),
                Arguments.of(
                        "no shared strings",
                        "DAMAGED_WORKBOOK",
                        XlsxFile.of(ROW).without("xl/sharedStrings.xml")),
                Arguments.of(
                        "shared strings that nothing names",
                        "DAMAGED_WORKBOOK",
                        XlsxFile.of(ROW)
                                .with(
                                        "xl/_rels/workbook.xml.rels",
                                        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")))),
                Arguments.of("a shared string beyond the last", "DAMAGED_WORKBOOK", sheet(ROW.replace(">0<", ">2<"))),
                Arguments.of(
                        "a shared string far beyond", "DAMAGED_WORKBOOK", sheet(ROW.replace(">0<", ">2000000000<"))),
                Arguments.of("no number of a shared string", "DAMAGED_WORKBOOK", sheet(ROW.replace(">0<", ">-1<"))),
                Arguments.of("a column that cannot be", "DAMAGED_WORKBOOK", sheet(ROW.replace("A1", "ZZZZZZ1"))),
                Arguments.of("a reference that is none", "DAMAGED_WORKBOOK", sheet(ROW.replace("A1", "1"))),
                Arguments.of("a row that cannot be", "DAMAGED_WORKBOOK", sheet(ROW.replace("r='1'", "r='1048577'"))),
                Arguments.of("the same row twice", "DAMAGED_WORKBOOK", sheet(ROW + ROW)),
                Arguments.of("no XML", "DAMAGED_WORKBOOK", XlsxFile.of("").withSheet("<worksheet><sheetData><row>")),
                Arguments.of(
                        "an empty part", "DAMAGED_WORKBOOK", XlsxFile.of("").withSheet("")),
                Arguments.of("an unknown entity", "DAMAGED_WORKBOOK", sheet(ROW.replace("<v>0", "<v>&what;"))),
                Arguments.of("deep nesting", "DAMAGED_WORKBOOK", sheet("<a>".repeat(100_000))),
                Arguments.of("more than 2000 columns", "TOO_MANY_COLUMNS 2000 1", sheet(ROW.replace("A1", "BXY1"))),
                Arguments.of(
                        "a long text",
                        "ROW_TOO_LONG 100000 1",
                        sheet("<row><c t='str'><v>" + "x".repeat(100_001) + "</v></c></row>")),
                Arguments.of(
                        "a long formula",
                        "ROW_TOO_LONG 100000 1",
                        sheet("<row><c><f>" + "x".repeat(100_001) + "</f></c></row>")),
                Arguments.of(
                        "a long row",
                        "ROW_TOO_LONG 1048576 1",
                        sheet("<row>" + ("<c t='str'><v>" + "x".repeat(99_000) + "</v></c>").repeat(11) + "</row>")),
                Arguments.of(
                        "a long shared string",
                        "UNREASONABLE_SIZE 100000 characters (xl/sharedStrings.xml)",
                        XlsxFile.of(ROW).withStrings("<si><t>" + "x".repeat(100_001) + "</t></si>")),
                Arguments.of(
                        "a long attribute",
                        "DAMAGED_WORKBOOK",
                        sheet(ROW.replace("'1'", "'" + "1".repeat(600_000) + "'"))),
                Arguments.of(
                        "a document type in the sheet",
                        "FORBIDDEN_CONTENT DOCTYPE",
                        XlsxFile.of("").withSheet("<!DOCTYPE x [<!ENTITY a \"b\">]>" + XlsxFile.sheet(ROW))),
                Arguments.of(
                        "a document type of somewhere else",
                        "FORBIDDEN_CONTENT DOCTYPE",
                        XlsxFile.of(ROW)
                                .with("xl/sharedStrings.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>")),
                Arguments.of(
                        "a document type in a part that is not read",
                        "FORBIDDEN_CONTENT DOCTYPE",
                        XlsxFile.of(ROW).with("docProps/app.xml", "<!-- x --><!DOCTYPE x><Properties/>")),
                Arguments.of(
                        "a document type in the relationships",
                        "FORBIDDEN_CONTENT DOCTYPE",
                        XlsxFile.of(ROW).with("_rels/.rels", "<!DOCTYPE x [<!ENTITY a \"b\">]><Relationships/>")),
                Arguments.of(
                        "a text document",
                        "NOT_A_TABLE",
                        XlsxFile.empty()
                                .with(
                                        "_rels/.rels",
                                        relationships(relationship("r", "officeDocument", "word/document.xml")))
                                .with("word/document.xml", "<document/>")),
                Arguments.of(
                        "a workbook of OpenDocument",
                        "NOT_A_TABLE",
                        XlsxFile.empty()
                                .without("[Content_Types].xml")
                                .without("_rels/.rels")
                                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .with("content.xml", "<document-content/>")),
                Arguments.of(
                        "a binary workbook",
                        "OLD_WORKBOOK",
                        XlsxFile.empty()
                                .with(
                                        "_rels/.rels",
                                        relationships(relationship("r", "officeDocument", "xl/workbook.bin")))
                                .with("xl/workbook.bin", "x")),
                Arguments.of(
                        "two parts of one name",
                        "DAMAGED_WORKBOOK",
                        XlsxFile.of(ROW).with("XL/workbook.xml", "<x/>")),
                Arguments.of(
                        "names that lead elsewhere",
                        "",
                        XlsxFile.of(ROW).with("../../etc/x", "x").with("/etc/y", "y")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void saysWhatIsWrong(String name, String refusal, XlsxFile file) throws IOException {
        assertThat(SheetRows.refusal(file.written(folder))).as(name).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.99})
    void refusesAFileThatIsCutOff(double part) throws IOException {
        byte[] whole = XlsxFile.of(ROW).bytes(folder);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));

        assertThat(SheetRows.refusal(SheetRows.written(folder, cut))).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void refusesAFileWhoseDirectoryIsSaidToLieElsewhere() throws IOException {
        byte[] bytes = XlsxFile.of(ROW).bytes(folder);
        // The last field of the zip's end, how long its comment is, and the one before it, where its directory is.
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 6, 0x7FFFFFF0);

        assertThat(SheetRows.refusal(SheetRows.written(folder, bytes))).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void refusesAnOldOrLockedWorkbook() throws IOException {
        byte[] compound = new byte[1024];
        ByteBuffer.wrap(compound).putLong(0xD0CF11E0A1B11AE1L);

        assertThat(SheetRows.refusal(SheetRows.written(folder, compound))).isEqualTo("OLD_WORKBOOK");
    }

    @Test
    void refusesADigitThatWasChangedUnderway() throws IOException {
        SourceFile file = stored("<row><c><v>1234567</v></c></row>");
        byte[] bytes = Files.readAllBytes(file.path());
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("1234567")] = '9';

        assertThat(SheetRows.refusal(SheetRows.written(folder, bytes))).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void refusesAPartThatUnpacksToMoreThanTheFileSays() throws IOException {
        byte[] bytes =
                XlsxFile.of("<row><c><v>1</v></c></row>" + " ".repeat(1 << 20)).bytes(folder);
        setUnpackedSize(bytes, "xl/worksheets/sheet1.xml", 4096);

        assertThat(SheetRows.refusal(SheetRows.written(folder, bytes))).isEqualTo("DAMAGED_WORKBOOK");
    }

    @Test
    void refusesAPartThatSaysItUnpacksToGigabytes() throws IOException {
        byte[] bytes = XlsxFile.of(ROW).bytes(folder);
        setUnpackedSize(bytes, "xl/worksheets/sheet1.xml", 0xFFFFFFF0);

        assertThat(SheetRows.refusal(SheetRows.written(folder, bytes))).isEqualTo("UNREASONABLE_SIZE 2 GiB");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        Path path = Files.createTempFile(folder, "bomb", "");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream file = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }

        assertThat(SheetRows.refusal(SheetRows.file(path))).isEqualTo("UNREASONABLE_SIZE 1:200");
    }

    @Test
    void refusesThousandsOfParts() throws IOException {
        Path path = Files.createTempFile(folder, "parts", "");
        try (OutputStream file = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < 65_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }

        assertThat(SheetRows.refusal(SheetRows.file(path))).isEqualTo("UNREASONABLE_SIZE 10000 zip entries");
    }

    @Test
    void readsAFileOfManyFormulasThatReferToEachOtherInNoTime() throws IOException {
        String formula = "<f t='shared' si='0'/><v>1</v>";
        String first = "<row><c><f t='shared' si='0' ref='A1:A9'>" + "A1+".repeat(10_000) + "1</f><v>1</v></c></row>";

        assertThat(SheetRows.count(sheet(first + ("<row><c>" + formula + "</c></row>").repeat(100_000))
                        .written(folder)))
                .isEqualTo(100_001);
    }

    private SourceFile stored(String rows) throws IOException {
        Path path = Files.createTempFile(folder, "stored", "");
        SourceFile compressed = XlsxFile.of(rows).written(folder);
        try (var from = new ZipFile(compressed.path().toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(0);
            for (var entry : Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
        }
        return SheetRows.file(path);
    }

    private static XlsxFile sheet(String rows) {
        return XlsxFile.of(rows);
    }

    // In the central directory, which readers go by.
    private static void setUnpackedSize(byte[] zip, String part, int size) {
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        int header = all.lastIndexOf("PK\u0001\u0002", all.lastIndexOf(part));
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(header + 24, size);
    }
}
