package se.malbild.strategy.plansheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.plandocument.PlanDocument;

/// What the tests do with sheets: write them as files, read them again, make them by hand.
final class SheetFiles {

    static final SheetFormat EXCEL = new ExcelSheet();
    static final SheetFormat CSV = new CsvSheet();
    static final String VERSION = "ab12-xlsx";
    static final Map<String, NamedUnit> UNITS =
            RandomPlan.UNITS.stream().collect(Collectors.toMap(unit -> NamedUnit.key(unit.name()), unit -> unit));

    private SheetFiles() {}

    /// A plan as it stands in the database, every part with an id.
    static Standing stored(PlanDocument plan) {
        Map<String, UUID> ids = new HashMap<>();
        SheetExport.of(plan, Map.of(), Map.of()).forEach(part -> ids.put(part.place(), new UUID(7, ids.size())));
        return Standing.of(plan, ids, Map.of());
    }

    static byte[] written(Standing plan, SheetFormat format) {
        return format.write(
                List.of(SheetColumn.values()),
                plan.parts().stream().map(SheetPart::line).toList(),
                VERSION);
    }

    static SheetTable table(byte[] bytes, SheetFormat format) throws IOException {
        Path file = Files.createTempFile("sheet", null);
        try {
            Files.write(file, bytes);
            return SheetTable.of(List.of(format.read(file)));
        } finally {
            Files.delete(file);
        }
    }

    /// A sheet of rows such as `Aktivitet|1.1|Näringslivsråd`; an empty text is a blank row.
    static SheetTable table(String... rows) {
        List<RawRow> raw = Stream.iterate(0, index -> index < rows.length, index -> index + 1)
                .map(index -> row(index + 1, rows[index].split("\\|", -1)))
                .toList();
        return SheetTable.of(List.of(new RawSheet("Plan", raw, MergedCells.NONE, null)));
    }

    // #1.1 is a number, @2024-01-01 a date.
    static RawRow row(int number, String... cells) {
        return new RawRow(
                number,
                Stream.of(cells)
                        .map(cell -> cell.matches("#[\\d.]+")
                                ? new RawCell(cell.substring(1), CellKind.NUMBER)
                                : cell.matches("@\\d{4}-.*")
                                        ? new RawCell(cell.substring(1), CellKind.OTHER)
                                        : new RawCell(cell, cell.isBlank() ? CellKind.EMPTY : CellKind.TEXT))
                        .toList());
    }

    static SheetPlan read(SheetTable table, Standing plan) {
        return SheetReader.read(table, plan, UNITS, List.of());
    }
}
