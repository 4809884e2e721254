package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.SourceReader;
import se.malbild.indicator.staging.Stage;
import se.malbild.kit.time.Sweden;

/// Reads the file of a run by its layout.
@ApplicationScoped
class FileFiller implements StageFiller {

    private final ImportRunRepository runs;
    private final ImportFiles files;
    private final LayoutChoice layouts;
    private final Instance<SourceReader> readers;
    private final Clock clock;

    @Inject
    FileFiller(
            ImportRunRepository runs,
            ImportFiles files,
            LayoutChoice layouts,
            @Any Instance<SourceReader> readers,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.layouts = layouts;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.FILE;
    }

    @Override
    public void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings)
            throws IOException {
        ImportRun run = runs.get(runId);
        try (ImportFiles.LocalCopy copy = files.copy(run)) {
            Optional<TableLayout> layout = layouts.choose(run, copy.file(), indicators, findings);
            if (layout.isPresent()) {
                read(copy.file(), task(order, layout.get(), indicators), stage, findings);
                findings.sheet().ifPresent(run::readFrom);
            }
        }
    }

    private void read(SourceFile file, ReadingTask task, Stage stage, Findings findings) throws IOException {
        Optional<SourceReader> reader =
                readers.stream().filter(candidate -> candidate.supports(file)).findFirst();
        if (reader.isEmpty()) {
            findings.reject(ReadingProblem.ofFile(Code.NOT_A_TABLE));
            return;
        }
        stage.fill(rows -> reader.get().read(file, task, findings.into(rows)));
        if (findings.isEmpty()) {
            findings.reject(ReadingProblem.ofFile(Code.NO_FIGURES));
        }
    }

    private ReadingTask task(ImportOrder order, TableLayout layout, IndicatorTable indicators) {
        return new ReadingTask(
                layout,
                indicators,
                Optional.ofNullable(order.statedIndicator()),
                Optional.ofNullable(order.statedEdition()),
                Optional.ofNullable(order.statedSheet()),
                Optional.ofNullable(order.confinedTo()),
                Sweden.dayOf(clock.instant()));
    }
}
