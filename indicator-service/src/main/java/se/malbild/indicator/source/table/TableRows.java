package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Other;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.indicator.source.table.RowFigures.About;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.RowReader;
import se.malbild.kit.workbook.SheetRow;

/// Reads the rows of a table below its header, one by one.
final class TableRows implements RowReader {

    private final ReadingTask task;
    private final TablePlan plan;
    private final ReadingSink sink;
    private final NextTable nextTable;
    private final RowKeys keys;
    private final RowMunicipality municipality;
    private final TableEnd end;
    private final FigureReader cells;
    private final RowFigures figures;
    private final int lastHeader;
    private final int latestYear;
    private final Meanings<PeriodText> periods;
    private final Meanings<Optional<Gender>> genders;
    private final Meanings<String> normals = new Meanings<>(HeadingText::normal);

    /// What to do when a row is the header of another table.
    @FunctionalInterface
    interface NextTable {

        /// @param titles that stand alone above it
        /// @return false when nothing more can be read
        boolean begin(SheetRow header, List<BufferedRow> titles) throws IOException;
    }

    TableRows(
            ReadingTask task,
            TablePlan plan,
            ReadingSink sink,
            IndicatorNames indicatorNames,
            MunicipalityCell municipalities,
            NextTable nextTable) {
        this.task = task;
        this.plan = plan;
        this.sink = sink;
        this.nextTable = nextTable;
        this.keys = new RowKeys(plan);
        FileEvidence evidence = new FileEvidence(plan, municipalities);
        this.municipality = new RowMunicipality(plan, keys, evidence, municipalities);
        this.end = new TableEnd(
                plan,
                indicatorNames,
                municipality,
                task.layout().hasTitledMunicipality() ? new TitledMunicipality(municipalities) : null);
        this.cells = new FigureReader(task.layout(), plan, evidence, sink);
        this.figures = new RowFigures(task.layout(), plan, keys, cells, indicatorNames, sink);
        this.lastHeader = plan.header().lastHeaderNumber();
        this.latestYear = PlanMaker.latestYear(task.today());
        this.periods = new Meanings<>(text -> PeriodText.of(text, latestYear));
        this.genders = new Meanings<>(GenderText::of);
    }

    @Override
    public boolean take(SheetRow row) throws IOException {
        if (row.number() <= lastHeader) {
            return true;
        }
        if (row.width() > TableHead.WIDEST) {
            cells.reject(
                    Code.TOO_MANY_COLUMNS, new Place(row.number(), 0), "", List.of(Integer.toString(TableHead.WIDEST)));
            return true;
        }
        keys.take(row);
        end.see(row);
        if (!isKept()) {
            return true;
        }
        return municipality.isInRows() ? ofMunicipality(row) : ofAll(row, plan.fixedMunicipality());
    }

    /// The rows from here on belong to another table that cannot be read.
    void end(BufferedRow title) {
        end.end(title);
    }

    boolean isEnded() {
        return end.isEnded();
    }

    private boolean isKept() {
        for (int i = 0; i < plan.keep().size(); i++) {
            String text = keys.kept(i);
            if (!plan.keep().get(i).values().contains(normals.of(text))) {
                if (!text.isBlank()) {
                    sink.ignoreRow();
                }
                return false;
            }
        }
        return true;
    }

    private boolean ofMunicipality(SheetRow row) throws IOException {
        KeyColumn column = municipality.column();
        return switch (municipality.find()) {
            case Known(String id) -> {
                if (task.mayWrite(id)) {
                    yield ofAll(row, id);
                }
                cells.reject(
                        Code.MUNICIPALITY_NOT_YOURS, row.place(column.index()), row.text(column.index()), List.of());
                yield true;
            }
            case Other other -> {
                sink.ignoreRow();
                yield true;
            }
            case Doubtful doubtful ->
                unclear(row, column, Code.AMBIGUOUS_MUNICIPALITY, List.of(String.join(", ", doubtful.candidates())));
            case Refused(Code code, List<String> arguments) -> unclear(row, column, code, arguments);
        };
    }

    private boolean ofAll(SheetRow row, @Nullable String id) throws IOException {
        @Nullable String period = null;
        if (plan.period().exists()) {
            PeriodText found = periods.of(keys.period());
            period = found.period();
            if (period == null) {
                return unclear(
                        row,
                        plan.period(),
                        Objects.requireNonNull(found.problem()),
                        List.of(PeriodText.latest(latestYear)));
            }
        }
        @Nullable Gender gender = null;
        if (plan.gender().exists()) {
            gender = genders.of(keys.gender()).orElse(null);
            if (gender == null) {
                return unclear(row, plan.gender(), Code.NOT_A_GENDER, List.of());
            }
        }
        end.lone().forgetTitles();
        if (end.isEnded()) {
            if (hasFigures(row)) {
                end.refuse(cells);
            }
            return true;
        }
        return figures.read(row, new About(id, period, gender), end.lone().gender())
                || unclear(row, plan.indicators().getLast(), Code.UNKNOWN_INDICATOR, List.of());
    }

    // A row that is about nothing known is a problem when it has figures; without, it is a heading or a footnote.
    private boolean unclear(SheetRow row, KeyColumn column, Code code, List<String> arguments) throws IOException {
        String text = row.text(column.index());
        if (isHeading(row, text)) {
            return nextTable.begin(row, end.lone().titles());
        }
        if (Footnote.begins(text) || Footnote.begins(row.text(0)) || end.isEnded()) {
            return true;
        }
        boolean blank = plan.figures().stream()
                .allMatch(figure -> row.text(figure.index()).isBlank());
        if (!blank && (hasFigures(row) || !Footnote.isLong(text.isBlank() ? row.text(0) : text))) {
            cells.reject(code, row.place(column.index()), text, arguments);
        }
        return true;
    }

    private boolean hasFigures(SheetRow row) {
        return plan.figures().stream()
                .mapToInt(FigureColumn::index)
                .anyMatch(index -> TableHead.isFigure(row.text(index), row.kind(index)));
    }

    private boolean isHeading(SheetRow row, String text) {
        if (text.isBlank()) {
            return false;
        }
        return plan.header().columns().stream()
                .filter(bound -> bound.index() == plan.municipality().index()
                        || bound.index() == plan.municipalityCode().index())
                .filter(bound -> !bound.heading().isBlank())
                .anyMatch(bound -> HeadingText.normal(bound.heading()).equals(normals.of(row.text(bound.index()))));
    }
}
