package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far the publication has come.
@ApplicationScoped
class PublicationCursor {

    /// The most ends of imports in one batch; each is an event for every partition.
    static final int MOST_ENDS = 500;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    PublicationCursor(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Number up to which everything has been sent.
    ///
    /// @param timeline in which the caller sends
    /// @throws IllegalStateException when another timeline has begun
    @Transactional
    long position(UUID timeline) {
        @SuppressWarnings("unchecked")
        List<Number> positions = database.createNativeQuery(
                        "SELECT published_number FROM publication WHERE timeline = :timeline")
                .setParameter("timeline", timeline)
                .getResultList();
        if (positions.isEmpty()) {
            throw new IllegalStateException("Another timeline than %s has begun".formatted(timeline));
        }
        return positions.getFirst().longValue();
    }

    /// The import that made a change.
    @Transactional
    Optional<UUID> runOf(long number) {
        @SuppressWarnings("unchecked")
        List<UUID> runs = database.createNativeQuery(
                        "SELECT run_id FROM observation_change WHERE number = :number", UUID.class)
                .setParameter("number", number)
                .getResultList();
        return runs.stream().findFirst();
    }

    /// Notes that a batch has been sent and acknowledged.
    ///
    /// @param timeline in which it was sent
    /// @throws IllegalStateException when somebody else has moved the cursor meanwhile
    @Transactional
    void sent(UUID timeline, ChangeBatch batch, List<ImportCompleted> completed) {
        int moved = database.createNativeQuery(
                        "UPDATE publication SET published_number = :to WHERE published_number = :after AND timeline = :timeline")
                .setParameter("to", batch.to())
                .setParameter("after", batch.after())
                .setParameter("timeline", timeline)
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("Another publisher has moved the cursor from " + batch.after());
        }
        if (!completed.isEmpty()) {
            database.createNativeQuery("UPDATE import_run SET announced_at = :now WHERE id = ANY (:runs)")
                    .setParameter("now", clock.instant())
                    .setParameter(
                            "runs",
                            completed.stream().map(ImportCompleted::importRun).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /// The imports that are complete with a number and whose end has not been sent, the earliest first; [#MOST_ENDS]
    /// at most.
    @Transactional
    @SuppressWarnings("unchecked")
    List<ImportCompleted> completedUpTo(long number) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, last_change_number, created_count + revised_count + withdrawn_count AS changes, finished_at
                        FROM import_run
                        WHERE announced_at IS NULL AND status = 'DONE' AND last_change_number <= :number
                        ORDER BY last_change_number, finished_at, id LIMIT :most""", Tuple.class)
                .setParameter("number", number)
                .setParameter("most", MOST_ENDS)
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
