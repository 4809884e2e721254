package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Waits for the end of a fetch and of its import, whichever node carries them out.
@ApplicationScoped
class FetchEnd {

    private static final long LOOK_EVERY_MILLISECONDS = 50;

    private final Fetches fetches;

    @Inject
    FetchEnd(Fetches fetches) {
        this.fetches = fetches;
    }

    /// Returns when it has ended, or when the patience is over.
    void await(UUID fetch, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && !fetches.isImported(fetch)) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
