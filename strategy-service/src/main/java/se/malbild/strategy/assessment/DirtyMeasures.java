package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// The measures whose inputs have changed since they were judged.
@ApplicationScoped
class DirtyMeasures {

    private static final Logger LOG = Logger.getLogger(DirtyMeasures.class);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration POSTPONED = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    // The measures themselves are held too, so that none is deleted while it is judged.
    private static final String READY = """
            SELECT dirty.measure_id FROM dirty_measure dirty JOIN measure held ON held.id = dirty.measure_id
            WHERE (dirty.change_number <= (
                    SELECT CASE WHEN count(*) = max(partitions) THEN min(change_number) WHEN count(*) = 0 THEN 0 ELSE -1 END
                    FROM stream_progress)
                OR dirty.last_marked_at <= :quietSince OR dirty.first_marked_at <= :waitingSince)
            AND NOT EXISTS (SELECT FROM measure_input input JOIN linked_series series
                    USING (municipality_id, indicator_code)
                WHERE input.measure_id = dirty.measure_id AND series.status = 'BACKFILLING')
            ORDER BY dirty.first_marked_at""";

    private final EntityManager database;
    private final AssessmentJson json;
    private final Clock clock;

    @Inject
    DirtyMeasures(EntityManager database, AssessmentJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// What was taken.
    ///
    /// @param count how many
    /// @param measures those of them that have a criterion
    record Taken(int count, List<MeasureToJudge> measures) {}

    /// Takes measures whose time has come, with the caller's transaction: when the import that changed them is complete
    /// on the
    /// whole stream, or nothing more has come for a second, at the latest after five. None whose series are being
    /// fetched.
    Taken take(int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = ready(database.createNativeQuery("""
                        WITH taken AS (
                            DELETE FROM dirty_measure WHERE measure_id IN (%s LIMIT :most
                                FOR UPDATE OF dirty SKIP LOCKED FOR KEY SHARE OF held SKIP LOCKED)
                            RETURNING measure_id)
                        SELECT m.municipality_id, m.strategy_id, m.id, m.criterion::text AS criterion, s.valid_from,
                            s.valid_to, m.created_at
                        FROM taken JOIN measure m ON m.id = taken.measure_id
                        JOIN strategy s ON (s.municipality_id, s.id) = (m.municipality_id, m.strategy_id)""".formatted(READY), Tuple.class))
                .setParameter("most", most)
                .getResultList();
        return new Taken(
                rows.size(), rows.stream().flatMap(row -> measure(row).stream()).toList());
    }

    /// Puts the one that would be taken next behind the others.
    void postponeOldest() {
        ready(database.createNativeQuery("""
                        UPDATE dirty_measure SET first_marked_at = :later, last_marked_at = :later, change_number = :never
                        WHERE measure_id IN (%s LIMIT 1)""".formatted(READY)))
                .setParameter("later", clock.instant().plus(POSTPONED))
                .setParameter("never", Long.MAX_VALUE)
                .executeUpdate();
    }

    private Query ready(Query query) {
        Instant now = clock.instant();
        return query.setParameter("quietSince", now.minus(QUIET)).setParameter("waitingSince", now.minus(LONGEST_WAIT));
    }

    // One that cannot be read must not hold up the others, and is read no better later.
    private Optional<MeasureToJudge> measure(Tuple row) {
        try {
            return readable(row);
        } catch (IllegalStateException e) {
            LOG.errorf(e, "The measure %s cannot be judged", row.get("id", UUID.class));
            return Optional.empty();
        }
    }

    private Optional<MeasureToJudge> readable(Tuple row) {
        return Optional.ofNullable(row.get("criterion", String.class))
                .map(criterion -> new MeasureToJudge(
                        row.get("municipality_id", String.class),
                        row.get("strategy_id", UUID.class),
                        row.get("id", UUID.class),
                        json.criterion(criterion),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        row.get("created_at", Instant.class)));
    }
}
