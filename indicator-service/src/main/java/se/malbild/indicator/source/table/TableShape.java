package se.malbild.indicator.source.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;

/// Where the municipalities of a table stand: in a column, or above the columns.
///
/// @param transposed true when they stand above the columns
/// @param line the column, or the index of the row, that they stand in
/// @param firstIndex of the header's first row in the head
/// @param afterIndex of the first row below the header
/// @param municipalities how many different ones there are
record TableShape(TableHead head, boolean transposed, int line, int firstIndex, int afterIndex, int municipalities) {

    private static final int MOST_HEADER_ROWS = 3;
    private static final double MOST = 0.5;
    private static final double MOSTLY = 0.7;
    private static final int LATEST = 2_100;
    private static final Set<String> HEADINGS = Set.of(
            "kommun",
            "kommuner",
            "kommunnamn",
            "kommunkod",
            "municipality",
            "municipality_id",
            "municipality name",
            "municipalityname",
            "region",
            "kod");

    /// The likeliest shape; null when there are no municipalities.
    static @Nullable TableShape of(TableHead head, MunicipalityCell cell) {
        int column = -1;
        int best = 0;
        for (int candidate = 0; candidate < head.width(); candidate++) {
            int score = score(head, candidate, cell);
            if (score > best) {
                best = score;
                column = candidate;
            }
        }
        int row = -1;
        int widest = 1;
        for (int index = 0; index < Math.min(head.rows().size(), TableHead.HEADER_ROWS); index++) {
            BufferedRow candidate = head.rows().get(index);
            int distinct = distinct(candidate.width(), at -> named(candidate.text(at)), cell);
            if (distinct > widest) {
                widest = distinct;
                row = index;
            }
        }
        if (row >= 0 && (column < 0 || widest > inColumn(head, column, cell))) {
            return new TableShape(head, true, row, row, row + 1, widest);
        }
        return column < 0 ? null : ofColumn(head, column, cell);
    }

    // Names are surer than codes, which years can look like; a heading settles it.
    private static int score(TableHead head, int column, MunicipalityCell cell) {
        int distinct = inColumn(head, column, cell);
        if (distinct == 0) {
            // A table of counties or regions alone is laid out in the same way.
            boolean others = head.share(0, column, row -> isOther(row.text(column), cell)) > MOST;
            return others ? 1 + (isHeaded(head, column) ? 1_000 : 0) : 0;
        }
        boolean named = head.rows().stream()
                .anyMatch(row -> hasLetter(row.text(column)) && isMunicipality(row.text(column), cell));
        boolean headed = isHeaded(head, column);
        return distinct + (headed ? 1_000 : 0) + (named ? 10_000 : 0);
    }

    // Numbers beside each other are figures and years rather than codes.
    private static String named(String text) {
        return hasLetter(text) ? text : "";
    }

    private static int inColumn(TableHead head, int column, MunicipalityCell cell) {
        if (isNumbers(head, column, cell)) {
            return 0;
        }
        return distinct(head.rows().size(), index -> head.rows().get(index).text(column), cell);
    }

    // Figures and years can look like codes; nearly all codes are codes.
    private static boolean isNumbers(TableHead head, int column, MunicipalityCell cell) {
        double named = head.share(0, column, row -> hasLetter(row.text(column)));
        double codes = head.share(0, column, row -> !(cell.readCode(row.text(column)) instanceof Refused));
        double years = head.share(
                0, column, row -> PeriodText.of(row.text(column), LATEST).period() != null);
        return named < MOST && (codes < MOSTLY || (years > MOSTLY && !isHeaded(head, column)));
    }

    private static boolean isHeaded(TableHead head, int column) {
        return head.rows().stream()
                .limit(TableHead.HEADER_ROWS)
                .anyMatch(row -> HEADINGS.contains(HeadingText.normal(row.text(column))));
    }

    private static int distinct(int count, IntFunction<String> texts, MunicipalityCell cell) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            switch (cell.read(texts.apply(i))) {
                case Known(String id) -> ids.add(id);
                case Doubtful doubtful -> ids.add(doubtful.id());
                case MunicipalityFound.Other other -> {}
                case Refused refused -> {}
            }
        }
        return ids.size();
    }

    private static TableShape ofColumn(TableHead head, int column, MunicipalityCell cell) {
        int first = IntStream.range(0, head.rows().size())
                .filter(index -> isData(head.rows().get(index), column, cell))
                .findFirst()
                .orElse(0);
        while (first > 0
                && (isSubheading(head.rows().get(first - 1), column, cell) || isFaultyData(head, first - 1, column))) {
            first--;
        }
        int from = first;
        while (from > 0 && first - from < MOST_HEADER_ROWS && belongsToHeader(head, from, first, column)) {
            from--;
        }
        return new TableShape(head, false, column, from, first, inColumn(head, column, cell));
    }

    private static boolean isData(BufferedRow row, int column, MunicipalityCell cell) {
        return cell.read(row.text(column)).isMeant()
                && IntStream.range(0, row.width())
                        .anyMatch(other -> other != column && TableHead.isFigure(row.text(other), row.kind(other)));
    }

    // A name that is misspelt in the first row does not make it a header: amounts stand beside it as in the next.
    private static boolean isFaultyData(TableHead head, int index, int column) {
        BufferedRow row = head.rows().get(index);
        BufferedRow next = head.rows().get(index + 1);
        int[] figures = IntStream.range(0, next.width())
                .filter(other -> other != column && TableHead.isFigure(next.text(other), next.kind(other)))
                .toArray();
        return head.areAdjacent(index, 2)
                && hasLetter(row.text(column))
                && IntStream.of(figures).anyMatch(other -> isAmount(row, other))
                && IntStream.of(figures)
                        .allMatch(other ->
                                row.text(other).isBlank() || TableHead.isFigure(row.text(other), row.kind(other)));
    }

    private static boolean isAmount(BufferedRow row, int column) {
        String text = row.text(column);
        return TableHead.isFigure(text, row.kind(column))
                && text.chars().anyMatch(Character::isDigit)
                && PeriodText.of(text, LATEST).period() == null;
    }

    // The name of a county alone above its municipalities.
    private static boolean isSubheading(BufferedRow row, int column, MunicipalityCell cell) {
        return filled(row) == 1 && isOther(row.text(column), cell);
    }

    // The row above the data is the header; one above that is part of it when the header below has gaps or says the
    // same twice.
    private static boolean belongsToHeader(TableHead head, int from, int first, int column) {
        BufferedRow above = head.rows().get(from - 1);
        long filled = filled(above);
        if (from == first) {
            return filled > 1 || (filled == 1 && above.text(0).isBlank());
        }
        BufferedRow below = head.rows().get(from);
        boolean title = filled == 1 && !above.text(0).isBlank();
        return head.areAdjacent(from - 1, 2) && !title && (below.text(column).isBlank() || saysTwice(below));
    }

    private static long filled(BufferedRow row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private static boolean saysTwice(BufferedRow row) {
        List<String> texts = row.cells().stream()
                .map(BufferedRow.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.size() != new HashSet<>(texts).size();
    }

    private static boolean isMunicipality(String text, MunicipalityCell cell) {
        MunicipalityFound found = cell.read(text);
        return found instanceof Known || found instanceof Doubtful;
    }

    private static boolean isOther(String text, MunicipalityCell cell) {
        return cell.read(text) instanceof MunicipalityFound.Other
                && hasLetter(text)
                && GenderText.of(text).isEmpty();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    HeaderRows header() {
        return new HeaderRows(head.rows().subList(firstIndex, afterIndex));
    }

    /// The rows of the table itself.
    TableHead data(MunicipalityCell cell) {
        List<BufferedRow> below = head.rows().subList(afterIndex, head.rows().size());
        return new TableHead(
                head.sheet(),
                below.stream()
                        .filter(row -> transposed
                                ? filled(row) > 1
                                : row.text(line).isBlank()
                                        ? filled(row) > 1
                                        : !(cell.read(row.text(line)) instanceof Refused))
                        .toList());
    }
}
