package se.malbild.strategy.reportedvalue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Report;
import se.malbild.strategy.criterion.ReportAsked;

/// What has been reported, for judging: across municipalities, in the caller's transaction.
@ApplicationScoped
public class ReportsThatCount {

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    ReportsThatCount(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// A question, and what an answer to it holds.
    private record Question(String report, ReportAsked.Kind kind) {}

    /// The reports that count of measures, in one statement. What answers a question that the criterion does not ask
    /// any more, or asks in another way, does not count.
    ///
    /// @return an entry for each of the measures, the oldest period first
    public Map<UUID, List<Report>> of(Collection<UUID> measures) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT value.measure_id, value.id, value.report, value.kind, value.period, value.unit_id,
                            value.numerator, value.denominator, value.holds, value.reached_on,
                            CAST(measure.criterion AS text) AS criterion
                        FROM reported_value value
                        JOIN measure ON (measure.municipality_id, measure.id) = (value.municipality_id, value.measure_id)
                        WHERE value.measure_id = ANY (:measures) AND value.status = 'APPROVED'
                        ORDER BY value.measure_id, value.period, value.id""", Tuple.class)
                .setParameter("measures", measures.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, List<Report>> reports = new HashMap<>();
        measures.forEach(measure -> reports.put(measure, new ArrayList<>()));
        Map<UUID, Set<Question>> asked = new HashMap<>();
        for (Tuple row : rows) {
            UUID measure = row.get("measure_id", UUID.class);
            Set<Question> questions =
                    asked.computeIfAbsent(measure, _ -> questions(row.get("criterion", String.class)));
            Question answered = new Question(
                    row.get("report", String.class), ReportAsked.Kind.valueOf(row.get("kind", String.class)));
            if (questions.contains(answered)) {
                reports.computeIfAbsent(measure, _ -> new ArrayList<>()).add(report(row));
            }
        }
        return reports;
    }

    private static Report report(Tuple row) {
        return new Report(
                row.get("id", UUID.class),
                row.get("report", String.class),
                row.get("period", String.class),
                row.get("unit_id", UUID.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("holds", Boolean.class),
                row.get("reached_on", LocalDate.class));
    }

    private Set<Question> questions(@Nullable String criterion) {
        try {
            return criterion == null
                    ? Set.of()
                    : json.readValue(criterion, Criterion.class).reports().stream()
                            .map(one -> new Question(one.report(), one.kind()))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored criterion cannot be read", e);
        }
    }
}
