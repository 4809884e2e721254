package se.malbild.indicator.source.kolada.metadata;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// A KPI as Kolada has told of it last.
@Entity
@Table(name = "kolada_kpi")
class SeenKpi {

    @Id
    private String id;

    @Embedded
    private KpiFacts facts;

    @Column(nullable = false)
    private Instant firstSeenAt;

    @Column(nullable = false)
    private Instant lastSeenAt;

    private @Nullable Instant changedAt;

    private @Nullable Instant vanishedAt;

    @Formula("(SELECT i.code FROM indicator i WHERE i.kolada_id = id)")
    private @Nullable String indicator;

    protected SeenKpi() {}

    static SeenKpi of(ToldKpi told) {
        SeenKpi kpi = new SeenKpi();
        kpi.id = told.id();
        kpi.facts = told.facts();
        kpi.firstSeenAt = told.toldAt();
        kpi.lastSeenAt = told.toldAt();
        return kpi;
    }

    /// What is told otherwise than before.
    List<KpiDifference> differences(ToldKpi told) {
        List<KpiDifference> differences = new ArrayList<>();
        if (vanishedAt != null) {
            differences.add(KpiDifference.cameBack());
        }
        differences.addAll(KpiDifference.between(facts, told.facts()));
        return differences;
    }

    /// False when something newer is known.
    boolean isNews(Instant toldAt) {
        return !toldAt.isBefore(lastSeenAt) && (vanishedAt == null || !toldAt.isBefore(vanishedAt));
    }

    void see(ToldKpi told) {
        facts = told.facts();
        lastSeenAt = told.toldAt();
        vanishedAt = null;
    }

    void miss(Instant at) {
        vanishedAt = at;
    }

    void changeAt(Instant at) {
        changedAt = at;
    }

    boolean hasVanished() {
        return vanishedAt != null;
    }

    String id() {
        return id;
    }

    KpiFacts facts() {
        return facts;
    }

    Instant firstSeenAt() {
        return firstSeenAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant vanishedAt() {
        return vanishedAt;
    }

    @Nullable
    String indicator() {
        return indicator;
    }
}
