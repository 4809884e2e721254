package se.malbild.local.benchmark;

import java.time.Duration;

/// When requests should be sent: at a constant rate, however long the answers to earlier ones take.
///
/// @param start of the first, as [System#nanoTime] counts
/// @param rate requests a second
/// @param count how many
record Schedule(long start, double rate, long count) {

    private static final double NANOSECONDS = 1e9;

    static Schedule of(long start, double rate, Duration duration) {
        return new Schedule(start, rate, Math.round(rate * duration.toNanos() / NANOSECONDS));
    }

    /// @param number from 0
    long intended(long number) {
        return start + Math.round(number * NANOSECONDS / rate);
    }
}
