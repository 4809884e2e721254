package se.malbild.local.benchmark.stream;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How fast something went.
///
/// @param what went
/// @param events how many
/// @param time from the first to the last
/// @param aim events a second that are wanted; 0 for what is only there to be compared with
record Rate(String what, long events, Duration time, long aim) {

    private static final double NANOS = 1e9;

    double perSecond() {
        return events / (time.toNanos() / NANOS);
    }

    private String row() {
        String wanted = aim == 0 ? "–" : String.format(Locale.ROOT, "%,d", aim);
        String reached = aim == 0 ? "–" : perSecond() >= aim ? "yes" : "NO";
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f s | %,.0f | %s | %s |%n",
                what,
                events,
                time.toNanos() / NANOS,
                perSecond(),
                wanted,
                reached);
    }

    /// As a Markdown table.
    static String table(List<Rate> rates) {
        return rates.stream().map(Rate::row).collect(Collectors.joining("", """
                        | | events | time | events a second | at least | reached |
                        |---|---|---|---|---|---|
                        """, ""));
    }
}
