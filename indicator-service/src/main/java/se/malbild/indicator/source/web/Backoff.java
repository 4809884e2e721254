package se.malbild.indicator.source.web;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// The waits between the attempts at one question: each twice as long as the one before, of which a random half, so
/// that those who failed together do not come back together. Never shorter than the source asks for.
final class Backoff implements CustomBackoffStrategy {

    private final Duration longest;
    private final Clock clock;
    private final RandomGenerator random;
    private long nextMillis;

    Backoff(SourceSettings settings, Clock clock, RandomGenerator random) {
        this.longest = settings.longestWait();
        this.clock = clock;
        this.random = random;
        this.nextMillis = Math.max(settings.firstWait().toMillis(), 1);
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        long whole = nextMillis;
        nextMillis = Math.min(2 * whole, longest.toMillis());
        long half = whole / 2;
        return Math.max(half + random.nextLong(half + 1), askedFor(failure));
    }

    private long askedFor(Throwable failure) {
        return failure instanceof SourceFailure known
                ? known.comeAgainAt()
                        .map(then -> Duration.between(clock.instant(), then).toMillis() + 1)
                        .orElse(0L)
                : 0;
    }
}
