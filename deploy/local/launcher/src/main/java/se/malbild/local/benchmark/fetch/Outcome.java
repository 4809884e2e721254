package se.malbild.local.benchmark.fetch;

import java.time.Duration;

/// What a fetch came to.
///
/// @param values that were stored and published
/// @param total from the order until the last of them was published
/// @param asking of that, from the first question to the last answer
/// @param importing of that, from when the answers were complete until the values were stored
/// @param requests that the source was asked
record Outcome(long values, Duration total, Duration asking, Duration importing, int requests) {

    private static final double NANOS = 1e9;

    double perSecond() {
        return values / seconds(total);
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }
}
