package se.malbild.strategy.reconciliation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.malbild.kit.database.SessionLock;
import se.malbild.kit.work.Worker;
import se.malbild.strategy.series.IndicatorServiceAway;

/// Has reconciliations carried out, one at a time on one node.
@ApplicationScoped
class ReconciliationWorker {

    private static final Logger LOG = Logger.getLogger(ReconciliationWorker.class);

    private final AgroalDataSource dataSource;
    private final Reconciliations reconciliations;
    private final Reconciler reconciler;
    private final Clock clock;
    private final Optional<LocalTime> at;
    private final Worker worker = new Worker("reconciliation", this::carryOut);

    @Inject
    ReconciliationWorker(
            AgroalDataSource dataSource,
            Reconciliations reconciliations,
            Reconciler reconciler,
            Clock clock,
            @ConfigProperty(name = "malbild.reconciliation.at") Optional<LocalTime> at) {
        this.dataSource = dataSource;
        this.reconciliations = reconciliations;
        this.reconciler = reconciler;
        this.clock = clock;
        this.at = at;
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reconciliations.Asked asked) {
        worker.wake();
    }

    /// Asks for the one of the night when it is due, and takes up what another node left.
    @Scheduled(every = "30s", delayed = "10s")
    @ActivateRequestContext
    void look() {
        at.flatMap(time -> Night.due(clock.instant(), time)).ifPresent(reconciliations::requestNight);
        worker.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.close();
    }

    @ActivateRequestContext
    void carryOut() {
        try (SessionLock lock =
                SessionLock.tryTake(dataSource, "reconciliation").orElse(null)) {
            if (lock == null) {
                return;
            }
            reconciliations.endAbandoned();
            Optional<UUID> next = reconciliations.begin();
            while (next.isPresent()) {
                carryOut(next.get());
                next = reconciliations.begin();
            }
        }
    }

    private void carryOut(UUID reconciliation) {
        try {
            Findings findings = reconciler.reconcile(reconciliation);
            reconciliations.complete(reconciliation, findings);
            LOG.infof("Reconciliation %s: %s", reconciliation, findings);
        } catch (IndicatorServiceAway e) {
            LOG.warnf("Reconciliation %s cannot be completed: %s", reconciliation, e.getMessage());
            reconciliations.fail(reconciliation, ReconciliationFailure.INDICATOR_SERVICE_AWAY);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Reconciliation %s cannot be completed", reconciliation);
            reconciliations.fail(reconciliation, ReconciliationFailure.UNEXPECTED);
        }
    }
}
