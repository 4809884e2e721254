package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.work.Patience;

/// Waits for the end of a run, whichever node carries it out.
@ApplicationScoped
class ImportEnd {

    private final ImportRuns runs;

    @Inject
    ImportEnd(ImportRuns runs) {
        this.runs = runs;
    }

    /// The run when it has ended, or as it stands when the patience is over.
    ImportRunResponse await(ImportRunResponse received, Duration patience) {
        if (received.status().hasEnded()) {
            return received;
        }
        return Patience.await(patience, () -> ended(received.id())).orElseGet(() -> run(received.id()));
    }

    private Optional<ImportRunResponse> ended(UUID id) {
        return Optional.of(run(id)).filter(run -> run.status().hasEnded());
    }

    private ImportRunResponse run(UUID id) {
        return runs.get(id, Optional.empty());
    }
}
