package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.kit.workbook.Place;

/// The rows of a header taken together: what stands above each column.
///
/// @param rows from one to three
record HeaderRows(List<BufferedRow> rows) {

    int width() {
        return rows.stream().mapToInt(BufferedRow::width).max().orElse(0);
    }

    /// What can be meant by the heading of a column, likeliest first: all rows joined, upper cells being valid to the
    /// right as far as they are blank; its own cells joined; its lowest cell.
    Set<String> headings(int column) {
        Set<String> headings = new LinkedHashSet<>();
        List<String> own = own(column);
        if (own.isEmpty()) {
            return headings;
        }
        headings.add(HeadingText.normal(String.join(" ", spread(column))));
        headings.add(HeadingText.normal(String.join(" ", own)));
        headings.add(HeadingText.normal(own.getLast()));
        headings.remove("");
        return headings;
    }

    /// The heading as it stands.
    String shown(int column) {
        return HeadingText.plain(String.join(" ", rows.size() > 1 ? spread(column) : own(column)));
    }

    Place place(int column) {
        BufferedRow row = rows.stream()
                .filter(candidate -> !candidate.text(column).isBlank())
                .reduce((upper, lower) -> lower)
                .orElse(rows.getLast());
        return row.place(column);
    }

    // A text alone at the far left is a title of the whole and not a heading of what stands to its right.
    private static boolean isTitle(BufferedRow row) {
        return !row.text(0).isBlank()
                && row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1;
    }

    private List<String> own(int column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private List<String> spread(int column) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BufferedRow row = rows.get(i);
            int from = column;
            boolean spreads = i < rows.size() - 1 && !isTitle(row);
            while (spreads && from > 0 && row.text(from).isBlank()) {
                from--;
            }
            if (!row.text(from).isBlank()) {
                texts.add(row.text(from));
            }
        }
        return texts;
    }
}
