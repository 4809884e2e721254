package se.malbild.strategy.publication;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/// Records verdicts in a transaction of its own, on whatever thread.
@Unremovable
@ApplicationScoped
class Recorder {

    private final VerdictChanges changes;

    @Inject
    Recorder(VerdictChanges changes) {
        this.changes = changes;
    }

    @Transactional
    @ActivateRequestContext
    void record(StandingVerdict... verdicts) {
        changes.record(List.of(verdicts));
    }
}
