package se.malbild.strategy.criterion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known when a measure is judged.
///
/// @param facts of each indicator, by code
/// @param figures of all years
public record Figures(Map<String, IndicatorFacts> facts, Collection<Figure> figures) {

    public Figures {
        facts = Map.copyOf(facts);
        figures = List.copyOf(figures);
    }

    Optional<IndicatorFacts> factsOf(String indicator) {
        return Optional.ofNullable(facts.get(indicator));
    }

    Optional<Figure> figure(String indicator, String gender, int year) {
        String period = Integer.toString(year);
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator)
                        && figure.gender().equals(gender)
                        && figure.period().equals(period))
                .findFirst();
    }
}
