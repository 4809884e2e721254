package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.malbild.indicator.change.ChangeLedger;
import se.malbild.indicator.change.MeasureChange;

/// How far the publication has come, and what is next.
@ApplicationScoped
class PublicationCursor {

    private static final int BATCH = 5_000;

    private final EntityManager database;
    private final ChangeLedger changes;
    private final Clock clock;

    @Inject
    PublicationCursor(EntityManager database, ChangeLedger changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// What is to be sent in one go.
    ///
    /// @param timeline in which the numbers count
    /// @param from number up to which everything has been sent before
    /// @param to number up to which everything has been sent after
    /// @param changes in number order
    /// @param completed the imports that are complete with them
    record Batch(UUID timeline, long from, long to, List<MeasureChange> changes, List<ImportCompleted> completed) {

        boolean isEmpty() {
            return changes.isEmpty() && completed.isEmpty();
        }
    }

    @Transactional
    Batch next() {
        Tuple position =
                (Tuple) database.createNativeQuery("SELECT published_number, timeline FROM publication", Tuple.class)
                        .getSingleResult();
        long from = position.get("published_number", Long.class);
        List<MeasureChange> next = changes.after(from, BATCH);
        long to = next.isEmpty() ? from : next.getLast().number();
        return new Batch(position.get("timeline", UUID.class), from, to, next, completedUpTo(to));
    }

    /// Notes that a batch has been sent and acknowledged.
    ///
    /// @throws IllegalStateException when somebody else has moved the cursor meanwhile
    @Transactional
    void sent(Batch batch) {
        int moved = database.createNativeQuery(
                        "UPDATE publication SET published_number = :to WHERE published_number = :from AND timeline = :timeline")
                .setParameter("to", batch.to())
                .setParameter("from", batch.from())
                .setParameter("timeline", batch.timeline())
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("Another publisher has moved the cursor from " + batch.from());
        }
        if (!batch.completed().isEmpty()) {
            database.createNativeQuery("UPDATE import_run SET announced_at = :now WHERE id = ANY (:runs)")
                    .setParameter("now", clock.instant())
                    .setParameter(
                            "runs",
                            batch.completed().stream()
                                    .map(ImportCompleted::importRun)
                                    .toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /// How many changes wait to be sent.
    @Transactional
    long waiting() {
        return ((Number) database.createNativeQuery(
                                "SELECT last_number - published_number FROM change_counter, publication")
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<ImportCompleted> completedUpTo(long number) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, last_change_number, created_count + revised_count + withdrawn_count AS changes, finished_at
                        FROM import_run
                        WHERE announced_at IS NULL AND status = 'DONE' AND last_change_number <= :number
                        ORDER BY last_change_number, finished_at LIMIT 100""", Tuple.class)
                .setParameter("number", number)
                .getResultList();
        return rows.stream()
                .map(row -> new ImportCompleted(
                        row.get("id", UUID.class),
                        row.get("last_change_number", Long.class),
                        row.get("changes", Long.class),
                        row.get("finished_at", Instant.class),
                        0))
                .toList();
    }
}
