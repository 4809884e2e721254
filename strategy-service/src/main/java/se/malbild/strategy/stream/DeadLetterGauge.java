package se.malbild.strategy.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/// Tells monitoring how many dead letters wait for somebody.
@ApplicationScoped
class DeadLetterGauge {

    private final DeadLetters letters;
    private final AtomicLong waiting = new AtomicLong();

    @Inject
    DeadLetterGauge(DeadLetters letters, MeterRegistry metrics) {
        this.letters = letters;
        Gauge.builder("malbild.dead.letters.waiting", waiting, AtomicLong::get)
                .description("Events that were set aside and not replayed")
                .register(metrics);
    }

    @Scheduled(every = "10s")
    @ActivateRequestContext
    void measure() {
        waiting.set(letters.waiting());
    }
}
