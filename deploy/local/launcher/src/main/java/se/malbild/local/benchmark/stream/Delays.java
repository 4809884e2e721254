package se.malbild.local.benchmark.stream;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// How long it took from when each of some changes was recorded until a consumer had it.
///
/// @param all of them, in any order; at least one
record Delays(List<Duration> all) {

    private static final double MEDIAN = 0.5;
    private static final double P95 = 0.95;
    private static final long LONGEST_MEDIAN_MILLIS = 100;
    private static final double MICROS = 1000;

    /// The least delay that a share of all do not exceed.
    Duration percentile(double share) {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static double millis(Duration delay) {
        return delay.toNanos() / MICROS / MICROS;
    }

    /// As a Markdown table.
    String table() {
        double median = millis(percentile(MEDIAN));
        return String.format(
                Locale.ROOT,
                """
                | single changes | median | p95 | longest | median at most | reached |
                |---|---|---|---|---|---|
                | %d | %.1f ms | %.1f ms | %.1f ms | %d ms | %s |
                """,
                all.size(),
                median,
                millis(percentile(P95)),
                millis(percentile(1)),
                LONGEST_MEDIAN_MILLIS,
                median <= LONGEST_MEDIAN_MILLIS ? "yes" : "NO");
    }
}
