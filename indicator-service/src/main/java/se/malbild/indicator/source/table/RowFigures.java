package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.LayoutSum;
import se.malbild.indicator.layout.OtherIndicators;
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

/// Reads the figures of a row, once it is known whom and when they are about.
final class RowFigures {

    /// Whom and when a row is about, as far as the row says it.
    record About(
            @Nullable String municipality,
            @Nullable String period,
            @Nullable Gender gender) {}

    private final TableLayout layout;
    private final TablePlan plan;
    private final RowKeys keys;
    private final FigureReader cells;
    private final ReadingSink sink;
    private final FigureColumn[] figures;
    private final HeadedWidth width;
    private final IndicatorLookup indicators;
    private final RowUnits units;

    RowFigures(
            TableLayout layout,
            TablePlan plan,
            RowKeys keys,
            FigureReader cells,
            IndicatorNames names,
            ReadingSink sink) {
        this.layout = layout;
        this.plan = plan;
        this.keys = keys;
        this.cells = cells;
        this.sink = sink;
        this.figures = plan.figures().toArray(FigureColumn[]::new);
        this.width = HeadedWidth.of(plan.header());
        this.indicators = new IndicatorLookup(names, plan);
        this.units = new RowUnits(plan, names);
    }

    /// @param saidGender the row further up that says whose the figures are; null when none does
    /// @return false when the row names an indicator that is not known and must be
    boolean read(SheetRow row, About about, @Nullable BufferedRow saidGender) throws IOException {
        if (goesOnBeyondHeadings(row) || isGenderLost(row, saidGender)) {
            return true;
        }
        List<LayoutSum> sums = layout.sums();
        List<Reading> together = sums.isEmpty() ? List.of() : new ArrayList<>(figures.length);
        for (FigureColumn column : figures) {
            Named indicator = column.indicator() == null ? indicators.of(column, keys) : column.indicator();
            if (indicator == null) {
                if (layout.otherIndicators() == OtherIndicators.REFUSE) {
                    return false;
                }
                sink.ignoreRow();
                return true;
            }
            Reading reading = reading(row, column, indicator, about);
            if (reading != null && sums.isEmpty()) {
                sink.accept(reading);
            } else if (reading != null) {
                together.add(reading);
            }
        }
        keepTogether(together);
        return true;
    }

    private @Nullable Reading reading(SheetRow row, FigureColumn column, Named indicator, About about)
            throws IOException {
        Reading reading = cells.read(row, column, indicator, about.municipality(), about.period(), about.gender());
        if (reading == null || reading.value() == null) {
            return reading;
        }
        Optional<String> multiple = units.multiple(row, column, indicator);
        if (multiple.isEmpty()) {
            return reading;
        }
        cells.reject(
                Code.UNIT_DIFFERS,
                row.place(column.index()),
                row.text(column.index()),
                List.of(multiple.get(), indicator.unit().text()));
        return null;
    }

    private boolean goesOnBeyondHeadings(SheetRow row) {
        int filled = width.beyond(row);
        if (filled > 0) {
            cells.reject(
                    Code.MORE_CELLS_THAN_HEADINGS,
                    row.place(filled - 1),
                    row.text(filled - 1),
                    List.of(Integer.toString(filled), Integer.toString(width.columns())));
        }
        return filled > 0;
    }

    private boolean isGenderLost(SheetRow row, @Nullable BufferedRow said) {
        if (said == null || plan.gender().exists() || layout.fixedGender().isPresent()) {
            return false;
        }
        cells.reject(
                Code.GENDER_NOT_READ,
                new Place(row.number(), 0),
                keys.municipality(),
                List.of(HeadingText.plain(said.firstText()), Integer.toString(said.number())));
        return true;
    }

    // A sum that does not add up says that columns may be shifted: no figure of the row can be trusted.
    private void keepTogether(List<Reading> readings) throws IOException {
        if (readings.isEmpty()) {
            return;
        }
        List<ReadingProblem> shifted = SumCheck.problems(layout.sums(), readings);
        if (!shifted.isEmpty()) {
            shifted.forEach(sink::reject);
            return;
        }
        for (Reading reading : readings) {
            sink.accept(reading);
        }
    }
}
