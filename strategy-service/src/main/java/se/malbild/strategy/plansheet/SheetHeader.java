package se.malbild.strategy.plansheet;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;

/// The row of a sheet that says what its columns hold. Columns can stand in any order, and others beside them.
///
/// @param row its number
/// @param columns where each known one stands, from 0
/// @param others headings of the columns that are not read
record SheetHeader(int row, Map<SheetColumn, Integer> columns, Set<String> others) {

    /// How many rows may stand above it: a title, who made it and when.
    static final int DEEPEST = 30;

    private static final int LONGEST_HEADING = 60;

    /// @throws UnreadableSheet when a column is there twice
    static Optional<SheetHeader> of(List<RawRow> rows) {
        return rows.stream()
                .limit(DEEPEST)
                .filter(SheetHeader::isHeader)
                .findFirst()
                .map(SheetHeader::read);
    }

    /// What a row says as a header; empty when it is none.
    ///
    /// @throws UnreadableSheet when a column is there twice
    static Optional<SheetHeader> of(RawRow row) {
        return isHeader(row) ? Optional.of(read(row)) : Optional.empty();
    }

    private static boolean isHeader(RawRow row) {
        Set<SheetColumn> known = row.cells().stream()
                .map(RawCell::text)
                .filter(text -> text.length() <= LONGEST_HEADING)
                .flatMap(text -> SheetColumn.of(text).stream())
                .collect(Collectors.toSet());
        return known.contains(SheetColumn.KIND) && known.contains(SheetColumn.TEXT);
    }

    private static SheetHeader read(RawRow row) {
        Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
        Set<String> others = new LinkedHashSet<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String heading = Tidy.edges(row.cell(index).text());
            Optional<SheetColumn> column = SheetColumn.of(heading);
            if (column.isPresent() && columns.putIfAbsent(column.get(), index) != null) {
                throw new UnreadableSheet(Text.of(
                        "Rubrikraden, rad %d, har två kolumner som heter %s. Ta bort den ena.",
                        "The header, row %d, has two columns named %s. Delete one of them.",
                        row.number(),
                        column.get().heading()));
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                others.add(SheetProblem.shortened(heading));
            }
        }
        return new SheetHeader(row.number(), columns, others);
    }

    /// Why a file in which no sheet has a header cannot be read.
    static UnreadableSheet missing(List<RawSheet> sheets) {
        String wanted =
                Stream.of(SheetColumn.values()).map(SheetColumn::heading).collect(Collectors.joining(", "));
        String found = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .flatMap(row -> row.cells().stream())
                .map(cell -> Tidy.edges(cell.text()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADING)
                .limit(10)
                .collect(Collectors.joining(", "));
        Set<String> names = sheets.stream().map(RawSheet::name).collect(Collectors.toCollection(TreeSet::new));
        return new UnreadableSheet(Text.of(
                "Ingen rubrikrad hittades bland de första %d raderna i %s. Väntade minst kolumnerna Rad och Text av: %s. Överst står: %s. Hämta planens blad och fyll i det.",
                "No header was found among the first %d rows of %s. Expected at least the columns Rad and Text of: %s. At the top there is: %s. Fetch the plan's sheet and fill it in.",
                DEEPEST,
                names,
                wanted,
                found.isEmpty() ? "–" : found));
    }
}
