package se.malbild.indicator.source.table;

import java.util.stream.IntStream;

/// Tells rows of a table from rows that can be its header: a region beside a figure is no heading.
final class DataRows {

    private final MunicipalityCell municipalities;
    private final int latestYear;

    DataRows(MunicipalityCell municipalities, int latestYear) {
        this.municipalities = municipalities;
        this.latestYear = latestYear;
    }

    /// The index of the first row of a table in the block of adjacent rows that a row belongs to; as many as there are
    /// rows when it has none. Nothing from there to the end of the block is a header.
    int firstOfBlock(TableHead head, int index) {
        int from = index;
        while (from > 0 && head.areAdjacent(from - 1, 2)) {
            from--;
        }
        for (int i = from; i < head.rows().size() && (i == from || head.areAdjacent(i - 1, 2)); i++) {
            if (isData(head.rows().get(i))) {
                return i;
            }
        }
        return head.rows().size();
    }

    private boolean isData(BufferedRow row) {
        return IntStream.range(0, row.width()).anyMatch(index -> isRegion(row.text(index)))
                && IntStream.range(0, row.width())
                        .anyMatch(index ->
                                TableHead.isFigure(row.text(index), row.kind(index)) && isAmount(row.text(index)));
    }

    // Years beside a name can be headings, and marks such as a dash too.
    private boolean isAmount(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && PeriodText.of(text, latestYear).period() == null;
    }

    private boolean isRegion(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && GenderText.of(text).isEmpty()
                && municipalities.read(text).isMeant();
    }
}
