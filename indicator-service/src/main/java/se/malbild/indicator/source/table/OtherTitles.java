package se.malbild.indicator.source.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;

/// The texts above a header further down that its first table did not have: they make it another table.
///
/// @param rows in which they stand
record OtherTitles(List<BufferedRow> rows) {

    static OtherTitles of(Header current, List<BufferedRow> above) {
        Set<String> known = new HashSet<>();
        Stream.concat(
                        current.titles().stream(),
                        current.headerRows().rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(BufferedRow.Cell::text))
                .map(HeadingText::normal)
                .forEach(known::add);
        return new OtherTitles(above.stream()
                .filter(row -> row.cells().stream()
                        .map(BufferedRow.Cell::text)
                        .filter(text -> !text.isBlank())
                        .anyMatch(text -> !known.contains(HeadingText.normal(text))
                                && !TitleWords.of(text).isPageMark()))
                .toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// True when figures below that header have their indicator from a title or from the sender alone.
    static boolean decide(Header header) {
        return header.one(Holds.INDICATOR).isEmpty()
                && header.of(Holds.FIGURE).stream()
                        .anyMatch(bound -> bound.column().indicator() == null
                                && bound.says().indicator() == null);
    }
}
