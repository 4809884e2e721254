package se.malbild.strategy.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.malbild.kit.language.Text;

/// What is known when a measure is judged. Nothing else enters a judgement.
public final class Knowledge {

    private final Map<String, IndicatorFacts> facts;
    private final Map<Coordinate, Figure> figures = new HashMap<>();
    private final List<Report> reports;
    private final LocalDate today;

    /// @param facts of each indicator, by code
    /// @param figures of all years and definitions; in any order
    /// @param reports that count, in any order: the latest of each unit and period
    /// @param today the day in Sweden
    public Knowledge(
            Map<String, IndicatorFacts> facts,
            Collection<Figure> figures,
            Collection<Report> reports,
            LocalDate today) {
        this.facts = Map.copyOf(facts);
        figures.forEach(figure -> this.figures.put(Coordinate.of(figure), figure));
        this.reports = reports.stream()
                .sorted(Comparator.comparing(Report::period).thenComparing(Report::id))
                .toList();
        this.today = today;
    }

    private Knowledge(Knowledge other, LocalDate today) {
        this.facts = other.facts;
        this.figures.putAll(other.figures);
        this.reports = other.reports;
        this.today = today;
    }

    /// The same as it would be known on another day.
    public Knowledge on(LocalDate day) {
        return new Knowledge(this, day);
    }

    private record Coordinate(String indicator, String gender, String period) {

        static Coordinate of(Figure figure) {
            return new Coordinate(figure.indicator(), figure.gender(), figure.period());
        }
    }

    /// What an indicator is called; its code when that is not known.
    public Text titleOf(String indicator) {
        IndicatorFacts known = facts.get(indicator);
        return known == null ? new Text(indicator, indicator) : known.title();
    }

    /// The figures that are known, in no order.
    public Collection<Figure> figures() {
        return Collections.unmodifiableCollection(figures.values());
    }

    public LocalDate today() {
        return today;
    }

    Optional<Figure> figure(String indicator, String gender, int year) {
        return Optional.ofNullable(figures.get(new Coordinate(indicator, gender, Integer.toString(year))));
    }

    Optional<BigDecimal> value(String indicator, String gender, int year) {
        return figure(indicator, gender, year).map(Figure::value);
    }

    /// The answers to a question, the oldest period first.
    List<Report> reports(String report) {
        return reports.stream().filter(one -> one.report().equals(report)).toList();
    }

    /// The definitions of an indicator that are known: the one that is named, those that came after it, those that it
    /// came after. Empty when the named one is not known.
    List<Definition> definitions(String indicator, String gender) {
        if (!facts.containsKey(indicator)) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        codes.add(indicator);
        addSuccessors(codes, indicator);
        addPredecessors(codes, indicator);
        List<Definition> definitions = new ArrayList<>();
        for (String code : codes) {
            IndicatorFacts known = facts.get(code);
            if (known != null) {
                definitions.add(new Definition(code, known, gender, this));
            }
        }
        return definitions;
    }

    private void addSuccessors(Set<String> codes, String indicator) {
        IndicatorFacts known = facts.get(indicator);
        while (known != null && known.replacedBy() != null && codes.add(known.replacedBy())) {
            known = facts.get(known.replacedBy());
        }
    }

    private void addPredecessors(Set<String> codes, String indicator) {
        Deque<String> following = new ArrayDeque<>(List.of(indicator));
        while (!following.isEmpty()) {
            String later = following.remove();
            facts.entrySet().stream()
                    .filter(entry -> later.equals(entry.getValue().replacedBy()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .filter(codes::add)
                    .forEach(following::add);
        }
    }
}
