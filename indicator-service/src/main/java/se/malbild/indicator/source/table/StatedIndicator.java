package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.kit.workbook.UnreadableFile;

/// Holds the indicator that the sender has stated against what the file says of itself.
final class StatedIndicator {

    private final Optional<String> stated;
    private final TableLayout layout;
    private final IndicatorNames names;

    StatedIndicator(ReadingTask task, IndicatorNames names) {
        this.stated = task.statedIndicator();
        this.layout = task.layout();
        this.names = names;
    }

    /// @throws UnreadableFile when titles, headings or rows name other indicators, and not that one
    void refuseContradiction(TablePlan plan) throws IOException {
        if (stated.isEmpty()) {
            return;
        }
        refuseUnlessAmong(names.allInTitles(plan.header().titles()));
        refuseUnlessAmong(layout.fixedIndicator().stream().collect(Collectors.toSet()));
        refuseUnlessAmong(plan.figures().stream()
                .filter(column -> column.namePart() != null)
                .map(FigureColumn::indicator)
                .filter(Objects::nonNull)
                .map(Named::code)
                .collect(Collectors.toSet()));
        if (!plan.indicators().isEmpty()) {
            refuseUnlessAmong(inRows(plan));
        }
    }

    private Set<String> inRows(TablePlan plan) throws IOException {
        Set<String> codes = new HashSet<>();
        RowKeys keys = new RowKeys(plan);
        IndicatorLookup lookup = new IndicatorLookup(names, plan);
        int last = plan.header().lastHeaderNumber();
        List<FigureColumn> open = plan.figures().stream()
                .filter(column -> column.indicator() == null)
                .toList();
        plan.header().head().sheet().forEachRow(row -> {
            if (row.number() > last && row.width() <= TableHead.WIDEST) {
                keys.take(row);
                open.forEach(
                        column -> lookup.named(column, keys).map(Named::code).ifPresent(codes::add));
            }
            return true;
        });
        return codes;
    }

    private void refuseUnlessAmong(Set<String> found) throws UnreadableFile {
        if (!found.isEmpty() && !found.contains(stated.orElseThrow())) {
            String[] sorted = found.toArray(String[]::new);
            Arrays.sort(sorted);
            throw new UnreadableFile(Code.INDICATOR_DIFFERS, stated.orElseThrow(), String.join(", ", sorted));
        }
    }
}
