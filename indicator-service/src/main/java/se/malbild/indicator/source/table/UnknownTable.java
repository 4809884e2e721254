package se.malbild.indicator.source.table;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.kit.workbook.MergedCells;

/// The rows of an unknown table, and what its headings say.
///
/// @param data the rows of the table itself
/// @param header the rows above
/// @param merged the cells that are shown as one
record UnknownTable(TableHead data, HeaderRows header, MergedCells merged) {

    private static final double MOST = 0.5;

    /// True for a column of figures.
    boolean isFigures(int index) {
        return data.figures(0, index) > MOST;
    }

    /// What part of a column's cells are of a kind.
    double share(int index, Predicate<String> kind) {
        return data.share(0, index, row -> kind.test(row.text(index).strip()));
    }

    /// The heading as it is compared.
    String heading(int index) {
        return header.rows().isEmpty() ? "" : HeadingText.normal(header.shown(index));
    }

    /// True when cells are blank below something, in a row that has figures.
    boolean hasGaps(int index) {
        // A workbook that merges cells says itself which of them mean the same.
        if (merged.covers(index)) {
            return false;
        }
        boolean above = false;
        for (BufferedRow row : data.rows()) {
            boolean blank = row.text(index).isBlank();
            if (above
                    && blank
                    && IntStream.range(index + 1, row.width())
                            .anyMatch(other -> TableHead.isFigure(row.text(other), row.kind(other)))) {
                return true;
            }
            above |= !blank;
        }
        return false;
    }

    /// The column by the surest of what tells it from others.
    LayoutColumn column(int index, Holds holds) {
        String heading = literal(index);
        boolean content = heading == null
                && !header.rows().isEmpty()
                && header.headings(index).isEmpty()
                && Set.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE, Holds.PERIOD, Holds.GENDER)
                        .contains(holds)
                && header.rows().getLast().number() > 0
                && hasHeadedFigures();
        if (content) {
            return LayoutColumn.of(holds);
        }
        return heading == null ? LayoutColumn.at(holds, index + 1) : LayoutColumn.of(holds, heading);
    }

    private boolean hasHeadedFigures() {
        return IntStream.range(0, header.width()).anyMatch(index -> literal(index) != null);
    }

    /// The heading when it tells the column from all others.
    @Nullable
    String literal(int index) {
        String heading = header.rows().isEmpty() ? "" : header.shown(index);
        String normal = HeadingText.normal(heading);
        if (normal.isEmpty() || heading.contains("{")) {
            return null;
        }
        long same = IntStream.range(0, header.width())
                .filter(other -> header.headings(other).contains(normal))
                .count();
        return same == 1 ? heading : null;
    }

    /// The heading as people are told of it, or the number of the column.
    String shown(int index) {
        String heading = header.rows().isEmpty() ? "" : header.shown(index);
        return heading.isEmpty() ? Integer.toString(index + 1) : heading;
    }
}
