package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeptRows;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.SheetRow;

/// What stands alone in rows between those of a table: titles of other tables below it, and whom the rows below are
/// about.
final class LoneTexts {

    private final TablePlan plan;
    private final IndicatorNames names;
    private final List<BufferedRow> titles = new ArrayList<>();
    private @Nullable BufferedRow gender;

    LoneTexts(TablePlan plan, IndicatorNames names) {
        this.plan = plan;
        this.names = names;
    }

    /// Where the only text of a row stands, when it can be a title; negative when there is none.
    int place(SheetRow row) {
        int at = -1;
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) != CellKind.EMPTY) {
                if (at >= 0) {
                    return -1;
                }
                at = column;
            }
        }
        boolean title = at >= 0 && row.kind(at) == CellKind.TEXT && !isKey(at) && !isFigure(row, at);
        return title ? at : -1;
    }

    /// Takes a text that names no municipality.
    void take(SheetRow row, String text) {
        if (GenderText.of(text).equals(Optional.of(Gender.T))) {
            gender = null;
        } else if (GenderWords.alone(text).isPresent() && !names.isName(text)) {
            gender = BufferedRow.of(row);
        } else if (!Footnote.begins(text) && (!Footnote.isLong(text) || names.isName(text))) {
            titles.add(BufferedRow.of(row));
        }
    }

    /// The titles since the last row with figures.
    List<BufferedRow> titles() {
        return List.copyOf(titles);
    }

    void forgetTitles() {
        titles.clear();
    }

    /// The row that says that those below it are of women or of men; null when none does.
    @Nullable
    BufferedRow gender() {
        return gender;
    }

    private boolean isKey(int column) {
        return Stream.of(
                        plan.indicators().stream(),
                        Stream.of(plan.period(), plan.gender()),
                        plan.keep().stream().map(KeptRows::column))
                .flatMap(keys -> keys)
                .mapToInt(KeyColumn::index)
                .anyMatch(index -> index == column);
    }

    private boolean isFigure(SheetRow row, int column) {
        return plan.figures().stream().mapToInt(FigureColumn::index).anyMatch(index -> index == column)
                && TableHead.isFigure(row.text(column), row.kind(column));
    }
}
