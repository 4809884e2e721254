package se.malbild.indicator.source.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import java.time.Duration;
import java.util.Locale;

/// What is measured of asking one source: each attempt, the time it took and what came of it; the waits for its turn;
/// and whether it is asked at all.
final class SourceMetrics {

    private final MeterRegistry metrics;
    private final String source;
    private final Timer pacing;
    private volatile CircuitBreakerState breaker = CircuitBreakerState.CLOSED;

    SourceMetrics(MeterRegistry metrics, String source) {
        this.metrics = metrics;
        this.source = source;
        this.pacing = Timer.builder("malbild.source.pacing")
                .description("Waiting for the turn to ask, so that a source is not asked too often")
                .tag("source", source)
                .register(metrics);
        Gauge.builder("malbild.source.breaker", this, SourceMetrics::level)
                .description("0 when the source is asked, 1 when it is tried, 2 when it is left alone")
                .tag("source", source)
                .strongReference(true)
                .register(metrics);
    }

    void waited(Duration wait) {
        pacing.record(wait);
    }

    void answered(Duration taken) {
        record("answered", taken);
    }

    void failed(SourceFailure.Code code, Duration taken) {
        record(code.name().toLowerCase(Locale.ROOT).replace('_', '-'), taken);
    }

    void breakerIs(CircuitBreakerState state) {
        breaker = state;
    }

    private void record(String outcome, Duration taken) {
        Timer.builder("malbild.source.requests")
                .description("Attempts at asking a source, and the time to the last byte")
                .tag("source", source)
                .tag("outcome", outcome)
                .register(metrics)
                .record(taken);
    }

    private int level() {
        return switch (breaker) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }
}
