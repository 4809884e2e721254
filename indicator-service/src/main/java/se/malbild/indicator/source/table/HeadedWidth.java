package se.malbild.indicator.source.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.SheetRow;

/// How many columns of a table have headings. A row that goes on beyond the last of them has most likely been split in
/// the middle of a number: `Hedemora,3,2` under `Kommun,2024`.
///
/// @param columns up to the last one with a heading; 0 when there is no header
/// @param delimited true when the file separates its cells by a character
record HeadedWidth(int columns, boolean delimited) {

    static HeadedWidth of(Header header) {
        HeaderRows rows = header.headerRows();
        boolean delimited = header.head().sheet().isDelimited();
        if (rows.rows().isEmpty()) {
            return new HeadedWidth(0, delimited);
        }
        IntStream headed = IntStream.range(0, rows.width()).filter(column -> rows.rows().stream()
                .anyMatch(row -> !row.text(column).isBlank()));
        IntStream used = Stream.concat(header.columns().stream().map(BoundColumn::index), header.keepColumns().stream())
                .mapToInt(index -> index);
        return new HeadedWidth(IntStream.concat(headed, used).max().orElse(-1) + 1, delimited);
    }

    /// How many cells a row has that goes on beyond the last heading; 0 for one that does not. In a workbook cells
    /// cannot run together: only a figure there is more than a note.
    int beyond(SheetRow row) {
        for (int column = row.width() - 1; columns > 0 && column >= columns; column--) {
            CellKind kind = row.kind(column);
            if (kind != CellKind.EMPTY && (delimited || isNumber(row.text(column), kind))) {
                return column + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String text, CellKind kind) {
        return text.chars().anyMatch(Character::isDigit) && TableHead.isFigure(text, kind);
    }
}
