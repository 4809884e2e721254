package se.malbild.strategy.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.tenancy.OwnedThing;

/// An evaluation of a strategy.
@Entity
class Evaluation extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Embedded
    private EvaluationRequest form;

    protected Evaluation() {}

    static Evaluation of(UUID strategyId, EvaluationRequest form, Instant now) {
        Evaluation evaluation = new Evaluation();
        evaluation.strategyId = strategyId;
        evaluation.rewrite(form, now);
        return evaluation;
    }

    final void rewrite(EvaluationRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    UUID strategyId() {
        return strategyId;
    }

    EvaluationRequest form() {
        return form;
    }
}
