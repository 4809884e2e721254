package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Direction;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Figures;
import se.malbild.strategy.criterion.IndicatorFacts;

/// What the projection knows of a municipality's series, for judging.
@ApplicationScoped
class KnownFigures {

    private final EntityManager database;

    @Inject
    KnownFigures(EntityManager database) {
        this.database = database;
    }

    Figures of(String municipalityId, Set<String> indicators) {
        return new Figures(facts(indicators), figures(municipalityId, indicators));
    }

    @SuppressWarnings("unchecked")
    private Map<String, IndicatorFacts> facts(Set<String> indicators) {
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT * FROM linked_indicator WHERE code = ANY (:codes)", Tuple.class)
                .setParameter("codes", indicators.toArray(String[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("code", String.class), KnownFigures::facts));
    }

    private static IndicatorFacts facts(Tuple row) {
        return new IndicatorFacts(
                new Text(row.get("title_swedish", String.class), row.get("title_english", String.class)),
                row.get("publisher", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                Arrays.asList(row.get("missing_editions", String[].class)));
    }

    @SuppressWarnings("unchecked")
    private List<Figure> figures(String municipalityId, Set<String> indicators) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT * FROM series_value
                        WHERE municipality_id = :municipality AND indicator_code = ANY (:codes)
                        ORDER BY indicator_code, period, gender""", Tuple.class)
                .setParameter("municipality", municipalityId)
                .setParameter("codes", indicators.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(KnownFigures::figure).toList();
    }

    private static Figure figure(Tuple row) {
        return new Figure(
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                row.get("gender", String.class),
                row.get("status", String.class),
                row.get("value", BigDecimal.class),
                row.get("observation_version", Integer.class),
                row.get("change_number", Long.class));
    }
}
