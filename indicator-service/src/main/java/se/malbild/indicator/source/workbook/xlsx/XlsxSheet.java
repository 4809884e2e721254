package se.malbild.indicator.source.workbook.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.workbook.RowReader;
import se.malbild.indicator.source.workbook.Sheet;

/// A sheet, read from its part row by row.
///
/// @param workbook what the sheets share
/// @param name as its tab shows it
/// @param hidden whether its tab is shown
/// @param part where its cells are
record XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String part) implements Sheet {

    private static final int LAST_ROW = 1 << 20;

    @Override
    public void forEachRow(RowReader reader) throws IOException {
        try (XmlPart xml = workbook.open(part)) {
            if (!readRows(xml, reader)) {
                return;
            }
            xml.finish();
        }
    }

    // False when the reader has enough.
    private boolean readRows(XmlPart xml, RowReader reader) throws IOException {
        XlsxRow row = new XlsxRow();
        CellReader cells = new CellReader(xml, workbook, row);
        boolean inData = false;
        while (xml.next()) {
            if (xml.isStart("sheetData")) {
                inData = true;
            } else if (xml.isEnd("sheetData")) {
                return true;
            } else if (inData && xml.isStart("row")) {
                row.begin(number(xml.attribute("r"), row.number()));
            } else if (inData && xml.isStart("c")) {
                cells.read();
            } else if (inData && xml.isEnd("row") && row.width() > 0 && !reader.take(row)) {
                return false;
            }
        }
        return true;
    }

    private static int number(@Nullable String stated, int before) throws IOException {
        int number = stated == null ? before + 1 : WholeNumber.of(stated, LAST_ROW);
        if (number <= before || number > LAST_ROW) {
            throw ZipParts.damaged(null);
        }
        return number;
    }
}
