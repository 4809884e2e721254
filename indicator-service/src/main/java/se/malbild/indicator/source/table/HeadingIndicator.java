package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.kit.workbook.UnreadableFile;

/// Finds out of which indicator the figures of a column are: by the layout, its heading, the titles or the sender.
final class HeadingIndicator {

    private final ReadingTask task;
    private final TableLayout layout;
    private final IndicatorNames names;
    private final Header header;
    private final boolean inRows;
    private final Optional<Named> forAll;

    HeadingIndicator(ReadingTask task, IndicatorNames names, Header header) {
        this.task = task;
        this.layout = task.layout();
        this.names = names;
        this.header = header;
        this.inRows = header.one(Holds.INDICATOR).isPresent();
        this.forAll = stated().or(() -> names.inTitles(header.titles()));
    }

    /// True when each row says it.
    boolean isInRows() {
        return inRows;
    }

    /// The indicator; null when the rows say it, or when it is not known.
    ///
    /// @throws UnreadableFile when neither file, layout nor sender says it
    @Nullable
    Named of(BoundColumn bound) throws UnreadableFile {
        if (bound.column().indicator() != null) {
            return names.named(bound.column().indicator());
        }
        String name = bound.says().indicator();
        if (name == null) {
            if (forAll.isEmpty() && !inRows) {
                throw new UnreadableFile(Code.INDICATOR_NOT_STATED);
            }
            return inRows ? null : forAll.orElseThrow();
        }
        if (inRows) {
            return null;
        }
        Optional<Named> found = names.find(List.of(name));
        return found.isEmpty() && headingsNameOne() ? stated().orElse(null) : found.orElse(null);
    }

    /// The indicator of rows whose own name for it is not known, where the sender has said it. Columns found by what
    /// stands in them may say more than the name of an indicator, such as an age.
    @Nullable
    Named otherwise() {
        boolean loose = header.of(Holds.INDICATOR).stream()
                .allMatch(bound -> bound.column().byContent());
        return inRows && loose && !layout.hasTitledMunicipality() && headingsNameOne() ? stated().orElse(null) : null;
    }

    private Optional<Named> stated() {
        return layout.fixedIndicator().or(task::statedIndicator).map(names::named);
    }

    // When all headings give one and the same name, what the sender has said names it.
    private boolean headingsNameOne() {
        return header.of(Holds.FIGURE).stream()
                        .map(bound -> String.valueOf(bound.says().indicator()))
                        .distinct()
                        .count()
                == 1;
    }
}
