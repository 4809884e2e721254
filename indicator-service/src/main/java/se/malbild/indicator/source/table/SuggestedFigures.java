package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.source.table.IndicatorNames.Named;

/// Guesses what the columns of figures are about, by their headings.
final class SuggestedFigures {

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

    private static final List<String> CHANGES =
            List.of("förändr", "differens", "diff", "skillnad", "+/-", "upp/ne", "utveckling sedan", "change");

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

    private final UnknownTable table;
    private final IndicatorNames names;
    private final int latestYear;
    private final List<LayoutColumn> columns = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    SuggestedFigures(UnknownTable table, IndicatorNames names, int latestYear) {
        this.table = table;
        this.names = names;
        this.latestYear = latestYear;
    }

    List<LayoutColumn> columns() {
        return columns;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    /// @param figures the columns that hold figures
    void guess(List<Integer> figures) {
        List<Integer> unknown = new ArrayList<>();
        Set<String> templates = new LinkedHashSet<>();
        Set<String> known = new HashSet<>();
        List<Integer> telling = figures.stream()
                .filter(index -> !isChange(table.heading(index)))
                .toList();
        figures.stream()
                .filter(index -> isChange(table.heading(index)) && table.literal(index) != null)
                .forEach(index -> columns.add(table.column(index, Holds.IGNORED).asOptional()));
        for (int index : telling) {
            Optional<String> template = template(index);
            Optional<Named> named = table.header().rows().isEmpty()
                    ? Optional.empty()
                    : names.find(List.of(table.header().shown(index)));
            if (template.isPresent()) {
                templates.add(template.get());
            } else if (named.isPresent() && known.add(named.get().code())) {
                columns.add(table.column(index, Holds.FIGURE)
                        .withIndicator(named.get().code()));
            } else if (!NO_FIGURES.contains(table.heading(index)) || telling.size() == 1) {
                unknown.add(index);
            } else if (table.literal(index) != null) {
                columns.add(table.column(index, Holds.IGNORED).asOptional());
            }
        }
        if (!templates.isEmpty()) {
            columns.add(new LayoutColumn(
                    List.copyOf(templates), null, Holds.FIGURE, null, null, null, false, false, false));
        }
        if (templates.isEmpty() && known.isEmpty() && !unknown.isEmpty()) {
            unknown(unknown);
        } else {
            unknown.forEach(index ->
                    questions.add(OpenQuestion.of(OpenQuestion.Code.WHICH_INDICATOR_IN_COLUMN, table.shown(index))));
        }
    }

    // What has changed since another year is no figure of the year.
    static boolean isChange(String heading) {
        return CHANGES.stream().anyMatch(heading::startsWith);
    }

    private void unknown(List<Integer> unknown) {
        Optional<Integer> value = unknown.stream()
                .filter(index -> Set.of("value", "värde", "varde", "antal", "andel", "resultat", "index")
                        .contains(table.heading(index)))
                .findFirst();
        if (unknown.size() == 1 || value.isPresent()) {
            int chosen = value.orElse(unknown.getFirst());
            columns.add(table.column(chosen, Holds.FIGURE));
            unknown.stream().filter(index -> index != chosen).forEach(this::ask);
            return;
        }
        if (!table.header().rows().isEmpty()) {
            columns.add(LayoutColumn.of(Holds.FIGURE, "{indicator}"));
        }
        unknown.forEach(index ->
                questions.add(OpenQuestion.of(OpenQuestion.Code.WHICH_INDICATOR_IN_COLUMN, table.shown(index))));
    }

    /// The indicator's name in a heading, where one stands.
    Optional<String> name(int index) {
        return template(index)
                .or(() -> Optional.of("{indicator}"))
                .flatMap(template -> table.header().headings(index).stream()
                        .flatMap(heading -> HeadingMatch.of(HeadingTemplate.of(template), heading, latestYear).stream())
                        .map(HeadingMatch::indicator)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private Optional<String> template(int index) {
        if (table.header().rows().isEmpty()) {
            return Optional.empty();
        }
        for (String heading : table.header().headings(index)) {
            for (String template : TEMPLATES) {
                Optional<HeadingMatch> match = HeadingMatch.of(HeadingTemplate.of(template), heading, latestYear);
                if (match.isPresent() && !match.get().isRefused()) {
                    return Optional.of(template);
                }
            }
        }
        return Optional.empty();
    }

    private void ask(int index) {
        questions.add(OpenQuestion.of(OpenQuestion.Code.WHICH_INDICATOR_IN_COLUMN, table.shown(index)));
    }
}
