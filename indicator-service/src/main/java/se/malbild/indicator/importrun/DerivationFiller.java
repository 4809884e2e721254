package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.staging.Stage;

/// Stages nothing: what is derived is calculated from what is known when it is written.
@ApplicationScoped
class DerivationFiller implements StageFiller {

    @Override
    public ImportKind kind() {
        return ImportKind.DERIVATION;
    }

    @Override
    public void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings) {}
}
