package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout.Column;
import se.malbild.indicator.layout.TableLayout.Holds;
import se.malbild.indicator.layout.TableLayout.Keep;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;

/// Guesses what each column of a table holds, by its heading and by what stands in it. A guess is shown to a person
/// before anything is kept.
final class SuggestedColumns {

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST_CODES = 0.75;
    private static final double MOST = 0.5;

    private static final Set<String> PERIODS =
            Set.of("år", "ar", "year", "period", "kvartal", "quarter", "månad", "month", "tid", "time", "mätår");
    private static final Set<String> GENDERS = Set.of("kön", "kon", "gender", "sex");
    private static final Set<String> INDICATORS = Set.of(
            "kpi",
            "kpi_id",
            "nyckeltal",
            "nyckeltals-id",
            "indikator",
            "indicator",
            "mått",
            "faktor",
            "variabel",
            "tabellinnehåll",
            "measure");
    private static final Set<String> NO_FIGURES = Set.of(
            "rank",
            "ranking",
            "nr",
            "plats",
            "plac",
            "plac.",
            "förändring",
            "differens",
            "skillnad",
            "+/-",
            "count",
            "version",
            "id",
            "row",
            "rad");

    // Those that say more come first.
    private static final List<String> TEMPLATES = List.of(
            "{period}",
            "{gender} {period}",
            "{period} {gender}",
            "{indicator} {gender} {period}",
            "{indicator} {period} {gender}",
            "{indicator} {period}",
            "{period} {indicator}",
            "{gender}");

    private final TableShape shape;
    private final TableHead data;
    private final HeaderRows header;
    private final MunicipalityCell municipalities;
    private final IndicatorNames names;
    private final int latestYear;
    private final List<Column> columns = new ArrayList<>();
    private final List<Keep> keep = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<Integer> figures = new ArrayList<>();
    private final Set<Integer> codes = new HashSet<>();

    SuggestedColumns(TableShape shape, MunicipalityCell municipalities, IndicatorNames names, int latestYear) {
        this.shape = shape;
        this.data = shape.data(municipalities);
        this.header = shape.header();
        this.municipalities = municipalities;
        this.names = names;
        this.latestYear = latestYear;
    }

    List<Column> columns() {
        return columns;
    }

    List<Keep> keep() {
        return keep;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    List<Integer> figures() {
        return figures;
    }

    TableHead data() {
        return data;
    }

    /// The names of indicators that stand in columns and headings, and are known.
    Map<String, String> knownNames() {
        Map<String, String> found = new TreeMap<>();
        Stream<String> inHeadings = figures.stream().flatMap(index -> names(index, latestYear).stream());
        Stream<String> inCells = keys.stream()
                .filter(index -> holds(index) == Holds.INDICATOR)
                .flatMap(index -> data.rows().stream().map(row -> HeadingText.plain(row.text(index))));
        Stream.concat(inHeadings, inCells).distinct().forEach(name -> names.find(List.of(name))
                .ifPresent(indicator -> found.put(name, indicator.code())));
        return found;
    }

    boolean has(Holds holds) {
        return columns.stream().anyMatch(column -> column.holds() == holds);
    }

    boolean headingsHave(HeadingTemplate.Placeholder placeholder) {
        return columns.stream()
                .flatMap(column -> column.headings().stream())
                .anyMatch(heading -> heading.contains(placeholder.written()));
    }

    void guess() {
        List<Integer> rest = new ArrayList<>();
        if (!shape.transposed()) {
            keys.add(shape.line());
        }
        for (int index = 0; index < data.width(); index++) {
            if (!keys.contains(index) && !data.isEmpty(0, index) && !isKey(index)) {
                rest.add(index);
            }
        }
        if (!shape.transposed()) {
            municipality();
        }
        rest.stream().filter(this::isFigures).forEach(figures::add);
        if (shape.transposed()) {
            columns.add(Column.of(Holds.FIGURE, "{municipality}"));
        } else {
            figureColumns();
        }
        rest.stream().filter(index -> !isFigures(index)).forEach(this::explain);
    }

    // A name that is missing beside a code is not that of the row above.
    private void municipality() {
        Column column = column(shape.line(), Holds.MUNICIPALITY);
        List<Integer> both = IntStream.range(0, data.width())
                .filter(index -> index == shape.line() || codes.contains(index))
                .boxed()
                .toList();
        boolean gaps = data.rows().stream().skip(1).anyMatch(row -> both.stream()
                .allMatch(index -> row.text(index).isBlank()));
        columns.addFirst(gaps ? column.filledDown() : column);
        columns.replaceAll(other -> {
            boolean code = other.holds() == Holds.MUNICIPALITY_CODE;
            return !code ? other : gaps ? other.filledDown() : other.withoutFilling();
        });
    }

    private boolean isKey(int index) {
        Holds holds = holds(index);
        if (holds == Holds.FIGURE || (has(holds) && holds != Holds.INDICATOR)) {
            return false;
        }
        key(index, holds);
        if (holds == Holds.MUNICIPALITY_CODE) {
            codes.add(index);
        }
        return true;
    }

    private Holds holds(int index) {
        String heading = heading(index);
        boolean isCode = !shape.transposed()
                && share(
                                index,
                                text -> text.chars().allMatch(Character::isDigit)
                                        && !(municipalities.readCode(text) instanceof Refused))
                        > MOST_CODES
                && !PERIODS.contains(heading)
                && share(shape.line(), text -> text.chars().anyMatch(Character::isLetter)) > MOST;
        if (isCode && isHeadingOfCodes(heading)) {
            return Holds.MUNICIPALITY_CODE;
        }
        double period = share(index, text -> PeriodText.of(text, latestYear).period() != null);
        if (period > (PERIODS.contains(heading) ? MOST : NEARLY_ALL)
                && (PERIODS.contains(heading) || !isFigures(index) || heading.isEmpty())) {
            return Holds.PERIOD;
        }
        double gender = share(index, text -> GenderText.of(text).isPresent());
        boolean genders = gender > (GENDERS.contains(heading) ? MOST : NEARLY_ALL);
        boolean parts = share(
                        index,
                        text -> GenderText.of(text).filter(Gender.T::equals).isEmpty())
                > 0;
        if (genders && (parts || GENDERS.contains(heading))) {
            return Holds.GENDER;
        }
        boolean named = !isFigures(index)
                && share(index, text -> names.find(List.of(text)).isPresent()) > MOST;
        boolean headed = INDICATORS.contains(heading) && !isFigures(index);
        return named || headed ? Holds.INDICATOR : Holds.FIGURE;
    }

    private static boolean isHeadingOfCodes(String heading) {
        return heading.isEmpty()
                || heading.equals("municipality")
                || heading.equals("region")
                || heading.contains("kod")
                || heading.contains("code")
                || heading.endsWith("id")
                || heading.endsWith("nr");
    }

    private boolean isFigures(int index) {
        return data.figures(0, index) > MOST;
    }

    private double share(int index, Predicate<String> kind) {
        return data.share(0, index, row -> kind.test(row.text(index).strip()));
    }

    private String heading(int index) {
        return header.rows().isEmpty() ? "" : HeadingText.normal(header.shown(index));
    }

    private void key(int index, Holds holds) {
        keys.add(index);
        Column column = column(index, holds);
        columns.add(hasGaps(index) ? column.filledDown() : column);
    }

    // Blank below something, in a row that has figures.
    private boolean hasGaps(int index) {
        boolean above = false;
        for (BufferedRow row : data.rows()) {
            boolean blank = row.text(index).isBlank();
            if (above
                    && blank
                    && IntStream.range(index + 1, row.width())
                            .anyMatch(other -> TableHead.isFigure(row.text(other), row.kind(other)))) {
                return true;
            }
            above |= !blank;
        }
        return false;
    }

    private Column column(int index, Holds holds) {
        String heading = literal(index);
        boolean content = heading == null
                && !header.rows().isEmpty()
                && header.headings(index).isEmpty()
                && Set.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE, Holds.PERIOD, Holds.GENDER)
                        .contains(holds)
                && header.rows().getLast().number() > 0
                && hasHeadedFigures();
        if (content) {
            return Column.of(holds);
        }
        return heading == null ? Column.at(holds, index + 1) : Column.of(holds, heading);
    }

    private boolean hasHeadedFigures() {
        return IntStream.range(0, header.width()).anyMatch(index -> literal(index) != null);
    }

    /// The heading when it tells the column from all others.
    private @Nullable String literal(int index) {
        String heading = header.rows().isEmpty() ? "" : header.shown(index);
        String normal = HeadingText.normal(heading);
        if (normal.isEmpty() || heading.contains("{")) {
            return null;
        }
        long same = IntStream.range(0, header.width())
                .filter(other -> header.headings(other).contains(normal))
                .count();
        return same == 1 ? heading : null;
    }

    private void figureColumns() {
        List<Integer> unknown = new ArrayList<>();
        Set<String> templates = new LinkedHashSet<>();
        Set<String> known = new HashSet<>();
        for (int index : figures) {
            Optional<String> template = template(index);
            Optional<Named> named =
                    header.rows().isEmpty() ? Optional.empty() : names.find(List.of(header.shown(index)));
            if (template.isPresent()) {
                templates.add(template.get());
            } else if (named.isPresent() && known.add(named.get().code())) {
                columns.add(
                        column(index, Holds.FIGURE).withIndicator(named.get().code()));
            } else if (!NO_FIGURES.contains(heading(index)) || figures.size() == 1) {
                unknown.add(index);
            } else if (literal(index) != null) {
                columns.add(column(index, Holds.IGNORED).asOptional());
            }
        }
        if (!templates.isEmpty()) {
            columns.add(new Column(List.copyOf(templates), null, Holds.FIGURE, null, null, null, false, false, false));
        }
        if (templates.isEmpty() && known.isEmpty() && !unknown.isEmpty()) {
            unknown(unknown);
        } else {
            unknown.forEach(
                    index -> questions.add(OpenQuestion.of(OpenQuestion.Code.WHICH_INDICATOR_IN_COLUMN, shown(index))));
        }
    }

    private void unknown(List<Integer> unknown) {
        Optional<Integer> value = unknown.stream()
                .filter(index -> Set.of("value", "värde", "varde", "antal", "andel", "resultat", "index")
                        .contains(heading(index)))
                .findFirst();
        if (unknown.size() == 1 || value.isPresent()) {
            columns.add(column(value.orElse(unknown.getFirst()), Holds.FIGURE));
            return;
        }
        if (!header.rows().isEmpty()) {
            columns.add(Column.of(Holds.FIGURE, "{indicator}"));
        }
        unknown.forEach(
                index -> questions.add(OpenQuestion.of(OpenQuestion.Code.WHICH_INDICATOR_IN_COLUMN, shown(index))));
    }

    /// The indicator's name in a heading, where one stands.
    Optional<String> names(int index, int year) {
        return template(index).or(() -> Optional.of("{indicator}")).flatMap(template -> header.headings(index).stream()
                .flatMap(heading -> HeadingMatch.of(HeadingTemplate.of(template), heading, year).stream())
                .map(HeadingMatch::indicator)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private Optional<String> template(int index) {
        if (header.rows().isEmpty()) {
            return Optional.empty();
        }
        for (String heading : header.headings(index)) {
            for (String template : TEMPLATES) {
                Optional<HeadingMatch> match = HeadingMatch.of(HeadingTemplate.of(template), heading, latestYear);
                if (match.isPresent() && !match.get().isRefused()) {
                    return Optional.of(template);
                }
            }
        }
        return Optional.empty();
    }

    // A column of words that is no key: of several rows of one thing, the one for all is kept.
    private void explain(int index) {
        List<String> values = data.rows().stream()
                .map(row -> row.text(index))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (values.size() < 2 || !tellsApart(index)) {
            return;
        }
        String heading = literal(index);
        Optional<String> all = values.stream().filter(IndicatorNames::saysAll).findFirst();
        if (all.isPresent() && heading != null) {
            keep.add(new Keep(heading, List.of(all.get()), hasGaps(index)));
        } else {
            questions.add(OpenQuestion.of(OpenQuestion.Code.WHAT_IS_IN_COLUMN, shown(index)));
        }
    }

    private boolean tellsApart(int index) {
        Set<List<String>> without = new HashSet<>();
        Set<List<String>> with = new HashSet<>();
        int rows = 0;
        List<String> last = new ArrayList<>();
        for (BufferedRow row : data.rows()) {
            List<String> key = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                String text = row.text(keys.get(i));
                key.add(text.isBlank() && i < last.size() ? last.get(i) : text);
            }
            last = List.copyOf(key);
            rows++;
            without.add(last);
            key.add(row.text(index));
            with.add(List.copyOf(key));
        }
        return without.size() < rows && with.size() > without.size();
    }

    private String shown(int index) {
        String heading = header.rows().isEmpty() ? "" : header.shown(index);
        return heading.isEmpty() ? Integer.toString(index + 1) : heading;
    }
}
