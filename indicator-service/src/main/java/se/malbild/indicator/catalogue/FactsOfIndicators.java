package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What readers of figures need to know of indicators, all at once.
@ApplicationScoped
public class FactsOfIndicators {

    private static final String FACTS = """
            SELECT i.code, i.title_swedish, i.title_english, i.measurement_unit, i.direction, s.publisher,
                (SELECT coalesce(string_agg(e.period, ' ' ORDER BY e.period), '') FROM edition e
                    WHERE e.source_code = i.source_code AND e.status = 'NEVER_PUBLISHED') AS missing_editions
            FROM indicator i JOIN source s ON s.code = i.source_code
            WHERE :all OR i.code = ANY (:codes)""";

    private final EntityManager database;

    @Inject
    FactsOfIndicators(EntityManager database) {
        this.database = database;
    }

    /// Those of these indicators that there are, by code.
    ///
    /// @param codes none means all
    public Map<String, IndicatorFacts> of(Collection<String> codes) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(FACTS, Tuple.class)
                .setParameter("all", codes.isEmpty())
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(IndicatorFacts::of)
                .collect(Collectors.toMap(IndicatorFacts::code, Function.identity()));
    }
}
