package se.malbild.kit.publication;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// Counts the events that Kafka has acknowledged, on the node that sent them. From the start, so that nothing sent is
/// seen as none.
@Startup
@ApplicationScoped
class PublishedEvents {

    private final Counter published;
    private final Counter again;

    @Inject
    PublishedEvents(MeterRegistry metrics) {
        this.published = Counter.builder("malbild.publication.events")
                .description("Events that Kafka has acknowledged, without those that were sent again on request")
                .register(metrics);
        this.again = Counter.builder("malbild.publication.republished.events")
                .description("Changes that were sent again on request")
                .register(metrics);
    }

    void add(int events) {
        published.increment(events);
    }

    void addAgain(int events) {
        again.increment(events);
    }
}
