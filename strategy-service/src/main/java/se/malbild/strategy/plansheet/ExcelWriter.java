package se.malbild.strategy.plansheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.activity.ActivityStatus;

/// Writes a workbook of two sheets: the plan, and what its columns mean with the version that it is of.
final class ExcelWriter {

    private static final String TEXT_FORMAT = "@";
    private static final Map<RowKind, String> COLOURS = Map.of(
            RowKind.GOAL, "FFF2CC", RowKind.THEME, "D9E2F3", RowKind.ACTIVITY, "FFFFFF", RowKind.DETAIL, "F7F7F7");
    private static final String HEADER_COLOUR = "1F3864";
    private static final int SPARE_ROWS = 500;

    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final int lastRow;

    private ExcelWriter(Worksheet sheet, List<SheetColumn> columns, int lineCount) {
        this.sheet = sheet;
        this.columns = columns;
        this.lastRow = lineCount;
    }

    static byte[] write(List<SheetColumn> columns, List<SheetLine> lines, String version) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Malbild", "1.0")) {
            ExcelWriter writer = new ExcelWriter(workbook.newWorksheet(SheetTable.NAME), columns, lines.size());
            writer.frame();
            for (int index = 0; index < lines.size(); index++) {
                writer.line(index + 1, lines.get(index));
            }
            Worksheet explanations = workbook.newWorksheet(SheetVersion.SHEET);
            explain(explanations, columns);
            SheetVersion.write(explanations, columns.size() + 2, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void frame() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading());
            sheet.width(column, columns.get(column).width());
            // What is typed stays as typed: Excel would make a date of 1.2, and 1.1 of 1.10.
            sheet.style(column)
                    .format(TEXT_FORMAT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        header(sheet, columns.size());
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(lastRow, 1), columns.size() - 1);
        choose(SheetColumn.KIND, Stream.of(RowKind.values()).map(RowKind::label));
        choose(SheetColumn.STATUS, Stream.of(ActivityStatus.values()).map(status -> status.label()
                .swedish()));
    }

    private void choose(SheetColumn column, Stream<String> choices) {
        int index = columns.indexOf(column);
        if (index >= 0) {
            sheet.range(1, index, lastRow + SPARE_ROWS, index)
                    .validateWithListByFormula("\"" + choices.collect(Collectors.joining(",")) + "\"")
                    .allowBlank(true);
        }
    }

    private void line(int row, SheetLine line) {
        for (int column = 0; column < columns.size(); column++) {
            String text = line.text(columns.get(column));
            if (text.length() > ExcelText.LONGEST) {
                throw new Refusal.Conflict(Text.of(
                        "Rad %d, %s, har fler än de %d tecken som får plats i en cell i Excel. Hämta planen som csv.",
                        "Row %d, %s, has more than the %d characters that fit in a cell of Excel. Fetch the plan as csv.",
                        row + 1,
                        columns.get(column).heading(),
                        ExcelText.LONGEST));
            }
            if (!text.isEmpty()) {
                sheet.value(row, column, ExcelText.escaped(text));
            }
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .format(TEXT_FORMAT)
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(COLOURS.get(line.kind()))
                .set();
    }

    private static void explain(Worksheet sheet, List<SheetColumn> columns) {
        sheet.value(0, 0, "Kolumn");
        sheet.value(0, 1, "Vad som står där");
        sheet.value(0, 2, "På rader av slaget");
        header(sheet, 3);
        for (int index = 0; index < columns.size(); index++) {
            SheetColumn column = columns.get(index);
            sheet.value(index + 1, 0, column.heading());
            sheet.value(index + 1, 1, column.explanation());
            sheet.value(
                    index + 1,
                    2,
                    Stream.of(RowKind.values())
                            .filter(column::isOf)
                            .map(RowKind::label)
                            .collect(Collectors.joining(", ")));
            sheet.range(index + 1, 0, index + 1, 2)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.width(0, 20);
        sheet.width(1, 110);
        sheet.width(2, 30);
    }

    private static void header(Worksheet sheet, int width) {
        sheet.range(0, 0, 0, width - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADER_COLOUR)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
