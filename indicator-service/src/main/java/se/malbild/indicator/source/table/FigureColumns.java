package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.EarlierPeriods;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.OtherIndicators;
import se.malbild.indicator.layout.TableLayout;
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
import se.malbild.kit.workbook.UnreadableFile;

/// Settles what each column of figures is about.
final class FigureColumns {

    private final ReadingTask task;
    private final TableLayout layout;
    private final IndicatorNames names;
    private final MunicipalityCell municipalities;
    private final int latestYear;
    private final Header header;
    private final Optional<String> edition;
    private final ReadingSink sink;
    private final Doubts doubts;
    private final HeadingIndicator indicators;

    FigureColumns(
            ReadingTask task,
            IndicatorNames names,
            MunicipalityCell municipalities,
            Header header,
            Optional<String> edition,
            ReadingSink sink,
            Doubts doubts) {
        this.task = task;
        this.layout = task.layout();
        this.names = names;
        this.municipalities = municipalities;
        this.latestYear = PlanMaker.latestYear(task.today());
        this.header = header;
        this.edition = edition;
        this.sink = sink;
        this.doubts = doubts;
        this.indicators = new HeadingIndicator(task, names, header);
    }

    /// What a file's other headings say of a municipality that its own heading leaves open.
    @FunctionalInterface
    interface Doubts {
        MunicipalityFound settle(Doubtful doubtful);
    }

    /// The columns that can be read, each about something else.
    ///
    /// @throws UnreadableFile when the table cannot be read at all
    List<FigureColumn> settle() throws UnreadableFile {
        List<FigureColumn> figures = new ArrayList<>();
        for (BoundColumn bound : header.of(Holds.FIGURE)) {
            figure(bound).ifPresent(figures::add);
        }
        requireDistinct(figures);
        return figures;
    }

    private Optional<FigureColumn> figure(BoundColumn bound) throws UnreadableFile {
        if (bound.isOfNothingKnown()) {
            reject(bound, Code.UNKNOWN_INDICATOR, List.of());
            return Optional.empty();
        }
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
        Optional<String> gendered = isGenderAssumed(bound) ? names.genderedTitle(header.titles()) : Optional.empty();
        if (gendered.isPresent()) {
            reject(bound, Code.GENDER_NOT_READ, List.of(gendered.get(), Integer.toString(header.row(gendered.get()))));
            return Optional.empty();
        }
        @Nullable Named indicator = indicators.of(bound);
        if (indicator == null && !indicators.isInRows()) {
            if (layout.otherIndicators() == OtherIndicators.REFUSE) {
                reject(bound, Code.UNKNOWN_INDICATOR, List.of());
            }
            return Optional.empty();
        }
        Optional<String> multiple = indicator == null ? Optional.empty() : multiple(bound, indicator);
        if (multiple.isPresent()) {
            reject(
                    bound,
                    Code.UNIT_DIFFERS,
                    List.of(
                            multiple.get(),
                            Objects.requireNonNull(indicator).unit().text()));
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

    /// The indicator of rows whose own name for it is not known, where the sender has said it.
    @Nullable
    Named otherwise() {
        return indicators.otherwise();
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
        return offset == null ? whole.get() : EditionFinder.moved(whole.get(), offset);
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

    private Optional<String> multiple(BoundColumn bound, Named indicator) {
        List<String> texts = new ArrayList<>(header.titles());
        texts.removeIf(names::isWholeName);
        texts.add(bound.heading());
        return indicator.unit().multipleIn(texts);
    }

    private boolean isGenderAssumed(BoundColumn bound) {
        return bound.says().gender() == null
                && bound.column().gender() == null
                && header.one(Holds.GENDER).isEmpty()
                && layout.fixedGender().isEmpty();
    }

    // Two columns for one figure: nobody knows which is meant.
    private void requireDistinct(List<FigureColumn> figures) throws UnreadableFile {
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
                throw new UnreadableFile(Code.COLUMN_TWICE, heading(figure), Integer.toString(header.firstNumber()));
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
