package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;
import se.malbild.kit.workbook.Workbook;

/// An open workbook: what its sheets share.
final class XlsxWorkbook implements Workbook {

    private static final int MOST_SHEETS = 1_000;

    private final ZipParts parts;
    private final Optional<String> stringsPart;
    private final CellStyles styles;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;
    private @Nullable SharedStrings strings;

    private XlsxWorkbook(ZipParts parts, Optional<String> stringsPart, CellStyles styles) {
        this.parts = parts;
        this.stringsPart = stringsPart;
        this.styles = styles;
    }

    /// @param parts are closed with the workbook
    /// @param main name of the part that lists the sheets
    static XlsxWorkbook of(ZipParts parts, String main) throws IOException {
        Relationships relationships = Relationships.of(parts, main);
        Optional<String> strings = relationships.ofType("sharedStrings");
        if (strings.isPresent() && !parts.has(strings.get())) {
            throw ZipParts.damaged(null);
        }
        Optional<String> styles = relationships.ofType("styles").filter(parts::has);
        XlsxWorkbook workbook = new XlsxWorkbook(
                parts, strings, styles.isPresent() ? CellStyles.of(parts, styles.get()) : CellStyles.NONE);
        try (XmlPart xml = XmlPart.of(parts.openSmall(main))) {
            while (xml.next()) {
                workbook.take(xml, relationships);
            }
        }
        if (workbook.sheets.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_A_TABLE);
        }
        return workbook;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CellStyles styles() {
        return styles;
    }

    /// True when days are counted from 1904, as workbooks made on a Macintosh once did.
    boolean since1904() {
        return since1904;
    }

    /// Read when the first cell refers to them.
    ///
    /// @throws UnreadableFile when there are none
    SharedStrings strings() throws IOException {
        if (strings == null) {
            strings = SharedStrings.of(parts, stringsPart.orElseThrow(() -> ZipParts.damaged(null)));
        }
        return strings;
    }

    XmlPart open(String part) throws IOException {
        return XmlPart.of(parts.open(part));
    }

    private void take(XmlPart xml, Relationships relationships) throws IOException {
        if (xml.isStart("workbookPr")) {
            String value = xml.attribute("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.isStart("sheet")) {
            Relationships.Relationship part = relationships
                    .ofId(xml.qualifiedAttribute("id"))
                    .filter(one -> parts.has(one.target()))
                    .orElseThrow(() -> ZipParts.damaged(null));
            String state = xml.attribute("state");
            String name = xml.attribute("name");
            // Sheets of a chart alone have no cells.
            if (part.type().equals("worksheet")) {
                boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
                sheets.add(new XlsxSheet(this, name == null ? "" : name, hidden, part.target()));
            }
            if (sheets.size() > MOST_SHEETS) {
                throw new UnreadableFile(Reason.UNREASONABLE_SIZE, MOST_SHEETS + " sheets");
            }
        }
    }
}
