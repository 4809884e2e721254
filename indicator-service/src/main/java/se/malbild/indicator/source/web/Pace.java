package se.malbild.indicator.source.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets the questions to a host go one by one, with a distance between them, across all threads of the node. A node
/// that fetches from a source holds its lock in the database, so that there is one node at a time.
final class Pace {

    private final Clock clock;
    // Fair, so that no fetch waits while another goes by.
    private final ReentrantLock turn = new ReentrantLock(true);
    // The time on the system's ticker, which no correction of the clock moves.
    private long lastNanos;
    private boolean begun;
    private volatile @Nullable SourceFailure rest;

    Pace(Clock clock) {
        this.clock = clock;
    }

    /// Waits for the turn. The distance counts from when the one before really went, not from when it could have: those
    /// that were held up do not catch up with each other.
    ///
    /// @return the system's ticker when it was given
    long take(Duration distance) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            Thread.sleep(untilRested());
            long now = System.nanoTime();
            while (begun && now - lastNanos < distance.toNanos()) {
                Thread.sleep(Duration.ofNanos(distance.toNanos() - (now - lastNanos)));
                now = System.nanoTime();
            }
            begun = true;
            lastNanos = now;
            return now;
        } finally {
            turn.unlock();
        }
    }

    /// Lets the host rest until the time that a failure names.
    void rest(SourceFailure failure) {
        rest = failure;
    }

    /// Why the host is resting, when it is for longer than somebody would wait.
    Optional<SourceFailure> restingLongerThan(Duration patience) {
        return untilRested().compareTo(patience) > 0
                ? Optional.ofNullable(rest).flatMap(why -> why.comeAgainAt().map(why::until))
                : Optional.empty();
    }

    private Duration untilRested() {
        SourceFailure current = rest;
        if (current == null) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        Duration left = Duration.between(now, current.comeAgainAt().orElse(now));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
