package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// Reads one cell after the other into the row.
final class CellReader {

    private static final int LAST_COLUMN = 16_384;

    private final XmlPart xml;
    private final XlsxWorkbook workbook;
    private final XlsxRow row;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private boolean hasValue;
    private boolean hasFormula;

    CellReader(XmlPart xml, XlsxWorkbook workbook, XlsxRow row) {
        this.xml = xml;
        this.workbook = workbook;
        this.row = row;
    }

    /// Reads the cell that has just begun, and goes to its end.
    void read() throws IOException {
        row.goTo(column(xml.attribute("r")));
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        readContent();
        if (hasFormula && isUncomputed(type)) {
            row.set(CellKind.UNCOMPUTED, "=" + formula);
        } else if (hasValue) {
            take(type == null ? "n" : type, style);
        }
    }

    // A formula can result in a text without characters, but in no number without digits.
    private boolean isUncomputed(@Nullable String type) {
        return !hasValue || (value.isEmpty() && !"str".equals(type));
    }

    private void readContent() throws IOException {
        value.setLength(0);
        formula.setLength(0);
        hasValue = false;
        hasFormula = false;
        while (xml.next() && !xml.isEnd("c")) {
            boolean fits = true;
            if (xml.isStart("v")) {
                hasValue = true;
                fits = xml.readText(value);
            } else if (xml.isStart("f")) {
                hasFormula = true;
                fits = xml.readText(formula);
            } else if (xml.isStart("is")) {
                hasValue = true;
                fits = xml.readRuns("is", value);
            } else if (xml.isStart()) {
                xml.skip();
            }
            if (!fits) {
                throw new UnreadableFile(
                        Reason.ROW_TOO_LONG, Integer.toString(CellText.LONGEST), Integer.toString(row.number()));
            }
        }
    }

    private void take(String type, @Nullable String style) throws IOException {
        switch (type) {
            case "s" -> takeShared();
            case "str", "inlineStr" -> takeText(CellText.unescaped(value.toString()));
            case "b" -> row.set(CellKind.OTHER, value.toString().strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> row.set(CellKind.OTHER, value.toString().strip());
            case "e" -> row.set(CellKind.ERROR, value.toString().strip());
            default -> takeNumber(value.toString().strip(), workbook.styles().format(style));
        }
    }

    private void takeShared() throws IOException {
        SharedStrings strings = workbook.strings();
        int index = WholeNumber.of(value.toString().strip(), Integer.MAX_VALUE - 1);
        if (!strings.has(index)) {
            throw ZipParts.damaged(null);
        }
        if (!strings.isBlank(index)) {
            row.setShared(strings, index);
        }
    }

    private void takeText(String text) throws IOException {
        if (!text.isBlank()) {
            row.set(CellKind.TEXT, text);
        }
    }

    private void takeNumber(String stored, CellFormat format) throws IOException {
        Optional<String> text =
                switch (format) {
                    case PLAIN -> CellNumber.typed(stored);
                    case PERCENT -> CellNumber.percent(stored);
                    case DATE -> CellNumber.number(stored).map(days -> CellDate.iso(days, workbook.since1904()));
                };
        if (text.isEmpty()) {
            takeText(stored);
        } else {
            row.set(format == CellFormat.DATE ? CellKind.OTHER : CellKind.NUMBER, text.get());
            if (format == CellFormat.PERCENT) {
                row.setPercentage();
            }
        }
    }

    // From 0; a cell that does not say where it stands stands after the one before it.
    private int column(@Nullable String reference) throws UnreadableFile {
        if (reference == null) {
            return row.column() + 1;
        }
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
            if (column > LAST_COLUMN) {
                throw ZipParts.damaged(null);
            }
        }
        if (letters == 0) {
            throw ZipParts.damaged(null);
        }
        return column - 1;
    }
}
