package se.malbild.strategy.plansheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;

/// Which version of a plan a workbook was fetched as: the entity tag of the sheet, in a row of its own below the
/// explanations. It comes back with the file, whoever sends it.
final class SheetVersion {

    /// The sheet that it stands in.
    static final String SHEET = "Förklaringar";

    private static final String LABEL = "Bladets version";

    /// Rows above it may have been added.
    private static final int DEEPEST = 200;

    private SheetVersion() {}

    /// @param row from 0
    static void write(Worksheet sheet, int row, String version) {
        sheet.value(row, 0, LABEL);
        sheet.value(row, 1, version);
        sheet.value(row, 2, "Ändra inte. Säger vilken version av planen bladet hämtades från.");
        sheet.range(row, 0, row, 2)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /// @param sheets of the file, those too that are not seen
    /// @return null when none tells it
    static @Nullable String in(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            String version = Tidy.key(sheet.name()).equals(Tidy.key(SHEET)) ? in(sheet) : "";
            if (!version.isEmpty()) {
                return version;
            }
        }
        return null;
    }

    private static String in(Sheet sheet) throws IOException {
        StringBuilder version = new StringBuilder();
        sheet.forEachRow(row -> {
            if (text(row, 0).equalsIgnoreCase(LABEL)) {
                version.append(text(row, 1));
                return false;
            }
            return row.number() < DEEPEST;
        });
        return version.toString();
    }

    private static String text(SheetRow row, int column) {
        return column < row.width() ? Tidy.edges(row.text(column)) : "";
    }
}
