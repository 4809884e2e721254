package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.work.Patience;

/// Waits for the end of a fetch and of its import, whichever node carries them out.
@ApplicationScoped
class FetchEnd {

    private final Fetches fetches;

    @Inject
    FetchEnd(Fetches fetches) {
        this.fetches = fetches;
    }

    /// Returns when it has ended, or when the patience is over.
    void await(UUID fetch, Duration patience) {
        var _ = Patience.await(patience, () -> fetches.isImported(fetch) ? Optional.of(fetch) : Optional.empty());
    }
}
