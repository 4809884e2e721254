package se.malbild.indicator.source.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.layout.TableLayout.EarlierPeriods;
import se.malbild.indicator.layout.TableLayout.EditionPlace;
import se.malbild.indicator.layout.TableLayout.Holds;
import se.malbild.indicator.layout.TableLayout.OtherIndicators;
import se.malbild.indicator.observation.Gender;
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
import se.malbild.indicator.source.table.TablePlan.KeptRows;
import se.malbild.indicator.source.table.TablePlan.KeyColumn;
import se.malbild.indicator.source.workbook.UnreadableFile;

/// Settles what each column of a table is about, once its header is found.
final class PlanMaker {

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}[ /-][0-9]{2,4}");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private final ReadingTask task;
    private final TableLayout layout;
    private final IndicatorNames names;
    private final MunicipalityCell municipalities;
    private final int latestYear;

    PlanMaker(ReadingTask task, IndicatorNames names, MunicipalityCell municipalities) {
        this.task = task;
        this.layout = task.layout();
        this.names = names;
        this.municipalities = municipalities;
        this.latestYear = latestYear(task.today());
    }

    /// The last year that a figure can be about: plans and forecasts reach into the next.
    static int latestYear(LocalDate today) {
        return today.getYear() + 1;
    }

    /// @param sink takes the columns that cannot be read
    /// @param doubts settles municipalities that the heading alone leaves open
    /// @throws UnreadableFile when the table cannot be read at all
    TablePlan plan(Header header, ReadingSink sink, Doubts doubts) throws UnreadableFile {
        Optional<String> edition = edition(header);
        List<KeyColumn> indicators =
                header.of(Holds.INDICATOR).stream().map(PlanMaker::key).toList();
        Columns columns = new Columns(header, edition, sink, doubts, !indicators.isEmpty());
        List<FigureColumn> figures = new ArrayList<>();
        for (BoundColumn bound : header.of(Holds.FIGURE)) {
            columns.figure(bound).ifPresent(figures::add);
        }
        columns.requireDistinct(figures);
        return new TablePlan(
                header,
                key(header, Holds.MUNICIPALITY),
                key(header, Holds.MUNICIPALITY_CODE),
                layout.fixedMunicipality().orElse(null),
                indicators,
                key(header, Holds.PERIOD),
                key(header, Holds.GENDER),
                kept(header),
                figures,
                columns.otherwise(),
                edition);
    }

    /// What the rest of a file says of a municipality that its own cell leaves open.
    interface Doubts {
        MunicipalityFound settle(Doubtful doubtful);
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

    /// The period of the edition, as far as file and sender say it.
    ///
    /// @throws UnreadableFile when they contradict each other or the layout
    Optional<String> edition(Header header) throws UnreadableFile {
        EditionPlace place = layout.edition() == null ? EditionPlace.HEADER : layout.edition();
        Optional<String> found =
                switch (place) {
                    case HEADER -> inHeader(header);
                    case TITLE -> inTitles(header);
                    case STATED, COLUMN -> Optional.<String>empty();
                };
        Optional<String> moved = found.map(period -> moved(period, layout.editionOffset()));
        Optional<String> stated = task.statedEdition();
        if (stated.isPresent() && moved.isPresent() && !stated.get().equals(moved.get())) {
            throw new UnreadableFile(Code.EDITION_DIFFERS, stated.get(), moved.get());
        }
        Optional<String> edition = moved.or(() -> stated);
        if (edition.isPresent() && !layout.holdsFor(edition.get())) {
            throw new UnreadableFile(Code.EDITION_DIFFERS, validity(), edition.get());
        }
        return edition;
    }

    private String validity() {
        return Objects.requireNonNullElse(layout.firstEdition(), "") + "–"
                + Objects.requireNonNullElse(layout.lastEdition(), "");
    }

    private Optional<String> inHeader(Header header) {
        Optional<String> above = header.columns().stream()
                .map(bound -> bound.says().period())
                .filter(Objects::nonNull)
                .map(PeriodText::period)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return above.or(() -> header.columns().stream()
                .flatMap(bound -> years(bound.heading()).stream())
                .max(Comparator.naturalOrder()));
    }

    // Of several years in titles none is known to be the edition's.
    private Optional<String> inTitles(Header header) {
        Set<String> years = header.titles().stream()
                .flatMap(title -> years(DAY.matcher(title).replaceAll(" ")).stream())
                .collect(Collectors.toSet());
        if (years.size() > 1 && task.statedEdition().isPresent()) {
            return task.statedEdition()
                    .map(stated -> moved(stated, -layout.editionOffset()))
                    .filter(years::contains)
                    .or(() -> years.stream().max(Comparator.naturalOrder()));
        }
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }

    private List<String> years(String text) {
        List<String> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            if (Integer.parseInt(year.group(1)) <= latestYear) {
                years.add(year.group(1));
            }
        }
        return years;
    }

    private static String moved(String period, int years) {
        int year = Integer.parseInt(period.substring(0, 4)) + years;
        return year + period.substring(4);
    }

    /// Settles the columns of figures one by one.
    private final class Columns {

        private final Header header;
        private final Optional<String> edition;
        private final ReadingSink sink;
        private final Doubts doubts;
        private final boolean indicatorInRow;
        private final Optional<Named> forAll;

        Columns(Header header, Optional<String> edition, ReadingSink sink, Doubts doubts, boolean indicatorInRow) {
            this.header = header;
            this.edition = edition;
            this.sink = sink;
            this.doubts = doubts;
            this.indicatorInRow = indicatorInRow;
            this.forAll = stated().or(() -> names.inTitles(header.titles()));
        }

        Optional<FigureColumn> figure(BoundColumn bound) throws UnreadableFile {
            @Nullable PeriodText above = bound.says().period();
            if (above != null && above.period() == null) {
                reject(bound, Objects.requireNonNull(above.problem()), List.of(PeriodText.latest(latestYear)));
                return Optional.empty();
            }
            @Nullable String municipality = null;
            if (bound.says().municipality() != null) {
                Optional<String> found = municipality(bound);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                municipality = found.get();
            }
            @Nullable Named indicator = indicator(bound);
            if (indicator == null && !indicatorInRow) {
                return Optional.empty();
            }
            @Nullable String period = period(bound, above);
            boolean earlier = period != null
                    && edition.isPresent()
                    && layout.earlierPeriods() == EarlierPeriods.FILL_GAPS
                    && period.compareTo(edition.get()) < 0;
            return Optional.of(new FigureColumn(
                    bound.index(), municipality, indicator, bound.says().indicator(), period, gender(bound), earlier));
        }

        private Optional<String> municipality(BoundColumn bound) {
            MunicipalityFound found = municipalities.read(bound.heading().isEmpty() ? "" : bound.heading());
            if (found instanceof Refused) {
                found = municipalities.read(String.valueOf(bound.says().municipality()));
            }
            MunicipalityFound settled = found instanceof Doubtful doubtful ? doubts.settle(doubtful) : found;
            return switch (settled) {
                case Known(String id) -> {
                    if (!task.mayWrite(id)) {
                        reject(bound, Code.MUNICIPALITY_NOT_YOURS, List.of());
                        yield Optional.empty();
                    }
                    yield Optional.of(id);
                }
                case Other other -> {
                    sink.ignoreRow();
                    yield Optional.empty();
                }
                case Doubtful doubtful -> {
                    reject(bound, Code.AMBIGUOUS_MUNICIPALITY, List.of(String.join(", ", doubtful.candidates())));
                    yield Optional.empty();
                }
                case Refused(Code code, List<String> arguments) -> {
                    reject(bound, code, arguments);
                    yield Optional.empty();
                }
            };
        }

        private @Nullable Named indicator(BoundColumn bound) throws UnreadableFile {
            if (bound.column().indicator() != null) {
                return names.named(bound.column().indicator());
            }
            String name = bound.says().indicator();
            if (name == null) {
                if (forAll.isEmpty() && !indicatorInRow) {
                    throw new UnreadableFile(Code.INDICATOR_NOT_STATED);
                }
                return indicatorInRow ? null : forAll.orElseThrow();
            }
            if (indicatorInRow) {
                return null;
            }
            Optional<Named> found = names.find(List.of(name));
            if (found.isEmpty() && headingsNameOne()) {
                found = stated();
            }
            if (found.isEmpty() && layout.otherIndicators() == OtherIndicators.REFUSE) {
                reject(bound, Code.UNKNOWN_INDICATOR, List.of());
            }
            return found.orElse(null);
        }

        // Columns found by what stands in them may say more than the name of an indicator, such as an age.
        @Nullable
        Named otherwise() {
            boolean loose = header.of(Holds.INDICATOR).stream()
                    .allMatch(bound -> bound.column().byContent());
            return indicatorInRow && loose && headingsNameOne() ? stated().orElse(null) : null;
        }

        private Optional<Named> stated() {
            return layout.fixedIndicator().or(task::statedIndicator).map(names::named);
        }

        // When all headings give one and the same name, what the sender has said names it.
        private boolean headingsNameOne() {
            return header.of(Holds.FIGURE).stream()
                            .map(bound -> String.valueOf(bound.says().indicator()))
                            .distinct()
                            .count()
                    == 1;
        }

        private @Nullable String period(BoundColumn bound, @Nullable PeriodText above) throws UnreadableFile {
            if (above != null) {
                return above.period();
            }
            Integer offset = bound.column().periodOffset();
            if (offset == null && header.one(Holds.PERIOD).isPresent()) {
                return null;
            }
            Optional<String> whole = layout.fixedPeriod().or(() -> edition);
            if (whole.isEmpty()) {
                throw new UnreadableFile(Code.YEAR_NOT_FOUND, Integer.toString(header.firstNumber()));
            }
            return offset == null ? whole.get() : moved(whole.get(), offset);
        }

        private @Nullable Gender gender(BoundColumn bound) {
            if (bound.says().gender() != null) {
                return bound.says().gender();
            }
            if (bound.column().gender() != null) {
                return bound.column().gender();
            }
            return header.one(Holds.GENDER).isPresent()
                    ? null
                    : layout.fixedGender().orElse(Gender.T);
        }

        // Two columns for one figure: nobody knows which is meant.
        void requireDistinct(List<FigureColumn> figures) throws UnreadableFile {
            Set<List<Object>> known = new HashSet<>();
            for (FigureColumn figure : figures) {
                List<Object> about = List.of(
                        String.valueOf(figure.municipality()),
                        figure.indicator() == null
                                ? named(figure)
                                : figure.indicator().code(),
                        String.valueOf(figure.period()),
                        String.valueOf(figure.gender()));
                if (!known.add(about)) {
                    throw new UnreadableFile(
                            Code.COLUMN_TWICE, heading(figure), Integer.toString(header.firstNumber()));
                }
            }
        }

        private String named(FigureColumn figure) {
            return String.valueOf(bound(figure).says().indicator());
        }

        private String heading(FigureColumn figure) {
            return bound(figure).heading();
        }

        private BoundColumn bound(FigureColumn figure) {
            return header.of(Holds.FIGURE).stream()
                    .filter(bound -> bound.index() == figure.index())
                    .findFirst()
                    .orElseThrow();
        }

        private void reject(BoundColumn bound, Code code, List<String> arguments) {
            sink.reject(new ReadingProblem(code, bound.place(), bound.heading(), arguments));
        }
    }
}
