package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.kit.workbook.RowReader;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// A sheet, read from its part row by row.
///
/// @param workbook what the sheets share
/// @param name as its tab shows it
/// @param hidden whether its tab is shown
/// @param part where its cells are
record XlsxSheet(XlsxWorkbook workbook, String name, boolean hidden, String part) implements Sheet {

    private static final int LAST_ROW = 1 << 20;
    private static final int MOST_REGIONS = 200_000;
    private static final Pattern REGION = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");

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

    // Regions stand behind all cells, so a streamed row cannot know of them.
    @Override
    public MergedCells merged() throws IOException {
        MergedCells merged = new MergedCells();
        int regions = 0;
        try (XmlPart xml = workbook.open(part)) {
            while (xml.next()) {
                if (xml.isStart("mergeCell")) {
                    take(xml.attribute("ref"), merged);
                    regions++;
                }
                if (regions > MOST_REGIONS) {
                    throw new UnreadableFile(Reason.UNREASONABLE_SIZE, MOST_REGIONS + " merged cells");
                }
            }
        }
        return merged;
    }

    private static void take(@Nullable String reference, MergedCells merged) {
        Matcher region = REGION.matcher(reference == null ? "" : reference);
        if (region.matches()) {
            int top = WholeNumber.of(region.group(2), LAST_ROW);
            int bottom = WholeNumber.of(region.group(3), LAST_ROW);
            if (top < bottom) {
                merged.add(column(region.group(1)), top, bottom);
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static int number(@Nullable String stated, int before) throws IOException {
        int number = stated == null ? before + 1 : WholeNumber.of(stated, LAST_ROW);
        if (number <= before || number > LAST_ROW) {
            throw ZipParts.damaged(null);
        }
        return number;
    }
}
