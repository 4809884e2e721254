package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.Place;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// The header row of a table, held against its layout: which column holds what.
///
/// @param municipalityColumn from 0
/// @param figures the columns with figures
/// @param problems why the table cannot be read; empty when it can
record TableHeader(int municipalityColumn, List<FigureColumn> figures, List<ReadingProblem> problems) {

    // A footnote mark can follow the year: "2020***".
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})\\*{0,3}");

    /// A column of figures.
    ///
    /// @param index from 0
    /// @param indicator code of the indicator
    /// @param period year of the figures
    /// @param fillsGap true when the figures are kept only where nothing is known
    record FigureColumn(int index, String indicator, String period, boolean fillsGap) {}

    /// True when the row is the header of the layout.
    static boolean isHeader(TableRow row, TableLayout layout) {
        return find(row, layout.municipalityHeader()).isPresent();
    }

    static TableHeader of(TableRow row, TableLayout layout) {
        List<ReadingProblem> problems = new ArrayList<>();
        List<FigureColumn> figures = new ArrayList<>();
        for (TableLayout.Spanning spanning : layout.spanning()) {
            find(row, spanning.header())
                    .ifPresentOrElse(
                            start -> figures.addAll(spanned(row, start, spanning)),
                            () -> problems.add(missing(row, spanning.header())));
        }
        Optional<String> edition = figures.stream().map(FigureColumn::period).max(Comparator.naturalOrder());
        if (edition.isEmpty() && problems.isEmpty()) {
            problems.add(new ReadingProblem(
                    Code.YEAR_NOT_FOUND, Place.WHOLE_FILE, "", List.of(Integer.toString(row.number()))));
        }
        for (TableLayout.Column column : layout.columns()) {
            find(row, column.header())
                    .ifPresentOrElse(
                            index ->
                                    figures.add(new FigureColumn(index, column.indicator(), edition.orElse(""), false)),
                            () -> problems.add(missing(row, column.header())));
        }
        return new TableHeader(find(row, layout.municipalityHeader()).orElseThrow(), figures, problems);
    }

    // The heading takes the first year's column, so the figures of each year stand one column to the left of its
    // heading.
    private static List<FigureColumn> spanned(TableRow row, int start, TableLayout.Spanning spanning) {
        List<String> years = IntStream.range(start + 1, row.width())
                .mapToObj(row::text)
                .map(YEAR::matcher)
                .takeWhile(Matcher::matches)
                .map(year -> year.group(1))
                .toList();
        String newest = years.stream().max(Comparator.naturalOrder()).orElse("");
        return IntStream.range(0, years.size())
                .mapToObj(i -> new FigureColumn(
                        start + i, spanning.indicator(), years.get(i), fillsGap(spanning, years.get(i), newest)))
                .toList();
    }

    private static boolean fillsGap(TableLayout.Spanning spanning, String year, String newest) {
        return !year.equals(newest) && spanning.earlierPeriods() == TableLayout.EarlierPeriods.FILL_GAPS;
    }

    private static Optional<Integer> find(TableRow row, String heading) {
        return IntStream.range(0, row.width())
                .filter(column -> row.text(column).equalsIgnoreCase(heading))
                .boxed()
                .findFirst();
    }

    private static ReadingProblem missing(TableRow row, String heading) {
        return new ReadingProblem(
                Code.COLUMN_MISSING, Place.WHOLE_FILE, "", List.of(heading, Integer.toString(row.number())));
    }
}
