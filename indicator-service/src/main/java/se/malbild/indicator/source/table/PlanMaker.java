package se.malbild.indicator.source.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Other;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.indicator.source.table.TablePlan.KeptRows;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.kit.workbook.UnreadableFile;

/// Settles what each column of a table is about, once its header is found.
final class PlanMaker {

    private final ReadingTask task;
    private final TableLayout layout;
    private final IndicatorNames names;
    private final MunicipalityCell municipalities;

    PlanMaker(ReadingTask task, IndicatorNames names, MunicipalityCell municipalities) {
        this.task = task;
        this.layout = task.layout();
        this.names = names;
        this.municipalities = municipalities;
    }

    /// The last year that a figure can be about: plans and forecasts reach into the next.
    static int latestYear(LocalDate today) {
        return today.getYear() + 1;
    }

    /// @param sink takes the columns that cannot be read
    /// @param doubts settles municipalities that the heading alone leaves open
    /// @throws UnreadableFile when the table cannot be read at all
    TablePlan plan(Header header, ReadingSink sink, FigureColumns.Doubts doubts) throws IOException {
        new SplitFigures(layout).refuse(header);
        Optional<String> edition = new EditionFinder(task).find(header);
        List<KeyColumn> indicators =
                header.of(Holds.INDICATOR).stream().map(PlanMaker::key).toList();
        FigureColumns columns = new FigureColumns(task, names, municipalities, header, edition, sink, doubts);
        List<FigureColumn> figures = columns.settle();
        TablePlan plan = new TablePlan(
                header,
                key(header, Holds.MUNICIPALITY),
                key(header, Holds.MUNICIPALITY_CODE),
                municipalityOfAll(header),
                indicators,
                key(header, Holds.PERIOD),
                key(header, Holds.GENDER),
                kept(header),
                figures,
                columns.otherwise(),
                edition);
        PeriodGuard.check(plan, latestYear(task.today()));
        new StatedIndicator(task, names).refuseContradiction(plan);
        return plan;
    }

    // What no row says has to be checked here.
    private @Nullable String municipalityOfAll(Header header) throws UnreadableFile {
        String id = layout.hasTitledMunicipality()
                ? titled(header)
                : layout.fixedMunicipality().orElse(null);
        if (id != null && !task.mayWrite(id)) {
            throw new UnreadableFile(Code.MUNICIPALITY_NOT_YOURS, municipalities.shown(id));
        }
        return id;
    }

    private String titled(Header header) throws UnreadableFile {
        return switch (new TitledMunicipality(municipalities).of(header)) {
            case Known(String id) -> id;
            case Doubtful doubtful ->
                throw new UnreadableFile(Code.AMBIGUOUS_MUNICIPALITY, String.join(", ", doubtful.candidates()));
            case Refused(Code code, List<String> arguments) ->
                throw new UnreadableFile(code, arguments.toArray(String[]::new));
            case Other _ -> throw new UnreadableFile(Code.MUNICIPALITY_NOT_IN_TITLE);
        };
    }

    private List<KeptRows> kept(Header header) {
        return IntStream.range(0, layout.keep().size())
                .mapToObj(i -> new KeptRows(
                        new KeyColumn(
                                header.keepColumns().get(i),
                                layout.keep().get(i).fillDown()),
                        layout.keep().get(i).values().stream()
                                .map(HeadingText::normal)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static KeyColumn key(Header header, Holds holds) {
        return header.one(holds).map(PlanMaker::key).orElse(KeyColumn.NONE);
    }

    private static KeyColumn key(BoundColumn bound) {
        return new KeyColumn(bound.index(), bound.column().fillDown());
    }
}
