package se.malbild.strategy.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Criterion;

/// A measure of a strategy: one sentence of the council, judged by a criterion.
@Entity
class Measure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    private String municipalityId;

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Criterion criterion;

    @Version
    private int version;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    protected Measure() {}

    /// The next measure of a strategy.
    static Measure of(UUID strategyId, int position, MeasureRequest form, Instant now) {
        Measure measure = new Measure();
        measure.strategyId = strategyId;
        measure.position = position;
        measure.createdAt = now;
        measure.rewrite(form, now);
        return measure;
    }

    /// Replaces all that is written of it.
    final void rewrite(MeasureRequest form, Instant now) {
        text = form.text();
        criterion = form.criterion();
        updatedAt = now;
    }

    MeasureRequest form() {
        return new MeasureRequest(text, criterion);
    }

    /// The codes of the indicators that its criterion rests on.
    Set<String> inputs() {
        return criterion == null ? Set.of() : criterion.indicators();
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("The measure has not been stored");
        }
        return id;
    }

    String municipalityId() {
        return municipalityId;
    }

    UUID strategyId() {
        return strategyId;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
