package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;

/// Reads what every municipality has of an indicator in some periods, in one statement.
@ApplicationScoped
class ComparedFigures {

    private final EntityManager database;

    @Inject
    ComparedFigures(EntityManager database) {
        this.database = database;
    }

    /// The figures of each period of which anything is known.
    Map<String, PeriodFigures> of(String indicator, Gender gender, Collection<String> periods, AsOf asOf) {
        Query query = asOf.bind(database.createNativeQuery(statement(asOf)))
                .setParameter("indicator", indicator)
                .setParameter("periods", periods.toArray(String[]::new))
                .setParameter("gender", gender.name());
        Map<String, Map<String, ComparedFigure>> found = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        for (Object[] row : rows) {
            found.computeIfAbsent((String) row[0], _ -> new HashMap<>()).put((String) row[1], figure(row));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PeriodFigures(entry.getValue())));
    }

    // Of what stands, the index holds all that is asked for: the figures of 290 municipalities in ten years are a few
    // pages of it, and thousands of the table.
    private static String statement(AsOf asOf) {
        String figures = asOf.isNow()
                ? "SELECT o.period, o.municipality_id, o.status, o.value FROM observation o"
                : "SELECT o.period, o.municipality_id, c.status, c.value FROM observation o CROSS JOIN LATERAL (%s) c"
                        .formatted(asOf.change());
        return figures + " WHERE o.indicator_code = :indicator AND o.period = ANY (:periods) AND o.gender = :gender";
    }

    private static ComparedFigure figure(Object[] row) {
        ObservationStatus status = ObservationStatus.valueOf((String) row[2]);
        return new ComparedFigure(ComparedStatus.of(status), (BigDecimal) row[3]);
    }
}
