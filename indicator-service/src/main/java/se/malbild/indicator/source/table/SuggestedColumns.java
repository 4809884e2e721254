package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.LayoutKeep;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.kit.workbook.MergedCells;

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
    private final TableShape shape;
    private final UnknownTable table;
    private final SuggestedFigures guessed;
    private final MunicipalityCell municipalities;
    private final IndicatorNames names;
    private final int latestYear;
    private final List<LayoutColumn> columns = new ArrayList<>();
    private final List<LayoutKeep> keep = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<Integer> figures = new ArrayList<>();
    private final Set<Integer> codes = new HashSet<>();

    SuggestedColumns(
            TableShape shape,
            MergedCells merged,
            MunicipalityCell municipalities,
            IndicatorNames names,
            int latestYear) {
        this.shape = shape;
        this.table = new UnknownTable(shape.data(municipalities), shape.header(), merged);
        this.municipalities = municipalities;
        this.names = names;
        this.latestYear = latestYear;
        this.guessed = new SuggestedFigures(table, names, latestYear);
    }

    List<LayoutColumn> columns() {
        return columns;
    }

    List<LayoutKeep> keep() {
        return keep;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    List<Integer> figures() {
        return figures;
    }

    TableHead data() {
        return table.data();
    }

    /// The names of indicators that stand in columns and headings, and are known.
    Map<String, String> knownNames() {
        Map<String, String> found = new TreeMap<>();
        Stream<String> inHeadings = figures.stream().flatMap(index -> guessed.name(index).stream());
        Stream<String> inCells = keys.stream()
                .filter(index -> holds(index) == Holds.INDICATOR)
                .flatMap(index -> table.data().rows().stream().map(row -> HeadingText.plain(row.text(index))));
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
        for (int index = 0; index < table.data().width(); index++) {
            if (!keys.contains(index) && !table.data().isEmpty(0, index) && !isKey(index)) {
                rest.add(index);
            }
        }
        if (!shape.transposed()) {
            municipality();
        }
        rest.stream().filter(table::isFigures).forEach(figures::add);
        if (shape.transposed()) {
            columns.add(LayoutColumn.of(Holds.FIGURE, "{municipality}"));
        } else {
            guessed.guess(figures);
            columns.addAll(guessed.columns());
            questions.addAll(guessed.questions());
        }
        rest.stream().filter(index -> !table.isFigures(index)).forEach(this::explain);
    }

    // A name that is missing beside a code is not that of the row above.
    private void municipality() {
        LayoutColumn column = table.column(shape.line(), Holds.MUNICIPALITY);
        List<Integer> both = IntStream.range(0, table.data().width())
                .filter(index -> index == shape.line() || codes.contains(index))
                .boxed()
                .toList();
        boolean gaps = !table.merged().covers(shape.line())
                && table.data().rows().stream().skip(1).anyMatch(row -> both.stream()
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
        String heading = table.heading(index);
        boolean isCode = !shape.transposed()
                && table.share(
                                index,
                                text -> text.chars().allMatch(Character::isDigit)
                                        && !(municipalities.readCode(text) instanceof Refused))
                        > MOST_CODES
                && !PERIODS.contains(heading)
                && table.share(shape.line(), text -> text.chars().anyMatch(Character::isLetter)) > MOST;
        if (isCode && isHeadingOfCodes(heading)) {
            return Holds.MUNICIPALITY_CODE;
        }
        double period =
                table.share(index, text -> PeriodText.of(text, latestYear).period() != null);
        if (period > (PERIODS.contains(heading) ? MOST : NEARLY_ALL)
                && (PERIODS.contains(heading) || !table.isFigures(index) || heading.isEmpty())) {
            return Holds.PERIOD;
        }
        double gender = table.share(index, text -> GenderText.of(text).isPresent());
        boolean genders = gender > (GENDERS.contains(heading) ? MOST : NEARLY_ALL);
        boolean parts = table.share(
                        index,
                        text -> GenderText.of(text).filter(Gender.T::equals).isEmpty())
                > 0;
        if (genders && (parts || GENDERS.contains(heading))) {
            return Holds.GENDER;
        }
        boolean named = !table.isFigures(index)
                && table.share(index, text -> names.find(List.of(text)).isPresent()) > MOST;
        boolean headed = INDICATORS.contains(heading) && !table.isFigures(index);
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

    private void key(int index, Holds holds) {
        keys.add(index);
        LayoutColumn column = table.column(index, holds);
        columns.add(table.hasGaps(index) ? column.filledDown() : column);
    }

    // A column of words that is no key: of several rows of one thing, the one for all is kept.
    private void explain(int index) {
        List<String> values = table.data().rows().stream()
                .map(row -> row.text(index))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (values.size() < 2 || !tellsApart(index)) {
            return;
        }
        String heading = table.literal(index);
        Optional<String> all = values.stream().filter(IndicatorNames::saysAll).findFirst();
        if (all.isPresent() && heading != null) {
            keep.add(new LayoutKeep(heading, List.of(all.get()), table.hasGaps(index)));
        } else {
            questions.add(OpenQuestion.of(OpenQuestion.Code.WHAT_IS_IN_COLUMN, table.shown(index)));
        }
    }

    private boolean tellsApart(int index) {
        Set<List<String>> without = new HashSet<>();
        Set<List<String>> with = new HashSet<>();
        int rows = 0;
        List<String> last = new ArrayList<>();
        for (BufferedRow row : table.data().rows()) {
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
}
