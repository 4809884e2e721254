package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.source.ReadingProblem;

/// The header of a table held against a layout.
///
/// @param head the rows among which it was looked for
/// @param firstIndex of its first row in the head
/// @param afterIndex of the first row after it
/// @param columns those that were found
/// @param keepColumns where the columns stand that decide which rows are read, in the order of the layout
/// @param missing required columns that were not found, by their headings
/// @param problems why the table cannot be read by this header
record Header(
        TableHead head,
        int firstIndex,
        int afterIndex,
        List<BoundColumn> columns,
        List<Integer> keepColumns,
        List<String> missing,
        List<ReadingProblem> problems) {

    /// True when everything that the layout asks for was found, once.
    boolean isWhole() {
        return missing.isEmpty() && problems.isEmpty();
    }

    /// True when it takes a column for figures of a period that by another header, which does not begin below it, holds
    /// the periods: then its lowest row is the first of the data.
    boolean takesPeriodsFrom(Header other) {
        return other.isWhole()
                && other.firstIndex <= firstIndex
                && other.afterIndex < afterIndex
                && of(Holds.FIGURE).stream()
                        .filter(bound -> bound.says().period() != null)
                        .anyMatch(bound ->
                                other.of(Holds.PERIOD).stream().anyMatch(period -> period.index() == bound.index()));
    }

    /// How many columns of figures it explains.
    int explained() {
        return (int) of(Holds.FIGURE).stream()
                .filter(bound -> !bound.says().isRefused())
                .filter(bound -> !bound.isOfNothingKnown())
                .filter(bound -> head.isEmpty(afterIndex, bound.index()) || head.figures(afterIndex, bound.index()) > 0)
                .count();
    }

    /// How much its headings say of the figures below.
    int said() {
        return of(Holds.FIGURE).stream()
                .mapToInt(bound -> bound.says().coordinates())
                .sum();
    }

    List<BoundColumn> of(Holds holds) {
        return columns.stream().filter(bound -> bound.column().holds() == holds).toList();
    }

    Optional<BoundColumn> one(Holds holds) {
        return of(holds).stream().findFirst();
    }

    boolean has(LayoutColumn column) {
        return columns.stream().anyMatch(bound -> bound.column().equals(column));
    }

    /// The number of the row with the first data; rows before it are titles and header.
    int lastHeaderNumber() {
        return afterIndex == 0 ? 0 : head.rows().get(afterIndex - 1).number();
    }

    /// The number of the header's first row; 0 when there is no header.
    int firstNumber() {
        return firstIndex < afterIndex ? head.rows().get(firstIndex).number() : 0;
    }

    /// The same header further down, below titles of its own.
    ///
    /// @param row that repeats it, or is it
    Header below(List<BufferedRow> titles, BufferedRow row) {
        List<BufferedRow> own = headerRows().rows();
        List<BufferedRow> rows = new ArrayList<>(titles);
        int offset = own.isEmpty() ? 0 : row.number() - own.getLast().number();
        own.forEach(each -> rows.add(new BufferedRow(each.number() + offset, each.cells())));
        return new Header(
                new TableHead(head.sheet(), rows), titles.size(), rows.size(), columns, keepColumns, missing, problems);
    }

    HeaderRows headerRows() {
        return new HeaderRows(head.rows().subList(firstIndex, Math.max(firstIndex, afterIndex)));
    }

    /// The number of the row of a title; that of the header for the name of the sheet.
    int row(String title) {
        return head.rows().subList(0, firstIndex).stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(title)))
                .mapToInt(BufferedRow::number)
                .findFirst()
                .orElse(firstNumber());
    }

    /// The texts above the header, and the name of the sheet.
    List<String> titles() {
        List<String> above = head.rows().subList(0, firstIndex).stream()
                .flatMap(row -> row.cells().stream())
                .map(BufferedRow.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return Stream.concat(above.stream(), Stream.of(head.sheet().name())).toList();
    }
}
