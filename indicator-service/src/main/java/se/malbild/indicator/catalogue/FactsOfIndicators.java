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
import se.malbild.indicator.answer.Conditions;

/// What readers of figures need to know of indicators, all at once.
@ApplicationScoped
public class FactsOfIndicators {

    private static final String FACTS = """
            SELECT i.code, i.title_swedish, i.title_english, i.measurement_unit, i.direction,
                i.divided_by_gender, i.values_are_places,
                coalesce(i.publisher_override, s.publisher) AS publisher, i.valid_from, i.valid_to, i.replaced_by,
                (SELECT coalesce(string_agg(e.period, ' ' ORDER BY e.period), '') FROM edition e
                    WHERE e.source_code = i.source_code AND e.status = 'NEVER_PUBLISHED') AS missing_editions
            FROM indicator i JOIN source s ON s.code = i.source_code
            WHERE %s""";

    private static final String BREAKS = """
            SELECT indicator_code, period, reason_swedish, reason_english FROM indicator_break
            WHERE %s ORDER BY indicator_code, period""";

    private final EntityManager database;

    @Inject
    FactsOfIndicators(EntityManager database) {
        this.database = database;
    }

    /// Those of these indicators that there are, by code.
    ///
    /// @param codes none means all
    public Map<String, IndicatorFacts> of(Collection<String> codes) {
        Map<String, List<IndicatorFacts.Break>> breaks = rows(BREAKS, "indicator_code", codes).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("indicator_code", String.class),
                        Collectors.mapping(IndicatorFacts.Break::of, Collectors.toList())));
        return rows(FACTS, "i.code", codes).stream()
                .map(row -> IndicatorFacts.of(row, breaks.getOrDefault(row.get("code", String.class), List.of())))
                .collect(Collectors.toMap(IndicatorFacts::code, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String statement, String column, Collection<String> codes) {
        Conditions conditions = new Conditions().oneOf(column, "codes", List.copyOf(codes));
        return conditions
                .bind(database.createNativeQuery(statement.formatted(conditions.toSql()), Tuple.class))
                .getResultList();
    }
}
