package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.workbook.CellKind;

/// The rows of a file that are a plan's, found among whatever else it holds.
///
/// @param rows in their order, without blank ones
/// @param others headings of the columns that are not read
/// @param problems cells that cannot be read whatever they should say
/// @param version of the plan that it was fetched as, see [SheetVersion]; null when the file does not tell
record SheetTable(
        List<ReadRow> rows,
        Set<String> others,
        List<SheetProblem> problems,
        @Nullable String version) {

    /// The sheet that is read where several have a header.
    static final String NAME = "Plan";

    /// @param sheets those of the file that are seen
    ///
    /// @throws UnreadableSheet when none has a header, several have, or a column is there twice
    static SheetTable of(List<RawSheet> sheets) {
        RawSheet sheet = chosen(sheets);
        return read(sheet, SheetHeader.of(sheet.rows()).orElseThrow());
    }

    /// The one to be read.
    ///
    /// @throws UnreadableSheet when none has a header, several have, or a column is there twice
    static RawSheet chosen(List<RawSheet> sheets) {
        List<RawSheet> named = sheets.stream()
                .filter(sheet -> Tidy.key(sheet.name()).equals(Tidy.key(NAME)))
                .filter(sheet -> SheetHeader.of(sheet.rows()).isPresent())
                .toList();
        List<RawSheet> headed = named.isEmpty()
                ? sheets.stream()
                        .filter(sheet -> SheetHeader.of(sheet.rows()).isPresent())
                        .toList()
                : named;
        if (headed.isEmpty()) {
            throw SheetHeader.missing(sheets);
        }
        if (headed.size() > 1) {
            throw new UnreadableSheet(Text.of(
                    "Flera blad har planens kolumner: %s. Låt det som ska läsas heta Plan.",
                    "Several sheets have the columns of a plan: %s. Name the one to be read Plan.",
                    headed.stream().map(RawSheet::name).collect(Collectors.joining(", "))));
        }
        return headed.getFirst();
    }

    private static SheetTable read(RawSheet sheet, SheetHeader header) {
        List<ReadRow> rows = new ArrayList<>();
        List<SheetProblem> problems = new ArrayList<>();
        for (RawRow raw : sheet.rows()) {
            ReadRow row = row(raw, header);
            if (raw.number() > header.row() && !row.isBlank()) {
                rows.add(row);
                check(row, sheet, header, problems);
            }
        }
        return new SheetTable(rows, header.others(), problems, sheet.version());
    }

    private static ReadRow row(RawRow raw, SheetHeader header) {
        Map<SheetColumn, RawCell> cells = new EnumMap<>(SheetColumn.class);
        header.columns().forEach((column, index) -> cells.put(column, raw.cell(index)));
        return new ReadRow(raw.number(), cells);
    }

    private static void check(ReadRow row, RawSheet sheet, SheetHeader header, List<SheetProblem> problems) {
        header.columns().forEach((column, index) -> {
            int top = sheet.merged().top(row.number(), index);
            if (top != row.number()) {
                problems.add(new SheetProblem(
                        row.number(),
                        column,
                        row.text(column),
                        Text.of(
                                "en egen cell: den är sammanfogad med rad %d. Dela upp cellerna och skriv på varje rad vad som gäller",
                                "a cell of its own: it is merged with row %d. Split the cells and write in each row what holds",
                                top)));
            } else if (row.cell(column).kind() == CellKind.ERROR) {
                problems.add(new SheetProblem(
                        row.number(),
                        column,
                        row.text(column),
                        new Text("en text; formeln gav ett fel", "a text; the formula gave an error")));
            } else if (row.cell(column).kind() == CellKind.UNCOMPUTED) {
                problems.add(new SheetProblem(
                        row.number(),
                        column,
                        row.text(column),
                        new Text(
                                "en text; formeln har inget resultat i filen. Öppna filen i Excel och spara den",
                                "a text; the formula has no result in the file. Open the file in Excel and save it")));
            }
        });
    }
}
