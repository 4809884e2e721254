package se.malbild.indicator.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Measures now and then how the sources stand, on every node: metrics and readiness go by the last measurement and ask
/// the database nothing.
@ApplicationScoped
class CalendarGauge {

    private final ImportCalendar calendar;
    private final MultiGauge overdue;
    private final MultiGauge failed;
    private final MultiGauge next;
    private final MultiGauge lastSuccess;
    private volatile List<SourceHealth> sources = List.of();

    @Inject
    CalendarGauge(ImportCalendar calendar, MeterRegistry metrics) {
        this.calendar = calendar;
        this.overdue = gauge("overdue", "Indicators whose figures have not come, well after the expected day", null)
                .register(metrics);
        this.failed =
                gauge("failed", "Indicators whose last fetch failed", null).register(metrics);
        this.next = gauge("next", "Until something is fetched of the source by itself", "seconds")
                .register(metrics);
        this.lastSuccess = gauge("last.success", "When a fetch of the source was last imported, since 1970", "seconds")
                .register(metrics);
    }

    private static MultiGauge.Builder gauge(String name, String description, @Nullable String baseUnit) {
        MultiGauge.Builder builder =
                MultiGauge.builder("malbild.calendar." + name).description(description);
        return baseUnit == null ? builder : builder.baseUnit(baseUnit);
    }

    /// How the sources stood when it was measured last.
    List<SourceHealth> sources() {
        return sources;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void measure() {
        List<SourceHealth> measured = SourceHealth.of(calendar.standing());
        sources = measured;
        show(overdue, measured, SourceHealth::overdue);
        show(failed, measured, SourceHealth::failed);
        show(
                next,
                measured.stream()
                        .filter(source -> source.secondsUntilNext() != null)
                        .toList(),
                source -> orZero(source.secondsUntilNext()));
        show(
                lastSuccess,
                measured.stream().filter(source -> source.lastSuccess() != null).toList(),
                source ->
                        source.lastSuccess() == null ? 0 : source.lastSuccess().getEpochSecond());
    }

    private static double orZero(@Nullable Long seconds) {
        return seconds == null ? 0 : seconds;
    }

    private static void show(MultiGauge gauge, List<SourceHealth> sources, ToDoubleFunction<SourceHealth> value) {
        gauge.register(
                sources.stream()
                        .<MultiGauge.Row<?>>map(
                                source -> MultiGauge.Row.of(Tags.of("source", source.source()), source, value))
                        .toList(),
                true);
    }
}
