package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Pace pace = new Pace(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsADistanceBetweenAllThreads() throws Exception {
        Duration distance = Duration.ofMillis(5);
        List<Long> taken = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Long> turn = () -> pace.take(distance);
            for (var one : threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(_ -> turn).toList())) {
                taken.add(one.get());
            }
        }

        taken.sort(null);
        assertThat(IntStream.range(1, taken.size()).mapToObj(i -> taken.get(i) - taken.get(i - 1)))
                .allSatisfy(apart -> assertThat(apart).isGreaterThanOrEqualTo(distance.toNanos()));
    }

    @Test
    void restsUntilTheTimeThatASourceNames() {
        var busy = new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, "host", "503");

        pace.rest(busy.until(NOW.plusSeconds(60)));

        assertThat(pace.restingLongerThan(Duration.ofSeconds(59)))
                .hasValueSatisfying(why -> assertThat(why.comeAgainAt()).hasValue(NOW.plusSeconds(60)));
        assertThat(pace.restingLongerThan(Duration.ofSeconds(60))).isEmpty();
    }

    @Test
    void hasRestedWhenTheTimeIsOver() throws Exception {
        var busy = new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, "host", "503");

        pace.rest(busy.until(NOW.minusSeconds(1)));

        assertThat(pace.restingLongerThan(Duration.ZERO)).isEmpty();
        assertThat(pace.take(Duration.ZERO)).isLessThanOrEqualTo(System.nanoTime());
    }
}
