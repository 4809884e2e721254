package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.layout.OtherIndicators;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.Place;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Other;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.indicator.source.workbook.RowReader;
import se.malbild.indicator.source.workbook.SheetRow;

/// Reads the rows of a table below its header, one by one.
final class TableRows implements RowReader {

    private final ReadingTask task;
    private final TableLayout layout;
    private final TablePlan plan;
    private final FileEvidence evidence;
    private final ReadingSink sink;
    private final MunicipalityCell municipalities;
    private final NextTable nextTable;
    private final RowKeys keys;
    private final int lastHeader;
    private final int latestYear;
    private final FigureColumn[] figures;
    private final HeadedWidth width;
    private final LoneTexts lone;
    private final IndicatorNames indicatorNames;
    private @Nullable BufferedRow otherTitle;
    private boolean ended;
    private final FigureReader cells;

    private final Meanings<MunicipalityFound> names;
    private final Meanings<MunicipalityFound> codes;
    private final Meanings<PeriodText> periods;
    private final Meanings<Optional<Gender>> genders;
    private final Meanings<String> normals = new Meanings<>(HeadingText::normal);
    private final IndicatorLookup indicators;

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
        this.layout = task.layout();
        this.plan = plan;
        this.evidence = new FileEvidence(plan, municipalities);
        this.sink = sink;
        this.municipalities = municipalities;
        this.nextTable = nextTable;
        this.keys = new RowKeys(plan);
        this.cells = new FigureReader(layout, plan, evidence, sink);
        this.lastHeader = plan.header().lastHeaderNumber();
        this.latestYear = PlanMaker.latestYear(task.today());
        this.figures = plan.figures().toArray(FigureColumn[]::new);
        this.width = HeadedWidth.of(plan.header());
        this.lone = new LoneTexts(plan, indicatorNames);
        this.indicatorNames = indicatorNames;
        this.names = new Meanings<>(municipalities::read);
        this.codes = new Meanings<>(municipalities::readCode);
        this.periods = new Meanings<>(text -> PeriodText.of(text, latestYear));
        this.genders = new Meanings<>(GenderText::of);
        this.indicators = new IndicatorLookup(indicatorNames, plan);
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
        takeLone(row);
        if (!isKept()) {
            return true;
        }
        boolean named = plan.municipality().exists() || plan.municipalityCode().exists();
        return named ? ofMunicipality(row) : ofAll(row, plan.fixedMunicipality());
    }

    /// The rows from here on belong to another table that cannot be read.
    void end(BufferedRow title) {
        ended = true;
        otherTitle = title;
    }

    boolean isEnded() {
        return ended;
    }

    // A title that names another indicator ends the table even where no header follows.
    private void takeLone(SheetRow row) {
        int at = lone.place(row);
        if (at < 0 || isRegion(row.text(at))) {
            return;
        }
        String text = row.text(at);
        lone.take(row, text);
        if (OtherTitles.decide(plan.header())) {
            Set<String> named = indicatorNames.allInTitles(List.of(text));
            boolean other = Stream.of(figures)
                    .map(FigureColumn::indicator)
                    .noneMatch(indicator -> indicator != null && named.contains(indicator.code()));
            if (!named.isEmpty() && other) {
                end(BufferedRow.of(row));
            }
        }
    }

    // "Totalt" is the nation in some lists and both genders in others.
    private boolean isRegion(String text) {
        boolean unknown = names.of(text) instanceof Refused(Code code, var _) && code == Code.UNKNOWN_MUNICIPALITY;
        return !unknown && GenderText.of(text).isEmpty();
    }

    // Said once, at the first row that is not read for it.
    private void refuseOther() {
        if (otherTitle != null) {
            BufferedRow title = otherTitle;
            String text = title.firstText();
            cells.reject(
                    Code.OTHER_TABLE_BELOW,
                    new Place(title.number(), 0),
                    text,
                    List.of(HeadingText.plain(text), Integer.toString(title.number())));
            otherTitle = null;
        }
    }

    private boolean isGenderLost(SheetRow row) {
        BufferedRow said = lone.gender();
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
        MunicipalityFound found = municipality();
        if (found instanceof Doubtful doubtful) {
            found = evidence.settle(doubtful);
        }
        KeyColumn column = plan.municipality().exists() ? plan.municipality() : plan.municipalityCode();
        return switch (found) {
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

    private MunicipalityFound municipality() throws IOException {
        if (!plan.municipalityCode().exists()) {
            return names.of(keys.municipality());
        }
        MunicipalityFound code = codes.of(keys.municipalityCode());
        if (!plan.municipality().exists()) {
            return code;
        }
        MunicipalityFound name = names.of(keys.municipality());
        boolean agree = code instanceof Known(String id) && name instanceof Known(String named) && id.equals(named);
        return agree ? code : settled(code, name);
    }

    // Where a file keeps its diacritics, "Habo" beside the code of Håbo is another name.
    private MunicipalityFound settled(MunicipalityFound code, MunicipalityFound name) throws IOException {
        boolean differ = code instanceof Known(String id)
                && name instanceof Doubtful doubtful
                && evidence.settle(doubtful) instanceof Known(String named)
                && !named.equals(id);
        return differ
                ? new Refused(
                        Code.CODE_AND_NAME_DIFFER,
                        List.of(municipalities.shown(((Known) code).id()), HeadingText.plain(keys.municipality())))
                : municipalities.together(code, keys.municipalityCode(), name, keys.municipality());
    }

    private boolean ofAll(SheetRow row, @Nullable String municipality) throws IOException {
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
        return figures(row, municipality, period, gender);
    }

    private boolean figures(
            SheetRow row, @Nullable String municipality, @Nullable String period, @Nullable Gender gender)
            throws IOException {
        lone.forgetTitles();
        if (ended) {
            refuseOther();
            return true;
        }
        int filled = width.beyond(row);
        if (filled > 0) {
            cells.reject(
                    Code.MORE_CELLS_THAN_HEADINGS,
                    row.place(filled - 1),
                    row.text(filled - 1),
                    List.of(Integer.toString(filled), Integer.toString(width.columns())));
            return true;
        }
        if (isGenderLost(row)) {
            return true;
        }
        List<Reading> together = layout.sums().isEmpty() ? List.of() : new ArrayList<>(figures.length);
        for (FigureColumn column : figures) {
            Named indicator = column.indicator();
            if (indicator == null) {
                indicator = indicators.of(column, keys);
            }
            if (indicator == null) {
                if (layout.otherIndicators() == OtherIndicators.REFUSE) {
                    return unclear(row, plan.indicators().getLast(), Code.UNKNOWN_INDICATOR, List.of());
                }
                sink.ignoreRow();
                return true;
            }
            Reading reading = cells.read(row, column, indicator, municipality, period, gender);
            if (reading == null) {
                continue;
            }
            if (layout.sums().isEmpty()) {
                sink.accept(reading);
            } else {
                together.add(reading);
            }
        }
        keepTogether(together);
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

    // A row that is about nothing known is a problem when it has figures; without, it is a heading or a footnote.
    private boolean unclear(SheetRow row, KeyColumn column, Code code, List<String> arguments) throws IOException {
        String text = row.text(column.index());
        if (isHeading(row, text)) {
            return nextTable.begin(row, lone.titles());
        }
        if (Footnote.begins(text) || Footnote.begins(row.text(0))) {
            return true;
        }
        if (ended) {
            return true;
        }
        boolean blank = true;
        boolean any = false;
        for (FigureColumn figure : figures) {
            String cell = row.text(figure.index());
            blank &= cell.isBlank();
            any |= TableHead.isFigure(cell, row.kind(figure.index()));
        }
        if (!blank && (any || !Footnote.isLong(text.isBlank() ? row.text(0) : text))) {
            cells.reject(code, row.place(column.index()), text, arguments);
        }
        return true;
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
