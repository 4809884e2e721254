package se.malbild.indicator.importrun;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/// Tells everybody how far a run has come, and the run whether it should go on.
@ApplicationScoped
class ImportProgress {

    private final EntityManager database;

    @Inject
    ImportProgress(EntityManager database) {
        this.database = database;
    }

    /// Notes how much has been read, in a transaction of its own: the reader's connection is in the midst of a COPY.
    ///
    /// @throws RunCancelled when somebody wants the run to end
    void note(UUID runId, long readings) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("UPDATE import_run SET reading_count = :readings WHERE id = :run")
                    .setParameter("readings", readings)
                    .setParameter("run", runId)
                    .executeUpdate();
            goOn(runId);
        });
    }

    /// @throws RunCancelled when somebody wants the run to end
    void goOn(UUID runId) {
        if (!database.createNativeQuery("SELECT 1 FROM import_cancellation WHERE run_id = :run")
                .setParameter("run", runId)
                .getResultList()
                .isEmpty()) {
            throw new RunCancelled();
        }
    }
}
