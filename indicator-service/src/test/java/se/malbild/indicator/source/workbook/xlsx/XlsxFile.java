package se.malbild.indicator.source.workbook.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.SheetRows;

/// Makes small workbooks part by part, sound and unsound ones.
final class XlsxFile {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsxFile() {}

    /// A workbook of one sheet, `Blad1`, that has styles and shared strings: `Hedemora` (0), `Falun` (1).
    ///
    /// @param rows what is within `sheetData`
    static XlsxFile of(String rows) {
        return empty().withSheet(sheet(rows))
                .with("xl/workbook.xml", workbook("<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
                                relationship("rId2", "styles", "styles.xml"),
                                relationship("rId3", "sharedStrings", "sharedStrings.xml")))
                .withStrings("<si><t>Hedemora</t></si><si><t>Falun</t></si>")
                .with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
    }

    /// A workbook without the parts that hold its content.
    static XlsxFile empty() {
        return new XlsxFile()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="xml" ContentType="application/xml"/></Types>""")
                .with("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    static String relationships(String... relationships) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + String.join("", relationships) + "</Relationships>";
    }

    XlsxFile withSheet(String xml) {
        return with("xl/worksheets/sheet1.xml", xml);
    }

    /// @param items the elements `si`
    XlsxFile withStrings(String items) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /// Styles 0, 1, 2 … with these number formats: a number of a built-in one, or the code of an own one.
    XlsxFile withFormats(String... formats) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].chars().allMatch(Character::isDigit) && !formats[i].equals("0");
            String code = formats[i].replace("\"", "&quot;");
            own.append(builtIn ? "" : "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            styles.append("<xf numFmtId=\"%s\"/>".formatted(builtIn ? formats[i] : 164 + i));
        }
        return with(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                .formatted(MAIN, own)
                        + "<cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    XlsxFile with(String part, String xml) {
        parts.put(part, xml.getBytes(UTF_8));
        return this;
    }

    XlsxFile without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes(Path folder) throws IOException {
        return Files.readAllBytes(written(folder).path());
    }

    SourceFile written(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "workbook", "");
        try (OutputStream file = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return SheetRows.file(path);
    }
}
