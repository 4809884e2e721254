package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.table.LayoutRecognition;
import se.malbild.indicator.source.workbook.UnreadableFile;
import se.malbild.indicator.source.workbook.Workbook;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.kit.time.Sweden;

/// Decides by which layout a file is read: the one that was sent with it, the one that was named, or the only one that
/// fits.
@ApplicationScoped
class LayoutChoice {

    private static final String NONE = "–";

    private final Layouts layouts;
    private final Workbooks workbooks;
    private final LayoutRecognition recognition;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    LayoutChoice(
            Layouts layouts, Workbooks workbooks, LayoutRecognition recognition, Catalogue catalogue, Clock clock) {
        this.layouts = layouts;
        this.workbooks = workbooks;
        this.recognition = recognition;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @return none when there is no telling; then the findings say why
    Optional<TableLayout> choose(ImportRun run, SourceFile file, Findings findings) throws IOException {
        ImportOrder order = run.order();
        if (order.statedLayout() != null) {
            run.readBy(null, order.statedLayout());
            return Optional.of(order.statedLayout());
        }
        String code = order.layoutCode() == null
                ? recognised(file, Optional.ofNullable(order.statedIndicator()), findings)
                : order.layoutCode();
        Optional<TableLayout> layout = Optional.ofNullable(code).flatMap(layouts::find);
        layout.ifPresent(found -> run.readBy(code, found));
        if (code != null && layout.isEmpty()) {
            // It was there when the file came, and has been deleted since.
            findings.reject(ReadingProblem.ofFile(Code.LAYOUT_NOT_RECOGNISED, NONE));
        }
        return layout;
    }

    private @Nullable String recognised(SourceFile file, Optional<String> statedIndicator, Findings findings)
            throws IOException {
        try (Workbook workbook = workbooks.open(file)) {
            List<String> fitting = recognition.recognise(
                    workbook,
                    layouts.all(),
                    new LayoutRecognition.Known(
                            catalogue.indicatorTable(), statedIndicator, Sweden.dayOf(clock.instant())));
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            findings.reject(ReadingProblem.ofFile(
                    Code.LAYOUT_NOT_RECOGNISED, fitting.isEmpty() ? NONE : String.join(", ", fitting)));
        } catch (UnreadableFile e) {
            findings.reject(e.problem());
        }
        return null;
    }
}
