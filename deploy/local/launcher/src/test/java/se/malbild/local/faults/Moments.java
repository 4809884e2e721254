package se.malbild.local.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// When a fault comes.
final class Moments {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final int LATEST_MILLIS = 2_000;

    private Moments() {}

    /// After so many more imports.
    static void awaitMore(Imports imports, int more) {
        int before = imports.answered();
        await().atMost(LONGEST).until(() -> imports.answered() >= before + more);
    }

    /// The moment is what the tests vary.
    static void atAnyMoment(Random random) {
        letPass(Duration.ofMillis(1 + random.nextInt(LATEST_MILLIS)));
    }

    /// While a fault lasts.
    static void letPass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        await().atMost(time.plusSeconds(10))
                .pollInterval(10, TimeUnit.MILLISECONDS)
                .until(() -> System.nanoTime() >= end);
    }
}
