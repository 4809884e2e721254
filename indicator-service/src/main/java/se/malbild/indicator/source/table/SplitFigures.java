package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.Set;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.UnreadableFile;

/// Refuses tables with a column that splits the figures by something else than what figures are known by: rows of
/// different ages would be taken for the same figure.
final class SplitFigures {

    private static final Set<String> HEADINGS = Set.of(
            "ålder",
            "åldersgrupp",
            "åldersgrupper",
            "åldersklass",
            "age",
            "civilstånd",
            "marital status",
            "födelseregion",
            "födelseland",
            "födelselandgrupp",
            "födelseår",
            "region of birth",
            "country of birth",
            "medborgarskap",
            "bakgrund",
            "utländsk bakgrund",
            "utländsk/svensk bakgrund",
            "inrikes/utrikes född",
            "inrikes/utrikes födda",
            "utbildningsnivå",
            "utbildningsgrupp",
            "hushållstyp",
            "inkomstklass",
            "inkomstslag",
            "storleksklass",
            "företagsstorlek",
            "näringsgren",
            "näringsgren sni 2007",
            "bransch",
            "sektor",
            "yrke",
            "juridisk form",
            "företagsform",
            "upplåtelseform",
            "hustyp");

    private final TableLayout layout;

    SplitFigures(TableLayout layout) {
        this.layout = layout;
    }

    /// @throws UnreadableFile naming the column
    void refuse(Header header) throws IOException {
        HeaderRows rows = header.headerRows();
        for (int index = 0; index < rows.width(); index++) {
            boolean splits = rows.headings(index).stream().anyMatch(HEADINGS::contains);
            if (splits && !isKnown(header, index) && hasParts(header, index)) {
                throw new UnreadableFile(Code.SPLIT_FIGURES, rows.shown(index), Integer.toString(header.firstNumber()));
            }
        }
    }

    // What a row's own name for its indicator holds is looked at row by row.
    private boolean isKnown(Header header, int index) {
        return header.keepColumns().contains(index)
                || layout.columns().stream().map(LayoutColumn::position).anyMatch(Integer.valueOf(index + 1)::equals)
                || header.columns().stream()
                        .filter(bound -> bound.index() == index)
                        .anyMatch(bound -> bound.column().holds() != Holds.FIGURE
                                || bound.says().indicator() == null);
    }

    private static boolean hasParts(Header header, int index) throws IOException {
        int last = header.lastHeaderNumber();
        boolean[] parts = {false};
        header.head().sheet().forEachRow(row -> {
            parts[0] |= row.number() > last && !IndicatorNames.saysAll(HeadingText.plain(row.text(index)));
            return !parts[0];
        });
        return parts[0];
    }
}
