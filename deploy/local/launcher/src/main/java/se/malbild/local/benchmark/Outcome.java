package se.malbild.local.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.HdrHistogram.AbstractHistogram;

/// What came of a run.
///
/// @param name of what was asked for
/// @param asked requests a second that should have been sent
/// @param got answers a second
/// @param micros from when each request should have been sent to its answer
/// @param statuses how many answers of each
/// @param right whether every answer was the right one
record Outcome(
        String name,
        double asked,
        double got,
        AbstractHistogram micros,
        SortedMap<String, Long> statuses,
        boolean right) {

    private static final double MICROS_IN_MILLI = 1000;
    private static final double P50 = 50;
    private static final double P95 = 95;
    private static final double P99 = 99;

    /// The 95th percentile.
    double p95Millis() {
        return millis(P95);
    }

    private double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / MICROS_IN_MILLI;
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f/s | %.1f/s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %s |%n",
                name,
                asked,
                got,
                millis(P50),
                p95Millis(),
                millis(P99),
                micros.getMaxValue() / MICROS_IN_MILLI,
                statuses.entrySet().stream()
                        .map(status -> status.getKey() + ": " + status.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /// As a Markdown table.
    static String table(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::row).collect(Collectors.joining("", """
                        | scenario | rate asked | rate got | p50 | p95 | p99 | max | statuses |
                        |---|---|---|---|---|---|---|---|
                        """, ""));
    }
}
