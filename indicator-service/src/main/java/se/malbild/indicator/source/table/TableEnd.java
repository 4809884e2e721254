package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;

/// Notices where a table ends because what stands below is of another one.
final class TableEnd {

    private final TablePlan plan;
    private final IndicatorNames names;
    private final RowMunicipality municipality;
    private final LoneTexts lone;
    private final @Nullable Meanings<Boolean> others;
    private @Nullable BufferedRow otherTitle;
    private boolean ended;

    /// @param titled finds municipalities in texts, where a title says of which one the table is; else null
    TableEnd(TablePlan plan, IndicatorNames names, RowMunicipality municipality, @Nullable TitledMunicipality titled) {
        this.plan = plan;
        this.names = names;
        this.municipality = municipality;
        this.lone = new LoneTexts(plan, names);
        String own = plan.fixedMunicipality();
        this.others = titled == null || own == null ? null : new Meanings<>(text -> titled.isAbout(text, own));
    }

    /// Looks at a row before it is read.
    void see(SheetRow row) {
        if (others != null && !ended && Stream.concat(keys(row), loneText(row)).anyMatch(others::of)) {
            end(BufferedRow.of(row));
        }
        int at = lone.place(row);
        if (at < 0 || municipality.isRegion(row.text(at))) {
            return;
        }
        String text = row.text(at);
        lone.take(row, text);
        if (OtherTitles.decide(plan.header()) && namesAnotherIndicator(text)) {
            end(BufferedRow.of(row));
        }
    }

    /// The rows from here on belong to another table that cannot be read.
    void end(BufferedRow title) {
        ended = true;
        otherTitle = title;
    }

    boolean isEnded() {
        return ended;
    }

    LoneTexts lone() {
        return lone;
    }

    /// Says once, at the first row that is not read for it, that another table begins.
    void refuse(FigureReader cells) {
        if (otherTitle != null) {
            BufferedRow title = otherTitle;
            String text = title.firstText();
            cells.reject(
                    Code.OTHER_TABLE_BELOW,
                    new Place(title.number(), 0),
                    text,
                    List.of(HeadingText.plain(text), Integer.toString(title.number())));
            otherTitle = null;
        }
    }

    // A title that names another indicator ends the table even where no header follows.
    private boolean namesAnotherIndicator(String text) {
        Set<String> named = names.allInTitles(List.of(text));
        return !named.isEmpty()
                && plan.figures().stream()
                        .map(FigureColumn::indicator)
                        .noneMatch(indicator -> indicator != null && named.contains(indicator.code()));
    }

    private Stream<String> keys(SheetRow row) {
        return plan.indicators().stream().map(KeyColumn::index).map(row::text).filter(text -> !text.isBlank());
    }

    private static Stream<String> loneText(SheetRow row) {
        List<BufferedRow.Cell> filled = BufferedRow.of(row).cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .toList();
        return filled.size() == 1 ? Stream.of(filled.getFirst().text()) : Stream.empty();
    }
}
