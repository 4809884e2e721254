package se.malbild.indicator.source.web;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/// With what manners a source is asked.
///
/// @param requestsPerSecond at most, above 0
/// @param connectTimeout for a connection
/// @param answerTimeout for one attempt, from the question to the last byte of the answer
/// @param largestAnswer in bytes, packed or not; at most 1 GB
/// @param attempts how often a question is asked, at least once
/// @param firstWait before the second attempt; it doubles with each, up to the longest
/// @param longestWait between two attempts. A source that asks for more is left alone
/// @param breakerAttempts after so many attempts in a row without an answer nothing is asked
/// @param breakerPause for so long; then one question tells whether the source is back
record SourceSettings(
        double requestsPerSecond,
        Duration connectTimeout,
        Duration answerTimeout,
        long largestAnswer,
        int attempts,
        Duration firstWait,
        Duration longestWait,
        int breakerAttempts,
        Duration breakerPause) {

    private static final String PREFIX = "malbild.sources.";
    private static final long GIGABYTE = 1L << 30;

    SourceSettings {
        require(requestsPerSecond > 0, "requests-per-second", "above 0");
        require(connectTimeout.isPositive(), "connect-timeout", "above 0");
        require(answerTimeout.isPositive(), "answer-timeout", "above 0");
        require(largestAnswer > 0 && largestAnswer <= GIGABYTE, "largest-answer", "above 0 and at most 1G");
        require(attempts > 0, "attempts", "at least 1");
        require(firstWait.isPositive(), "first-wait", "above 0");
        require(longestWait.compareTo(firstWait) >= 0, "longest-wait", "at least first-wait");
        require(breakerAttempts > 0, "breaker-attempts", "at least 1");
        require(breakerPause.isPositive(), "breaker-pause", "above 0");
    }

    /// What is set for a source, and otherwise for all of them.
    static SourceSettings of(Config config, String source) {
        var own = new Own(config, source);
        return new SourceSettings(
                own.value("requests-per-second", Double.class),
                own.value("connect-timeout", Duration.class),
                own.value("answer-timeout", Duration.class),
                own.value("largest-answer", MemorySize.class).asLongValue(),
                own.value("attempts", Integer.class),
                own.value("first-wait", Duration.class),
                own.value("longest-wait", Duration.class),
                own.value("breaker-attempts", Integer.class),
                own.value("breaker-pause", Duration.class));
    }

    SourceSettings withRequestsPerSecond(double other) {
        return new SourceSettings(
                other,
                connectTimeout,
                answerTimeout,
                largestAnswer,
                attempts,
                firstWait,
                longestWait,
                breakerAttempts,
                breakerPause);
    }

    private static void require(boolean fulfilled, String key, String expected) {
        if (!fulfilled) {
            throw new IllegalStateException(PREFIX + key + " must be " + expected + ".");
        }
    }

    private record Own(Config config, String source) {
        <T> T value(String key, Class<T> type) {
            return config.getOptionalValue(PREFIX + source + "." + key, type)
                    .orElseGet(() -> config.getValue(PREFIX + key, type));
        }
    }
}
