package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.SourceFile;

/// Decides by which layout a file is read: the one that was sent with it, the one that was named, or the only one that
/// fits.
@ApplicationScoped
class LayoutChoice {

    private final Layouts layouts;

    @Inject
    LayoutChoice(Layouts layouts) {
        this.layouts = layouts;
    }

    /// @return none when there is no telling; then the findings say why
    Optional<TableLayout> choose(ImportRun run, SourceFile file, Findings findings) throws IOException {
        ImportOrder order = run.order();
        if (order.statedLayout() != null) {
            run.readBy(null, order.statedLayout());
            return Optional.of(order.statedLayout());
        }
        String code = order.layoutCode() == null ? recognised(file, findings) : order.layoutCode();
        Optional<TableLayout> layout = Optional.ofNullable(code).flatMap(layouts::find);
        layout.ifPresent(found -> run.readBy(code, found));
        if (code != null && layout.isEmpty()) {
            // It was there when the file came, and has been deleted since.
            findings.reject(ReadingProblem.ofFile(Code.LAYOUT_NOT_RECOGNISED, code));
        }
        return layout;
    }

    private @Nullable String recognised(SourceFile file, Findings findings) throws IOException {
        findings.reject(ReadingProblem.ofFile(Code.LAYOUT_NOT_RECOGNISED, "–", file.name()));
        return null;
    }
}
