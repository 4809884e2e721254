package se.malbild.indicator.source.scb;

import java.time.Duration;
import java.time.Instant;

/// Terms that need not be asked for again for a day.
///
/// @param terms what holds
/// @param readAt when they were read
record KeptTerms(PxTerms terms, Instant readAt) {

    private static final Duration KEPT = Duration.ofDays(1);

    boolean holdAt(Instant now) {
        return now.isBefore(readAt.plus(KEPT));
    }
}
