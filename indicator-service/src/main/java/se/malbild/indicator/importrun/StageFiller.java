package se.malbild.indicator.importrun;

import java.io.IOException;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.staging.Stage;

/// Puts into a run's stage what the run is about. There is one for each kind of run.
public interface StageFiller {

    /// The kind of runs that it fills.
    ImportKind kind();

    /// @param runId the run
    /// @param order what was asked for
    /// @param indicators what the catalogue knows of them, as it was when filling began
    /// @throws IOException when the bytes cannot be read or a reading cannot be kept
    void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings)
            throws IOException;
}
