package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// What is overdue and what failed. Always UP: the node serves whatever has come, and another one would get no more.
@Readiness
@ApplicationScoped
class CalendarReadiness implements HealthCheck {

    private final CalendarGauge gauge;

    @Inject
    CalendarReadiness(CalendarGauge gauge) {
        this.gauge = gauge;
    }

    @Override
    public HealthCheckResponse call() {
        List<SourceHealth> sources = gauge.sources();
        return HealthCheckResponse.named("calendar")
                .up()
                .withData("overdue", named(sources, SourceHealth::overdue))
                .withData("failed", named(sources, SourceHealth::failed))
                .build();
    }

    private static String named(List<SourceHealth> sources, ToIntFunction<SourceHealth> count) {
        return sources.stream()
                .filter(source -> count.applyAsInt(source) > 0)
                .map(SourceHealth::source)
                .collect(Collectors.joining(", "));
    }
}
