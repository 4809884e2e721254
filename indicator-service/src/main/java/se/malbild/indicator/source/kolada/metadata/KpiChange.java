package se.malbild.indicator.source.kolada.metadata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that Kolada has told otherwise than before. Never changed.
@Entity
@Table(name = "kolada_kpi_change")
class KpiChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    @Column(nullable = false)
    private String kpiId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KpiChangeKind kind;

    private @Nullable String field;

    private @Nullable String previously;

    private @Nullable String now;

    @Column(nullable = false)
    private Instant noticedAt;

    protected KpiChange() {}

    static KpiChange of(String kpiId, KpiDifference difference, Instant noticedAt) {
        KpiChange change = new KpiChange();
        change.kpiId = kpiId;
        change.kind = difference.kind();
        change.field = difference.field();
        change.previously = difference.previously();
        change.now = difference.now();
        change.noticedAt = noticedAt;
        return change;
    }

    KpiDifference difference() {
        return new KpiDifference(kind, field, previously, now);
    }

    Instant noticedAt() {
        return noticedAt;
    }
}
