package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.table.TablePlan.KeptRows;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;

/// What the key columns of the current row say, blank cells being filled from above where the layout says so, or where
/// the workbook shows them as one with the cell above.
final class RowKeys {

    /// One key column with what it last said.
    private final class Key {
        private final KeyColumn column;
        private String text = "";
        private int saidIn;

        Key(KeyColumn column) {
            this.column = column;
        }

        void take(SheetRow row) throws IOException {
            if (!column.exists()) {
                return;
            }
            String here = row.text(column.index());
            if (!here.isBlank()) {
                text = here;
                saidIn = row.number();
            } else if (!column.fillDown() && !text.isBlank() && !isMerged(row)) {
                text = here;
            }
        }

        private boolean isMerged(SheetRow row) throws IOException {
            int top = merged().top(row.number(), column.index());
            return top < row.number() && top == saidIn;
        }
    }

    private final Sheet sheet;
    private @Nullable MergedCells merged;

    private final Key municipality;
    private final Key municipalityCode;
    private final Key period;
    private final Key gender;
    private final List<Key> indicators;
    private final List<Key> kept;

    RowKeys(TablePlan plan) {
        sheet = plan.header().head().sheet();
        municipality = new Key(plan.municipality());
        municipalityCode = new Key(plan.municipalityCode());
        period = new Key(plan.period());
        gender = new Key(plan.gender());
        indicators = plan.indicators().stream().map(Key::new).toList();
        kept = plan.keep().stream().map(KeptRows::column).map(Key::new).toList();
    }

    private MergedCells merged() throws IOException {
        if (merged == null) {
            merged = sheet.merged();
        }
        return merged;
    }

    void take(SheetRow row) throws IOException {
        municipality.take(row);
        municipalityCode.take(row);
        period.take(row);
        gender.take(row);
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).take(row);
        }
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).take(row);
        }
    }

    String municipality() {
        return municipality.text;
    }

    String municipalityCode() {
        return municipalityCode.text;
    }

    String period() {
        return period.text;
    }

    String gender() {
        return gender.text;
    }

    int indicatorParts() {
        return indicators.size();
    }

    String indicatorPart(int part) {
        return indicators.get(part).text;
    }

    /// The parts of the indicator's name, those that say nothing left out.
    List<String> indicatorName(List<String> heading) {
        List<String> parts = new ArrayList<>(heading);
        indicators.stream().map(key -> key.text).filter(text -> !text.isBlank()).forEach(parts::add);
        return parts;
    }

    String kept(int condition) {
        return kept.get(condition).text;
    }
}
