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
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;

/// Carries received runs out, a few at a time on each node, so that a small one does not wait for a large one. Who
/// takes one is decided by a lock in the database.
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final AgroalDataSource database;
    private final ImportRunRepository runs;
    private final ImportJob job;
    private final List<Worker> workers;

    @Inject
    ImportWorker(
            AgroalDataSource database,
            ImportRunRepository runs,
            ImportJob job,
            @ConfigProperty(name = "malbild.import.workers") int count) {
        this.database = database;
        this.runs = runs;
        this.job = job;
        this.workers = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Worker("import-worker-" + number, this::work))
                .toList();
    }

    /// Looks for work soon. Nothing is lost when this is not called: the clock looks too.
    @Scheduled(every = "2s")
    void wake() {
        workers.forEach(Worker::wake);
    }

    /// Ends the runs whose worker is gone: their lock is free.
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (UUID run : begun()) {
            locked(run, () -> {
                if (begun().contains(run)) {
                    LOG.warnf("The worker of import run %s is gone; the run has failed and changed nothing", run);
                    job.abandon(run, ImportFailure.WORKER_GONE);
                }
            });
        }
    }

    void stop(@Observes ShutdownEvent event) {
        workers.forEach(Worker::close);
    }

    @ActivateRequestContext
    void work() {
        boolean mayBeMore = true;
        while (mayBeMore) {
            mayBeMore = received().stream().anyMatch(run -> locked(run, () -> carryOutIfReceived(run)));
        }
    }

    private void carryOutIfReceived(UUID run) {
        if (!received().contains(run)) {
            return;
        }
        try {
            job.carryOut(run);
        } catch (RunLost e) {
            LOG.warnf(e, "Import run %s was ended by somebody else", run);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import run %s broke off", run);
            job.abandon(run, ImportFailure.INTERNAL_ERROR);
        }
    }

    private boolean locked(UUID run, Runnable action) {
        try (SessionLock lock =
                SessionLock.tryTake(database, "import-run/" + run).orElse(null)) {
            if (lock != null) {
                action.run();
            }
            return lock != null;
        }
    }

    @Transactional
    List<UUID> received() {
        return runs.oldestReceived();
    }

    @Transactional
    List<UUID> begun() {
        return runs.begun();
    }
}
