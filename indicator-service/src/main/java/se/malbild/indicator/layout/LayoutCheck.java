package se.malbild.indicator.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingTemplate.Placeholder;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Violation;

/// Looks for what makes a layout unusable or ambiguous before any file is read by it.
final class LayoutCheck {

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_VALUES = 200;
    private static final int LONGEST = 300;
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_HEADER_ROWS = 3;
    static final int YEARS = 20;
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?");

    private final TableLayout layout;
    private final String path;
    private final Predicate<String> knowsIndicator;
    private final Predicate<String> knowsMunicipality;
    private final List<Violation> violations = new ArrayList<>();

    private LayoutCheck(
            TableLayout layout, String path, Predicate<String> knowsIndicator, Predicate<String> knowsMunicipality) {
        this.layout = layout;
        this.path = path;
        this.knowsIndicator = knowsIndicator;
        this.knowsMunicipality = knowsMunicipality;
    }

    /// What is wrong with a layout; empty when nothing is.
    ///
    /// @param path of the layout in the input: `definition`
    static List<Violation> violations(
            TableLayout layout, String path, Predicate<String> knowsIndicator, Predicate<String> knowsMunicipality) {
        LayoutCheck check = new LayoutCheck(layout, path, knowsIndicator, knowsMunicipality);
        check.sizes();
        check.columns();
        check.coordinates();
        check.fixed();
        check.names();
        return List.copyOf(check.violations);
    }

    private void sizes() {
        atMost("columns", layout.columns().size(), MOST_COLUMNS);
        atMost("indicators", layout.indicators().size(), MOST_NAMES);
        atMost("keep", layout.keep().size(), MOST_CONDITIONS);
        atMost("sums", layout.sums().size(), MOST_CONDITIONS);
        atMost("marks", layout.marks().size(), MOST_CONDITIONS);
        layout.marks().forEach(mark -> brief("marks", mark));
        brief("sheet", layout.sheet());
        within("headerRow", layout.headerRow(), 0, LAST_ROW);
        within("headerRows", layout.headerRows(), 1, MOST_HEADER_ROWS);
        within("editionOffset", layout.editionOffset(), -YEARS, YEARS);
    }

    void atMost(String field, int size, int most) {
        if (size > most) {
            add(field, "Högst %d ryms, men här är %d.", "At most %d fit, but here are %d.", most, size);
        }
    }

    void within(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            add(field, "Ett tal från %d till %d väntades.", "A number from %d to %d was expected.", least, most);
        }
    }

    void brief(String field, @Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            add(field, "En text med 1 till %d tecken väntades.", "A text of 1 to %d characters was expected.", LONGEST);
        }
    }

    private void columns() {
        if (layout.columns().isEmpty()) {
            add("columns", "Minst en kolumn behövs.", "At least one column is needed.");
        }
        if (layout.columns().stream().noneMatch(column -> column.holds() == Holds.FIGURE)) {
            add("columns", "Ingen kolumn har värden (FIGURE).", "No column holds figures (FIGURE).");
        }
        boolean headings =
                layout.columns().stream().anyMatch(column -> !column.headings().isEmpty());
        if (!headings && layout.headerRow() == null && !layout.columns().isEmpty()) {
            add(
                    "headerRow",
                    "Utan rubriker måste rubrikradens nummer anges, 0 om ingen finns.",
                    "Without headings the number of the header row is needed, 0 when there is none.");
        }
        ColumnCheck check = new ColumnCheck(this);
        for (int i = 0; i < layout.columns().size() && i < MOST_COLUMNS; i++) {
            check.check("columns[" + i + "]", layout.columns().get(i));
        }
    }

    private void coordinates() {
        boolean row = has(Holds.MUNICIPALITY) || has(Holds.MUNICIPALITY_CODE);
        boolean heading = inHeadings(Placeholder.MUNICIPALITY);
        boolean fixed = layout.fixedMunicipality().isPresent();
        boolean titled = layout.hasTitledMunicipality();
        if (!row && !heading && !fixed && !titled) {
            add(
                    "columns",
                    "Ingen kolumn har kommunen (MUNICIPALITY), ingen rubrik har {municipality}, ingen är fast och den står inte i titeln (municipality).",
                    "No column holds the municipality (MUNICIPALITY), no heading has {municipality}, none is fixed, and it does not stand in a title (municipality).");
        }
        if (titled && (row || heading || fixed)) {
            twice("municipality", "municipality");
        }
        once("municipality", row, heading, fixed);
        once(
                "indicator",
                has(Holds.INDICATOR) && layout.columns().stream().noneMatch(LayoutColumn::byContent),
                layout.columns().stream().anyMatch(column -> column.indicator() != null),
                layout.fixedIndicator().isPresent());
        once(
                "period",
                has(Holds.PERIOD),
                inHeadings(Placeholder.PERIOD),
                layout.fixedPeriod().isPresent());
        once(
                "gender",
                has(Holds.GENDER),
                inHeadings(Placeholder.GENDER),
                layout.fixedGender().isPresent());
        for (Holds holds : EnumSet.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE, Holds.PERIOD, Holds.GENDER)) {
            if (layout.columns().stream()
                            .filter(column -> column.holds() == holds && !column.byContent())
                            .count()
                    > 1) {
                add("columns", "Flera kolumner är %s.", "Several columns are %s.", holds);
            }
        }
    }

    // Optional columns may hold what headings otherwise say: only what always contradicts is refused.
    private void once(String coordinate, boolean row, boolean heading, boolean fixed) {
        boolean rowAlways = row
                && layout.columns().stream()
                        .anyMatch(column ->
                                column.holds().name().toLowerCase(Locale.ROOT).startsWith(coordinate)
                                        && !column.optional());
        if ((fixed && (rowAlways || heading)) || (rowAlways && heading && !hasPlainFigures())) {
            twice(fixed ? "fixed." + coordinate : "columns", coordinate);
        }
    }

    private boolean hasPlainFigures() {
        return layout.columns().stream().anyMatch(column -> column.holds() == Holds.FIGURE && column.optional());
    }

    void twice(String field, String coordinate) {
        add(
                field,
                "Det sägs på flera ställen vad som är %s.",
                "It is said in several places what the %s is.",
                coordinate);
    }

    private boolean has(Holds holds) {
        return layout.columns().stream().anyMatch(column -> column.holds() == holds);
    }

    private boolean inHeadings(Placeholder placeholder) {
        return layout.columns().stream()
                .flatMap(column -> column.headings().stream())
                .anyMatch(heading -> heading.contains(placeholder.written()));
    }

    private void period(String field, @Nullable String period) {
        if (period != null && !PERIOD.matcher(period).matches()) {
            add(field, "En period väntades, till exempel 2024.", "A period was expected, such as 2024.");
        }
    }

    private void fixed() {
        period("firstEdition", layout.firstEdition());
        period("lastEdition", layout.lastEdition());
        period("fixed.period", layout.fixedPeriod().orElse(null));
        layout.fixedIndicator().ifPresent(code -> indicator("fixed.indicator", code));
        layout.fixedMunicipality()
                .filter(knowsMunicipality.negate())
                .ifPresent(code -> add(
                        "fixed.municipality",
                        "Det finns ingen kommun med koden %s.",
                        "There is no municipality with the code %s.",
                        code));
    }

    private void names() {
        layout.indicators().forEach((name, code) -> {
            brief("indicators." + name, name);
            indicator("indicators." + name, code);
        });
        for (int i = 0; i < layout.keep().size() && i < MOST_CONDITIONS; i++) {
            String field = "keep[" + i + "]";
            brief(field + ".heading", layout.keep().get(i).heading());
            List<String> values = layout.keep().get(i).values();
            atMost(field + ".values", values.size(), MOST_VALUES);
            if (values.isEmpty()) {
                add(field + ".values", "Minst ett värde behövs.", "At least one value is needed.");
            }
        }
        for (int i = 0; i < layout.sums().size() && i < MOST_CONDITIONS; i++) {
            sum("sums[" + i + "]", layout.sums().get(i));
        }
    }

    private void sum(String field, LayoutSum sum) {
        indicator(field + ".total", sum.total());
        atMost(field + ".of", sum.of().size(), MOST_COLUMNS);
        if (sum.of().size() < 2) {
            add(field + ".of", "Minst två delar behövs.", "At least two parts are needed.");
        }
        sum.of().forEach(part -> indicator(field + ".of", part));
        if (sum.tolerance() == null || sum.tolerance().compareTo(BigDecimal.ZERO) < 0) {
            add(field + ".tolerance", "Ett tal från 0 väntades.", "A number from 0 was expected.");
        }
    }

    void indicator(String field, @Nullable String code) {
        if (code != null && !knowsIndicator.test(code)) {
            add(
                    field,
                    "Det finns ingen indikator med koden %s.",
                    "There is no indicator with the code %s.",
                    code.length() > LONGEST ? code.substring(0, LONGEST) : code);
        }
    }

    void add(String field, String swedish, String english, Object... values) {
        violations.add(new Violation(path.isEmpty() ? field : path + "." + field, Text.of(swedish, english, values)));
    }
}
