package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.source.Editions;

/// What other features need to know of the catalogue.
@ApplicationScoped
public class Catalogue {

    private final IndicatorRepository indicators;
    private final Editions editions;
    private final KoladaKpis kpis;

    @Inject
    Catalogue(IndicatorRepository indicators, Editions editions, KoladaKpis kpis) {
        this.indicators = indicators;
        this.editions = editions;
        this.kpis = kpis;
    }

    /// The indicators as readers of files need to know them: by code, title, Kolada's id and Kolada's own title.
    public IndicatorTable indicatorTable() {
        Map<String, FigureRules> rules = new HashMap<>();
        Set<IndicatorTable.Name> names = new HashSet<>();
        List<Indicator> all = indicators.listAll();
        Set<String> successors = all.stream()
                .flatMap(indicator -> indicator.replacedBy().stream())
                .collect(Collectors.toSet());
        Map<String, Set<String>> titles = kpis.titles();
        for (Indicator indicator : all) {
            String code = indicator.code();
            rules.put(code, indicator.figureRules(successors.contains(code)));
            names.add(new IndicatorTable.Name(code, code));
            names.add(new IndicatorTable.Name(indicator.title().swedish(), code));
            names.add(new IndicatorTable.Name(indicator.title().english(), code));
            indicator.koladaId().ifPresent(id -> {
                names.add(new IndicatorTable.Name(id, code));
                titles.getOrDefault(id, Set.of()).forEach(title -> names.add(new IndicatorTable.Name(title, code)));
            });
        }
        return IndicatorTable.of(rules, names);
    }

    /// The day that an edition of a source was published, when it is known.
    public Optional<LocalDate> publishedOn(String sourceCode, String period) {
        return editions.publishedOn(sourceCode, period);
    }

    /// The days of all editions that are known of, for each of these indicators.
    public List<PublicationDay> publicationDays(Set<String> codes) {
        Map<String, List<Indicator>> bySource =
                indicators.list("code in ?1", codes).stream().collect(Collectors.groupingBy(Indicator::sourceCode));
        List<PublicationDay> days = new ArrayList<>();
        bySource.forEach((source, published) -> editions.published(source)
                .forEach((period, day) ->
                        published.forEach(indicator -> days.add(new PublicationDay(indicator.code(), period, day)))));
        return days;
    }

    /// The code of the source of an indicator, or none when there is no such indicator.
    public Optional<String> sourceOf(String indicatorCode) {
        return indicators.findByIdOptional(indicatorCode).map(Indicator::sourceCode);
    }

    /// What is calculated, and from what. What is calculated can be calculated from again, but never from itself.
    public List<Derivation> derivations() {
        return indicators.listAll().stream()
                .flatMap(indicator -> indicator.derivation().stream())
                .sorted(Comparator.comparing(Derivation::indicator))
                .toList();
    }

    /// The reader whose values count, by indicator, where there is one: `kolada`, `scb` or the code of a layout.
    public Map<String, String> authoritativeReaders() {
        return indicators.listAll().stream()
                .filter(indicator -> indicator.authoritativeReader().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Indicator::code,
                        indicator -> indicator.authoritativeReader().orElseThrow()));
    }

    /// Kolada's ids of the indicators that have one, by the indicator's code.
    public Map<String, String> koladaIds() {
        return indicators.listAll().stream()
                .filter(indicator -> indicator.koladaId().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Indicator::code, indicator -> indicator.koladaId().orElseThrow()));
    }
}
