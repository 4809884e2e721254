package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.RowReader;

/// What a file as a whole proves of cells that are doubtful by themselves. It is read through once more for it, when
/// the first such cell is met.
final class FileEvidence {

    private final TablePlan plan;
    private final MunicipalityCell municipalities;
    private Optional<DecimalMark> decimal = Optional.empty();
    private boolean decimalSought;
    private @Nullable MunicipalityEvidence names;
    private @Nullable Footnotes footnotes;

    FileEvidence(TablePlan plan, MunicipalityCell municipalities) {
        this.plan = plan;
        this.municipalities = municipalities;
    }

    Optional<DecimalMark> decimal() throws IOException {
        if (!decimalSought) {
            DecimalEvidence evidence = new DecimalEvidence();
            read(row -> {
                boolean open = true;
                for (FigureColumn figure : plan.figures()) {
                    boolean text = row.kind(figure.index()) == CellKind.TEXT;
                    open = !text || evidence.see(row.text(figure.index()));
                    if (!open) {
                        break;
                    }
                }
                return open;
            });
            decimal = evidence.mark();
            decimalSought = true;
        }
        return decimal;
    }

    MunicipalityFound settle(MunicipalityFound.Doubtful doubtful) throws IOException {
        if (names == null) {
            MunicipalityEvidence evidence = new MunicipalityEvidence(municipalities);
            read(row -> {
                evidence.see(row.text(plan.municipality().index()));
                if (plan.municipalityCode().exists()) {
                    evidence.see(row.text(plan.municipalityCode().index()));
                }
                return true;
            });
            names = evidence;
        }
        return names.settle(doubtful);
    }

    /// What the file says that a mark beside a number means.
    Optional<String> footnote(String mark) throws IOException {
        if (footnotes == null) {
            Footnotes found = new Footnotes(plan);
            Header header = plan.header();
            header.head().rows().subList(0, header.firstIndex()).forEach(found::see);
            read(row -> {
                found.see(row);
                return true;
            });
            footnotes = found;
        }
        return footnotes.of(mark);
    }

    private void read(RowReader reader) throws IOException {
        int last = plan.header().lastHeaderNumber();
        plan.header().head().sheet().forEachRow(row -> row.number() <= last || reader.take(row));
    }
}
