package se.malbild.strategy.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/// Counts what became of the events of the stream.
@ApplicationScoped
class StreamMetrics {

    private final Map<EventOutcome, Counter> events = new EnumMap<>(EventOutcome.class);

    @Inject
    StreamMetrics(MeterRegistry metrics) {
        for (EventOutcome outcome : EventOutcome.values()) {
            events.put(
                    outcome,
                    Counter.builder("malbild.stream.events")
                            .description("Events of the stream by what became of them")
                            .tag("outcome", outcome.tag())
                            .register(metrics));
        }
    }

    void count(Outcomes outcomes) {
        outcomes.forEach((outcome, number) -> {
            Counter counter = events.get(outcome);
            if (counter != null) {
                counter.increment(number);
            }
        });
    }
}
