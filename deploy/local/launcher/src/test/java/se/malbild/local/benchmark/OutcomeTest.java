package se.malbild.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void theTableShowsThePercentilesInMillisecondsAndTheStatuses() {
        Histogram micros = new Histogram(3);
        for (int milli = 1; milli <= 1000; milli++) {
            micros.recordValue(milli * 100L);
        }
        Outcome outcome =
                new Outcome("measure", 200, 199.96, micros, new TreeMap<>(Map.of("404", 1L, "200", 999L)), false);

        assertThat(Outcome.table(List.of(outcome))).isEqualTo("""
                | scenario | rate asked | rate got | p50 | p95 | p99 | max | statuses |
                |---|---|---|---|---|---|---|---|
                | measure | 200/s | 200.0/s | 50.0 ms | 95.0 ms | 99.0 ms | 100.0 ms | 200: 999, 404: 1 |
                """);
    }
}
