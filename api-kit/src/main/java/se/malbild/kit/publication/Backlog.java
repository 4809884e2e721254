package se.malbild.kit.publication;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is committed and not yet published.
///
/// @param changes how many changes wait
/// @param since when the oldest began to wait; null when nothing waits
public record Backlog(long changes, @Nullable Instant since) {

    public static final Backlog NONE = new Backlog(0, null);

    /// How long the oldest has waited; zero when nothing waits.
    public Duration age(Instant now) {
        if (since == null || since.isAfter(now)) {
            return Duration.ZERO;
        }
        return Duration.between(since, now);
    }
}
