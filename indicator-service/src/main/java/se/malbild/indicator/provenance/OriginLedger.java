package se.malbild.indicator.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the ledger and the imports say of the origin of changes, for many at a time. Each statement finds its rows by
/// a key, however many figures there are.
@ApplicationScoped
class OriginLedger {

    private final EntityManager database;

    @Inject
    OriginLedger(EntityManager database) {
        this.database = database;
    }

    /// Those of these changes that there are.
    List<LedgerEntry> entries(Collection<Long> numbers) {
        return rows(numbered(LedgerEntry.STATEMENT, numbers)).stream()
                .map(LedgerEntry::of)
                .toList();
    }

    Map<UUID, RunFacts> runs(Collection<UUID> runs) {
        return rows(query(RunFacts.STATEMENT).setParameter("runs", runs.toArray(UUID[]::new))).stream()
                .map(RunFacts::of)
                .collect(Collectors.toMap(RunFacts::id, Function.identity()));
    }

    Map<String, PublisherFacts> publishers(Collection<String> indicators) {
        return rows(query(PublisherFacts.STATEMENT).setParameter("indicators", indicators.toArray(String[]::new)))
                .stream()
                .map(PublisherFacts::of)
                .collect(Collectors.toMap(PublisherFacts::indicator, Function.identity()));
    }

    /// How changes were calculated, by number.
    Map<Long, CalculationFacts> calculations(Collection<Long> numbers) {
        return rows(numbered(CalculationFacts.STATEMENT, numbers)).stream()
                .map(CalculationFacts::of)
                .collect(Collectors.toMap(CalculationFacts::number, Function.identity()));
    }

    /// The changes by which figures stood as they did when something was calculated from them.
    Map<CalculationFacts.Key, Long> standing(Collection<CalculationFacts.Key> keys) {
        List<CalculationFacts.Key> asked = keys.stream().distinct().toList();
        Query query = query("""
                        SELECT CAST(k.position AS integer) AS position, c.number
                        FROM unnest(:municipalities, :indicators, :periods, :genders, :befores) WITH ORDINALITY
                            AS k (municipality_id, indicator_code, period, gender, before, position)
                        CROSS JOIN LATERAL (
                            SELECT o.number FROM observation_change o
                            WHERE o.municipality_id = k.municipality_id AND o.indicator_code = k.indicator_code
                            AND o.period = k.period AND o.gender = k.gender AND o.number < k.before
                            ORDER BY o.version DESC LIMIT 1) c""")
                .setParameter("municipalities", texts(asked, CalculationFacts.Key::municipality))
                .setParameter("indicators", texts(asked, CalculationFacts.Key::indicator))
                .setParameter("periods", texts(asked, CalculationFacts.Key::period))
                .setParameter("genders", texts(asked, CalculationFacts.Key::gender))
                .setParameter(
                        "befores",
                        asked.stream().map(CalculationFacts.Key::before).toArray(Long[]::new));
        return rows(query).stream()
                .collect(Collectors.toMap(
                        row -> asked.get(row.get("position", Integer.class) - 1),
                        row -> row.get("number", Long.class)));
    }

    /// The changes that others took back, by the number of those: of the same figure, in the run that was taken back.
    Map<Long, Long> undone(Collection<Long> numbers) {
        return rows(numbered("""
                        SELECT c.number, max(u.number) AS undone
                        FROM observation_change c
                        JOIN import_run r ON r.id = c.run_id
                        JOIN import_run wrong ON wrong.id = r.undoes
                        JOIN observation_change u ON u.municipality_id = c.municipality_id
                            AND u.indicator_code = c.indicator_code AND u.period = c.period AND u.gender = c.gender
                            AND u.number BETWEEN wrong.first_change_number AND wrong.last_change_number
                        WHERE c.number = ANY (:numbers) GROUP BY c.number""", numbers)).stream()
                .collect(Collectors.toMap(row -> row.get("number", Long.class), row -> row.get("undone", Long.class)));
    }

    private Query numbered(String statement, Collection<Long> numbers) {
        return query(statement).setParameter("numbers", numbers.toArray(Long[]::new));
    }

    private Query query(String statement) {
        return database.createNativeQuery(statement, Tuple.class);
    }

    private static String[] texts(List<CalculationFacts.Key> keys, Function<CalculationFacts.Key, String> text) {
        return keys.stream().map(text).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
