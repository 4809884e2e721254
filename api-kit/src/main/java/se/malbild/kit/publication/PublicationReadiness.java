package se.malbild.kit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether what is committed reaches Kafka in time.
@Readiness
@ApplicationScoped
class PublicationReadiness implements HealthCheck {

    private final BacklogGauge gauge;
    private final Duration longestLag;

    @Inject
    PublicationReadiness(
            BacklogGauge gauge, @ConfigProperty(name = "malbild.publication.longest-lag") Duration longestLag) {
        this.gauge = gauge;
        this.longestLag = longestLag;
    }

    @Override
    public HealthCheckResponse call() {
        Duration age = gauge.age();
        Backlog backlog = gauge.backlog();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("publication")
                .status(age.compareTo(longestLag) <= 0)
                .withData("waitingChanges", backlog.changes())
                .withData("lagSeconds", age.toSeconds());
        Instant since = backlog.since();
        return (since == null ? answer : answer.withData("waitingSince", since.toString())).build();
    }
}
