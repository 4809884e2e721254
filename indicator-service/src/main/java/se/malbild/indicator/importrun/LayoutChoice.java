package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.table.LayoutRecognition;
import se.malbild.indicator.source.table.Recognition;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.kit.time.Sweden;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Decides by which layout a file is read: the one that was sent with it, the one that was named, or the only one that
/// fits.
@ApplicationScoped
class LayoutChoice {

    private static final String NONE = "–";

    private final Layouts layouts;
    private final Workbooks workbooks;
    private final LayoutRecognition recognition;
    private final Clock clock;

    @Inject
    LayoutChoice(Layouts layouts, Workbooks workbooks, LayoutRecognition recognition, Clock clock) {
        this.layouts = layouts;
        this.workbooks = workbooks;
        this.recognition = recognition;
        this.clock = clock;
    }

    /// @return none when there is no telling; then the findings say why
    Optional<TableLayout> choose(ImportRun run, SourceFile file, IndicatorTable indicators, Findings findings)
            throws IOException {
        ImportOrder order = run.order();
        if (order.statedLayout() != null) {
            run.readBy(null, order.statedLayout());
            return Optional.of(order.statedLayout());
        }
        String code = order.layoutCode() == null ? recognised(order, file, indicators, findings) : order.layoutCode();
        Optional<TableLayout> layout = Optional.ofNullable(code).flatMap(layouts::find);
        layout.ifPresent(found -> run.readBy(code, found));
        if (code != null && layout.isEmpty()) {
            // It was there when the file came, and has been deleted since.
            findings.reject(ReadingProblem.ofFile(Code.LAYOUT_NOT_RECOGNISED, NONE));
        }
        return layout;
    }

    private @Nullable String recognised(
            ImportOrder order, SourceFile file, IndicatorTable indicators, Findings findings) throws IOException {
        try (Workbook workbook = workbooks.open(file)) {
            Recognition found = recognition.recognise(
                    workbook,
                    layouts.all(),
                    new LayoutRecognition.Known(
                            indicators,
                            Optional.ofNullable(order.statedIndicator()),
                            Optional.ofNullable(order.statedSheet()),
                            Sweden.dayOf(clock.instant())));
            if (found.chosen().isEmpty()) {
                findings.reject(found.problem());
            }
            return found.chosen().orElse(null);
        } catch (UnreadableFile e) {
            findings.reject(ReadingProblem.of(e));
            return null;
        }
    }
}
