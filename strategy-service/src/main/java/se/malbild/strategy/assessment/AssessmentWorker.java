package se.malbild.strategy.assessment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import se.malbild.strategy.series.InputsChanged;

/// Has measures judged as soon as their inputs are complete, and looks every second for those that have waited.
@ApplicationScoped
class AssessmentWorker {

    private static final Logger LOG = Logger.getLogger(AssessmentWorker.class);

    private final Assessor assessor;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("assessments").factory());

    @Inject
    AssessmentWorker(Assessor assessor) {
        this.assessor = assessor;
    }

    void inputsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) InputsChanged change) {
        worker.execute(this::judgeAll);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        worker.execute(this::judgeAll);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }

    private void judgeAll() {
        try {
            boolean more = true;
            while (more) {
                more = assessor.judgeSome();
            }
        } catch (RuntimeException e) {
            LOG.warn("Assessments wait", e);
        }
    }
}
