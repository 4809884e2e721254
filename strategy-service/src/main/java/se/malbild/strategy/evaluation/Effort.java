package se.malbild.strategy.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.part.Part;

/// An effort that an evaluation proposes. Its number is its position.
@Entity
class Effort extends Part {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false, updatable = false)
    private UUID evaluationId;

    @Embedded
    private EffortRequest form;

    protected Effort() {}

    static Effort of(UUID strategyId, UUID evaluationId, int position) {
        Effort effort = new Effort();
        effort.strategyId = strategyId;
        effort.evaluationId = evaluationId;
        effort.placeAt(position);
        return effort;
    }

    void rewrite(EffortRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    EffortRequest form() {
        return form;
    }

    UUID strategyId() {
        return strategyId;
    }

    @Override
    public UUID wholeId() {
        return evaluationId;
    }
}
