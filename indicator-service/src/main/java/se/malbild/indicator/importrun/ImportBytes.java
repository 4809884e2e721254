package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/// The kept bytes of runs, for whoever fills their stages.
@ApplicationScoped
public class ImportBytes {

    private final ImportRuns runs;
    private final ImportFiles files;

    @Inject
    ImportBytes(ImportRuns runs, ImportFiles files) {
        this.runs = runs;
        this.files = files;
    }

    /// From the beginning, as they came.
    public InputStream open(UUID runId) {
        return files.open(runs.get(runId, Optional.empty()));
    }
}
