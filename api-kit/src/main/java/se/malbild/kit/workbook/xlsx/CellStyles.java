package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the cells of each style show numbers.
final class CellStyles {

    static final CellStyles NONE = new CellStyles(List.of());

    private final List<CellFormat> formats;

    private CellStyles(List<CellFormat> formats) {
        this.formats = formats;
    }

    static CellStyles of(ZipParts parts, String name) throws IOException {
        Map<String, CellFormat> own = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        try (XmlPart xml = XmlPart.of(parts.openSmall(name))) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    own.put(text(xml.attribute("numFmtId")), CellFormat.ofCode(text(xml.attribute("formatCode"))));
                } else if (xml.isStart("cellXfs")) {
                    ofCells = true;
                } else if (xml.isEnd("cellXfs")) {
                    ofCells = false;
                } else if (ofCells && xml.isStart("xf")) {
                    formats.add(format(text(xml.attribute("numFmtId")), own));
                }
            }
        }
        return new CellStyles(formats);
    }

    /// @param style its number, as a cell states it
    CellFormat format(@Nullable String style) {
        int index = WholeNumber.of(style, formats.size());
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
    }

    private static CellFormat format(String id, Map<String, CellFormat> own) {
        CellFormat format = own.get(id);
        return format == null ? CellFormat.ofBuiltIn(WholeNumber.of(id, Short.MAX_VALUE)) : format;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
