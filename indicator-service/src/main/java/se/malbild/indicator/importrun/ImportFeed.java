package se.malbild.indicator.importrun;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.language.Language;

/// Tells of a run each time it has come further, whichever node carries it out.
@ApplicationScoped
class ImportFeed {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final ImportRuns runs;

    @Inject
    ImportFeed(ImportRuns runs) {
        this.runs = runs;
    }

    /// The run as it stands, then each time that something of it has changed, lastly as it ended.
    ///
    /// @param reader the language to word a failure in
    Multi<ImportRunResponse> follow(UUID runId, Language reader) {
        return Uni.createFrom()
                .item(() -> runs.get(runId, Optional.empty(), reader))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_EVERY)
                .whilst(run -> !run.status().hasEnded())
                .skip()
                .repetitions();
    }
}
