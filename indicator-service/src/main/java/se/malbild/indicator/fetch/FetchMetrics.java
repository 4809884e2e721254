package se.malbild.indicator.fetch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/// Counts what fetches do.
@ApplicationScoped
class FetchMetrics {

    private final MeterRegistry metrics;

    @Inject
    FetchMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /// How an attempt ended.
    enum Outcome {
        /// Every portion was had.
        COMPLETE,
        /// Some portions were had, and no further attempt is made for the others.
        PARTIAL,
        /// There will be another attempt.
        POSTPONED,
        /// Nothing was had, and no further attempt is made.
        FAILED,
        /// Somebody wanted its end.
        CANCELLED
    }

    /// Counts an attempt that has ended.
    void ended(String reader, Outcome outcome) {
        Counter.builder("malbild.fetches")
                .description("Attempts at fetches that have ended")
                .tags("reader", reader, "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(metrics)
                .increment();
    }

    /// Counts figures that were read out of answers.
    void read(String reader, long figures) {
        Counter.builder("malbild.fetched.values")
                .description("Figures read out of what sources answered")
                .tags("reader", reader)
                .register(metrics)
                .increment((double) figures);
    }
}
