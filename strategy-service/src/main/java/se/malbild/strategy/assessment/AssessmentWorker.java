package se.malbild.strategy.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.jboss.logging.Logger;
import se.malbild.kit.work.Worker;
import se.malbild.strategy.series.InputsChanged;
import se.malbild.strategy.series.RefusedData;

/// Has measures judged as soon as their inputs are complete, and looks every second for those that have waited.
@ApplicationScoped
class AssessmentWorker {

    private static final Logger LOG = Logger.getLogger(AssessmentWorker.class);
    private static final int BATCH = 200;

    private final Assessor assessor;
    private final Reviews reviews;
    private final Worker worker = new Worker("assessments", this::judgeAll);

    @Inject
    AssessmentWorker(Assessor assessor, Reviews reviews) {
        this.assessor = assessor;
        this.reviews = reviews;
    }

    void inputsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) InputsChanged change) {
        worker.wake();
    }

    @Scheduled(every = "1s")
    void look() {
        worker.wake();
    }

    /// Reviews what time alone may have turned: soon after midnight, and after the service has been away.
    @Scheduled(every = "1m")
    void review() {
        var _ = QuarkusTransaction.requiringNew().call(reviews::begin);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }

    private void judgeAll() {
        boolean more = true;
        while (more) {
            more = judgeBatch();
        }
    }

    // A measure that cannot be judged must not hold up the others: then they are taken one by one, and it is put last.
    private boolean judgeBatch() {
        try {
            return assessor.judge(BATCH);
        } catch (PersistenceException e) {
            if (RefusedData.in(e).isEmpty()) {
                // The database is away: that is no fault of a measure.
                throw e;
            }
            return judgeOneByOne(e);
        } catch (RuntimeException e) {
            return judgeOneByOne(e);
        }
    }

    private boolean judgeOneByOne(RuntimeException failure) {
        LOG.error("A measure cannot be judged", failure);
        boolean more = true;
        while (more) {
            try {
                more = assessor.judge(1);
            } catch (RuntimeException e) {
                assessor.postponeOldest();
                return true;
            }
        }
        return false;
    }
}
