package se.malbild.indicator.source.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.layout.EarlierPeriods;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.SheetRow;

/// Reads the cells of figures, and says what is wrong with cells.
final class FigureReader {

    private static final int LONGEST_FOUND = 200;

    private final TableLayout layout;
    private final TablePlan plan;
    private final FileEvidence evidence;
    private final ReadingSink sink;

    FigureReader(TableLayout layout, TablePlan plan, FileEvidence evidence, ReadingSink sink) {
        this.layout = layout;
        this.plan = plan;
        this.evidence = evidence;
        this.sink = sink;
    }

    /// The reading of a cell; null when there is none, which is said where it is a problem.
    ///
    /// @param municipality of the row, unless the column has its own
    /// @param period of the row, unless the column has its own
    /// @param gender of the row, unless the column has its own
    @Nullable
    Reading read(
            SheetRow row,
            FigureColumn column,
            Named indicator,
            @Nullable String municipality,
            @Nullable String period,
            @Nullable Gender gender)
            throws IOException {
        String text = row.text(column.index());
        CellValue cell = CellValue.of(text, row.kind(column.index()), layout.dash(), layout.decimal());
        String ofPeriod = Objects.requireNonNull(column.period() == null ? period : column.period());
        if (cell instanceof CellValue.Marked marked) {
            if (!isExplained(row, column.index(), marked.mark(), ofPeriod)) {
                return null;
            }
            cell = marked.number();
        }
        if (cell instanceof CellValue.Undecided undecided) {
            Optional<DecimalMark> mark = evidence.decimal();
            if (mark.isEmpty()) {
                reject(Code.AMBIGUOUS_NUMBER, row.place(column.index()), text, undecided.candidates());
                return null;
            }
            cell = undecided.by(mark.get());
        }
        return switch (cell) {
            case CellValue.Given given -> {
                BigDecimal value = given.value();
                if (value != null
                        && isPercentage(row, column.index(), text)
                        && indicator.unit().isCount()) {
                    reject(
                            Code.UNIT_DIFFERS,
                            row.place(column.index()),
                            text,
                            List.of("%", indicator.unit().text()));
                    yield null;
                }
                if (value != null && !indicator.scale().holds(value)) {
                    reject(
                            Code.OFF_SCALE,
                            row.place(column.index()),
                            text,
                            List.of(indicator.code(), indicator.scale().toString()));
                    yield null;
                }
                yield new Reading(
                        Objects.requireNonNull(column.municipality() == null ? municipality : column.municipality()),
                        indicator.code(),
                        ofPeriod,
                        Objects.requireNonNull(column.gender() == null ? gender : column.gender()),
                        given.status(),
                        value,
                        column.fillsGap() || (column.period() == null && isEarlier(ofPeriod)),
                        row.place(column.index()));
            }
            case CellValue.Refused(Code code) -> {
                reject(code, row.place(column.index()), text, List.of());
                yield null;
            }
            case CellValue.Nothing nothing -> null;
            case CellValue.Undecided undecided -> null;
            case CellValue.Marked marked -> null;
        };
    }

    // A mark can say that the figure is of something else, so somebody has to say what it means.
    private boolean isExplained(SheetRow row, int column, String mark, String period) throws IOException {
        if (layout.marks().stream().map(ValueMark::form).anyMatch(mark::equals)) {
            return true;
        }
        Optional<String> note = evidence.footnote(mark);
        if (note.isEmpty()) {
            reject(Code.MARK_NOT_EXPLAINED, row.place(column), row.text(column), List.of(mark));
            return false;
        }
        if (Footnotes.saysOtherwise(note.get(), period)) {
            reject(Code.MARK_SAYS_OTHERWISE, row.place(column), row.text(column), List.of(mark, shown(note.get())));
            return false;
        }
        return true;
    }

    private static boolean isPercentage(SheetRow row, int column, String text) {
        return text.indexOf('%') >= 0 || row.isPercentage(column);
    }

    private boolean isEarlier(String period) {
        return layout.earlierPeriods() == EarlierPeriods.FILL_GAPS
                && plan.edition().isPresent()
                && period.compareTo(plan.edition().get()) < 0;
    }

    /// @param found as it stood; shown without markup and cut where it is long
    void reject(Code code, Place place, String found, List<String> arguments) {
        sink.reject(new ReadingProblem(code, place, shown(HeadingText.plain(found)), arguments));
    }

    private static String shown(String plain) {
        return plain.length() > LONGEST_FOUND ? plain.substring(0, LONGEST_FOUND) : plain;
    }
}
