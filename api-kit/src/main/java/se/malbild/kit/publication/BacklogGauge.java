package se.malbild.kit.publication;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Measures now and then what waits to be published, on every node: metrics and readiness go by the last measurement
/// and ask the database nothing.
@ApplicationScoped
public class BacklogGauge {

    private static final double MILLISECONDS = 1_000;

    private final PublishedLedger ledger;
    private final Clock clock;
    private volatile Backlog backlog = Backlog.NONE;

    @Inject
    BacklogGauge(PublishedLedger ledger, Clock clock, MeterRegistry metrics) {
        this.ledger = ledger;
        this.clock = clock;
        Gauge.builder("malbild.publication.waiting", this, gauge -> gauge.backlog.changes())
                .description("Changes that are committed and not yet published")
                .register(metrics);
        Gauge.builder("malbild.publication.lag", this, gauge -> gauge.age().toMillis() / MILLISECONDS)
                .description("Age of the oldest that is committed and not yet published")
                .baseUnit("seconds")
                .register(metrics);
    }

    /// What waited when it was measured last.
    public Backlog backlog() {
        return backlog;
    }

    /// How long the oldest of it has waited by now.
    public Duration age() {
        return backlog.age(clock.instant());
    }

    /// Looks how much waits by now.
    @Scheduled(every = "5s")
    @Transactional
    @ActivateRequestContext
    public void measure() {
        backlog = ledger.backlog();
    }
}
