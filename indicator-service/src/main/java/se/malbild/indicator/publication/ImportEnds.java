package se.malbild.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The imports whose end is to be told of, and which it has been told of.
@ApplicationScoped
class ImportEnds {

    /// The most in one batch; each is an event for every partition.
    static final int MOST = 500;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    ImportEnds(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The imports that are complete with a number and whose end has not been sent, the earliest first; [#MOST] at
    /// most.
    @SuppressWarnings("unchecked")
    List<ImportCompleted> upTo(long number) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT id, last_change_number, created_count + revised_count + withdrawn_count AS changes, finished_at
                        FROM import_run
                        WHERE announced_at IS NULL AND status = 'DONE' AND last_change_number <= :number
                        ORDER BY last_change_number, finished_at, id LIMIT :most""", Tuple.class)
                .setParameter("number", number)
                .setParameter("most", MOST)
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

    /// Notes that they have been told of.
    void announced(List<ImportCompleted> ends) {
        if (!ends.isEmpty()) {
            database.createNativeQuery("UPDATE import_run SET announced_at = :now WHERE id = ANY (:runs)")
                    .setParameter("now", clock.instant())
                    .setParameter(
                            "runs",
                            ends.stream().map(ImportCompleted::importRun).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /// Has all of them told of again.
    void forgetAnnouncements() {
        database.createNativeQuery("UPDATE import_run SET announced_at = NULL WHERE announced_at IS NOT NULL")
                .executeUpdate();
    }

    /// Whether that import is done, and that number was the newest when it was.
    boolean wasDoneAt(long number, UUID importRun) {
        return !database.createNativeQuery(
                        "SELECT 1 FROM import_run WHERE id = :run AND status = 'DONE' AND last_change_number = :number")
                .setParameter("run", importRun)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }
}
