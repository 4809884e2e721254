package se.malbild.indicator.importrun;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;

/// Carries received imports out, one at a time on each node. Which node takes one is decided by a lock in the database.
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final String WORKER_GONE = "WORKER_GONE";

    private final AgroalDataSource database;
    private final ImportRunRepository runs;
    private final ImportJob job;
    private final Worker worker = new Worker("import-worker", this::work);

    @Inject
    ImportWorker(AgroalDataSource database, ImportRunRepository runs, ImportJob job) {
        this.database = database;
        this.runs = runs;
        this.job = job;
    }

    /// Looks for work soon. Nothing is lost when this is not called: the clock looks too.
    @Scheduled(every = "2s")
    void wake() {
        worker.wake();
    }

    /// Ends the runs whose worker is gone: their lock is free.
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (UUID run : begun()) {
            locked(run, () -> {
                if (begun().contains(run)) {
                    LOG.warnf("The worker of import run %s is gone; the run has failed and changed nothing", run);
                    job.abandon(run, WORKER_GONE);
                }
            });
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }

    @ActivateRequestContext
    void work() {
        boolean mine = true;
        for (Optional<UUID> next = received(); mine && next.isPresent(); next = received()) {
            UUID run = next.get();
            mine = locked(run, () -> carryOutIfReceived(run));
        }
    }

    private void carryOutIfReceived(UUID run) {
        if (received().filter(run::equals).isEmpty()) {
            return;
        }
        try {
            job.carryOut(run);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import run %s broke off", run);
            job.abandon(run, "INTERNAL_ERROR");
        }
    }

    private boolean locked(UUID run, Runnable action) {
        Optional<SessionLock> taken = SessionLock.tryTake(database, "import-run/" + run);
        try (SessionLock lock = taken.orElse(null)) {
            if (lock != null) {
                action.run();
            }
            return lock != null;
        }
    }

    @Transactional
    Optional<UUID> received() {
        return runs.oldestReceived();
    }

    @Transactional
    List<UUID> begun() {
        return runs.begun();
    }
}
