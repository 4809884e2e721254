package se.malbild.indicator.fetch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.malbild.indicator.importrun.ImportReception;
import se.malbild.kit.database.OneColumn;

/// Has the answers of a fetch imported again when the node that did so is gone: nobody sends them again as they would a
/// file. Answers that bring down one node after the other are left alone.
@ApplicationScoped
class LostImports {

    private static final Logger LOG = Logger.getLogger(LostImports.class);
    private static final int MOST_LOST = 3;

    // The answers of two fetches are never the same bytes, since they say when they came.
    private static final String LOST = """
            SELECT f.id FROM source_fetch f JOIN import_run r ON r.id = f.run_id
            WHERE f.status = 'FETCHED' AND r.status = 'FAILED' AND r.failure = 'WORKER_GONE'
            AND NOT EXISTS (SELECT 1 FROM import_cancellation c WHERE c.run_id = r.id)
            AND (SELECT count(*) FROM import_run l WHERE l.kind = 'FETCH' AND l.sha256 = r.sha256
                AND l.failure = 'WORKER_GONE') < :most""";

    private final EntityManager database;
    private final FetchRepository fetches;
    private final ImportReception reception;

    @Inject
    LostImports(EntityManager database, FetchRepository fetches, ImportReception reception) {
        this.database = database;
        this.fetches = fetches;
        this.reception = reception;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        List<UUID> lost = QuarkusTransaction.requiringNew().call(this::lost);
        lost.forEach(fetch -> QuarkusTransaction.requiringNew().timeout(3600).run(() -> importAgain(fetch)));
        if (!lost.isEmpty()) {
            reception.begin();
        }
    }

    private void importAgain(UUID id) {
        Fetch fetch = fetches.hold(id);
        // Another node may have been faster.
        if (lost().contains(id)) {
            UUID run = reception.receiveAgain(fetch.importRun());
            LOG.warnf("The import of fetch %s lost its node and is begun again as import %s", id, run);
            fetch.importAgain(run);
        }
    }

    private List<UUID> lost() {
        return OneColumn.query(database, LOST, UUID.class)
                .setParameter("most", MOST_LOST)
                .getResultList();
    }
}
