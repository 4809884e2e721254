package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Waits for the end of a run, whichever node carries it out.
@ApplicationScoped
class ImportEnd {

    private static final long LOOK_EVERY_MILLISECONDS = 25;

    private final ImportRuns runs;

    @Inject
    ImportEnd(ImportRuns runs) {
        this.runs = runs;
    }

    /// The run when it has ended, or as it stands when the patience is over.
    ImportRunResponse await(ImportRunResponse received, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        ImportRunResponse run = received;
        while (!run.status().hasEnded() && System.nanoTime() < deadline) {
            pause();
            run = runs.get(run.id(), Optional.empty());
        }
        return run;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
