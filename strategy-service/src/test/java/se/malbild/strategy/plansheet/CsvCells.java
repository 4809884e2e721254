package se.malbild.strategy.plansheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import se.malbild.kit.workbook.CellKind;

/// The cells of csv as they stand in the file.
final class CsvCells {

    private CsvCells() {}

    static List<RawRow> of(byte[] file) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(new String(file, UTF_8).substring(1)).stream()
                .map(row -> new RawRow(
                        1,
                        row.getFields().stream()
                                .map(text -> new RawCell(text, CellKind.TEXT))
                                .toList()))
                .toList();
    }
}
