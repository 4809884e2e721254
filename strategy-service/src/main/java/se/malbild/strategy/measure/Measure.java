package se.malbild.strategy.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.strategy.StrategyPart;

/// A measure of a strategy: one sentence of the council, judged by a criterion.
@Entity
class Measure extends StrategyPart {

    private @Nullable UUID focusAreaId;

    @Column(nullable = false)
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Criterion criterion;

    private @Nullable UUID continues;

    protected Measure() {}

    static Measure of(UUID strategyId, @Nullable UUID focusAreaId, int position) {
        Measure measure = new Measure();
        measure.placeIn(strategyId, position);
        measure.focusAreaId = focusAreaId;
        return measure;
    }

    void rewrite(MeasureRequest form, Instant now) {
        text = form.text();
        criterion = form.criterion();
        continues = form.continues();
        writtenAt(now);
    }

    String text() {
        return text;
    }

    @Nullable
    Criterion criterion() {
        return criterion;
    }

    /// The measure of the strategy before that this one carries on.
    @Nullable
    UUID continues() {
        return continues;
    }

    /// The codes of the indicators that its criterion rests on.
    Set<String> inputs() {
        return criterion == null ? Set.of() : criterion.indicators();
    }

    @Override
    public @Nullable UUID focusAreaId() {
        return focusAreaId;
    }
}
