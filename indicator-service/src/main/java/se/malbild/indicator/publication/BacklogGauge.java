package se.malbild.indicator.publication;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Measures now and then what waits to be published, on every node: metrics and readiness go by the last measurement
/// and ask the database nothing.
@ApplicationScoped
class BacklogGauge {

    private static final double MILLISECONDS = 1_000;

    private final EntityManager database;
    private final Clock clock;
    private volatile Backlog backlog = Backlog.NONE;

    @Inject
    BacklogGauge(EntityManager database, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("malbild.publication.waiting", this, gauge -> gauge.backlog.changes())
                .description("Changes that are committed and not yet published")
                .register(metrics);
        Gauge.builder("malbild.publication.lag", this, gauge -> gauge.age().toMillis() / MILLISECONDS)
                .description("Age of the oldest change, or end of an import, that is committed and not yet published")
                .baseUnit("seconds")
                .register(metrics);
    }

    /// What waited when it was measured last.
    Backlog backlog() {
        return backlog;
    }

    /// How long the oldest of it has waited by now.
    Duration age() {
        return backlog.age(clock.instant());
    }

    /// A change counts from the commit of its import, but after a restore from when everything began to be sent again.
    @Scheduled(every = "5s")
    @Transactional
    void measure() {
        Tuple row = (Tuple) database.createNativeQuery("""
                        SELECT c.last_number - p.published_number AS waiting, least(
                            (SELECT greatest(coalesce(r.finished_at, o.recorded_at), p.begun_at)
                             FROM observation_change o LEFT JOIN import_run r ON r.id = o.run_id
                             WHERE o.number = p.published_number + 1),
                            (SELECT greatest(r.finished_at, p.begun_at) FROM import_run r
                             WHERE r.announced_at IS NULL AND r.status = 'DONE'
                             AND r.last_change_number <= p.published_number
                             ORDER BY r.finished_at LIMIT 1)) AS since
                        FROM publication p, change_counter c""", Tuple.class).getSingleResult();
        backlog = new Backlog(row.get("waiting", Long.class), row.get("since", Instant.class));
    }
}
