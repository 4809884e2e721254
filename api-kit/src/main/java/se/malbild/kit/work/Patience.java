package se.malbild.kit.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Waits for something that another thread or node does, by looking now and then.
public final class Patience {

    private static final long LOOK_EVERY_MILLISECONDS = 25;

    private Patience() {}

    /// Looks at once, and then until there is something to see, the patience is over or the thread is to end.
    ///
    /// @return what was seen; none when it never came
    public static <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
        long began = System.nanoTime();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() - began < patience.toNanos() && paused()) {
            seen = look.get();
        }
        return seen;
    }

    private static boolean paused() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
