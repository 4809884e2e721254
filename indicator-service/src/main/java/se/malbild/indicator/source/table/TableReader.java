package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.source.CataloguedFigures;
import se.malbild.indicator.source.ReadSheet;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.SourceReader;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Reads the figures of tables by their layouts.
@ApplicationScoped
public class TableReader implements SourceReader {

    private final Workbooks workbooks;
    private final MunicipalityCell municipalities;

    @Inject
    TableReader(Workbooks workbooks, MunicipalityCell municipalities) {
        this.workbooks = workbooks;
        this.municipalities = municipalities;
    }

    @Override
    public boolean supports(SourceFile file) {
        // Browsers call the same table by many types; the bytes tell what it is.
        return !file.mediaType().startsWith("application/json");
    }

    @Override
    public void read(SourceFile file, ReadingTask task, ReadingSink sink) throws IOException {
        try (Workbook workbook = workbooks.open(file)) {
            read(workbook, task, sink);
        } catch (UnreadableFile e) {
            sink.reject(ReadingProblem.of(e));
        }
    }

    /// Reads an open workbook.
    ///
    /// @throws UnreadableFile when nothing can be read of it
    public void read(Workbook workbook, ReadingTask task, ReadingSink sink) throws IOException {
        new Run(task, new CataloguedFigures(task.indicators(), sink)).read(workbook);
    }

    /// One table, and those that stand below it.
    private final class Run {

        private final ReadingTask task;
        private final ReadingSink sink;
        private final HeaderFinder finder;
        private final IndicatorNames indicators;
        private final PlanMaker plans;
        private @Nullable TableRows rows;

        Run(ReadingTask task, ReadingSink sink) {
            this.task = task;
            this.sink = sink;
            this.finder = new HeaderFinder(
                    task.layout(), task.statedSheet(), municipalities, PlanMaker.latestYear(task.today()));
            this.indicators = new IndicatorNames(task.layout(), task.indicators());
            this.plans = new PlanMaker(task, indicators, municipalities);
        }

        void read(Workbook workbook) throws IOException {
            Header header = finder.find(workbook);
            Sheet sheet = header.head().sheet();
            sink.noteSheet(new ReadSheet(workbook.sheets().indexOf(sheet) + 1, sheet.name()));
            rows = rows(header);
            for (Sheet left : finder.alsoFitting(workbook, sheet)) {
                sink.reject(ReadingProblem.ofFile(Code.SHEET_NOT_READ, left.name(), sheet.name()));
            }
            sheet.forEachRow(row -> rows != null && rows.take(row));
        }

        private TableRows rows(Header header) throws IOException {
            MunicipalityEvidence headings = new MunicipalityEvidence(municipalities);
            header.columns().forEach(bound -> headings.see(bound.heading()));
            TablePlan plan = plans.plan(header, sink, headings::settle);
            return new TableRows(
                    task,
                    plan,
                    sink,
                    indicators,
                    municipalities,
                    (row, titles) -> begin(header, BufferedRow.of(row), titles));
        }

        // A header of several rows that is repeated says the same again; one that differs is looked at anew.
        private boolean begin(Header current, BufferedRow row, List<BufferedRow> titles) throws IOException {
            boolean repeated = isRepeated(current, row);
            OtherTitles other = OtherTitles.of(current, titles);
            boolean ended = rows != null && rows.isEnded();
            if (other.isEmpty() && (repeated || ended)) {
                return true;
            }
            Optional<Header> next =
                    repeated ? Optional.of(current) : finder.anew(current.head().sheet(), row);
            if (next.isEmpty()) {
                sink.reject(new ReadingProblem(
                        Code.HEADER_NOT_FOUND, new Place(row.number(), 0), row.text(0), List.of(named(current))));
                return false;
            }
            if (other.isEmpty()) {
                rows = rows(next.get());
            } else if (OtherTitles.decide(next.get())) {
                beginTitled(next.get().below(titles, row), other);
            } else if (!repeated || ended) {
                rows = rows(next.get().below(titles, row));
            }
            return true;
        }

        // Another table is read when its title says of which indicator it is, and the sender says nothing else.
        private void beginTitled(Header header, OtherTitles other) throws IOException {
            Optional<Named> titled = indicators.inTitles(header.titles());
            Optional<String> stated = task.layout().fixedIndicator().or(task::statedIndicator);
            boolean agreed = titled.isPresent()
                    && (stated.isEmpty() || stated.get().equals(titled.get().code()));
            try {
                if (agreed) {
                    rows = rows(header);
                    return;
                }
            } catch (UnreadableFile e) {
                // What its title lacks, the table above has no say in.
            }
            if (rows != null) {
                rows.end(other.rows().getLast());
            }
        }

        private static String named(Header header) {
            return Stream.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE)
                    .flatMap(holds -> header.of(holds).stream())
                    .map(bound -> HeaderBinding.shown(bound.column()))
                    .findFirst()
                    .orElse(Holds.MUNICIPALITY.name());
        }

        private boolean isRepeated(Header current, SheetRow row) {
            return current.columns().stream()
                    .filter(bound -> !row.text(bound.index()).isBlank())
                    .allMatch(bound ->
                            HeadingText.normal(bound.heading()).contains(HeadingText.normal(row.text(bound.index()))));
        }
    }
}
