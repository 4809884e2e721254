package se.malbild.strategy.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.tenancy.OwnedThing;

/// A decision on a strategy.
@Entity
class Decision extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Embedded
    private DecisionRequest form;

    protected Decision() {}

    static Decision on(UUID strategyId, DecisionRequest form, Instant now) {
        Decision decision = new Decision();
        decision.strategyId = strategyId;
        decision.rewrite(form, now);
        return decision;
    }

    final void rewrite(DecisionRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    UUID strategyId() {
        return strategyId;
    }

    DecisionRequest form() {
        return form;
    }
}
