package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.staging.Stage;
import se.malbild.indicator.staging.UndoneFigures;

/// Stages what stood before another run.
@ApplicationScoped
class UndoFiller implements StageFiller {

    private final EntityManager database;
    private final ImportRunRepository runs;

    @Inject
    UndoFiller(EntityManager database, ImportRunRepository runs) {
        this.database = database;
        this.runs = runs;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.UNDO;
    }

    @Override
    public void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings) {
        ImportRun undone = runs.get(Objects.requireNonNull(order.undoes()));
        undone.changes()
                .ifPresent(range -> findings.reject(
                        new UndoneFigures(database, stage).stage(range.first(), range.last(), Findings.KEPT_PROBLEMS)));
    }
}
