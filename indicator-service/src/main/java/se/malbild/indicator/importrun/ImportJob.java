package se.malbild.indicator.importrun;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.SourceReader;
import se.malbild.kit.time.Sweden;

/// Carries one import out: read and stage, settle, compare, apply. Each step is a transaction of its own; only the last
/// one changes figures.
@ApplicationScoped
class ImportJob {

    private final EntityManager database;
    private final ImportRunRepository runs;
    private final ImportFiles files;
    private final ImportProblems problemStore;
    private final Catalogue catalogue;
    private final Layouts layouts;
    private final Instance<SourceReader> readers;
    private final ChangeSignal signal;
    private final Clock clock;

    @Inject
    ImportJob(
            EntityManager database,
            ImportRunRepository runs,
            ImportFiles files,
            ImportProblems problemStore,
            Catalogue catalogue,
            Layouts layouts,
            @Any Instance<SourceReader> readers,
            ChangeSignal signal,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.files = files;
        this.problemStore = problemStore;
        this.catalogue = catalogue;
        this.layouts = layouts;
        this.readers = readers;
        this.signal = signal;
        this.clock = clock;
    }

    /// Carries a received run out to its end. The caller holds the run's lock.
    void carryOut(UUID runId) {
        Stage stage = new Stage(database, runId);
        Findings findings = new Findings();
        inTransaction(() -> {
            runs.get(runId).start(clock.instant());
            stage.create();
        });
        inTransaction(() -> readInto(stage, runId, findings));
        if (!findings.problems.endsTheRun()) {
            inTransaction(() -> {
                new StagedDiff(database, stage).settleRepetitions().forEach(findings::reject);
                runs.get(runId).apply();
            });
        }
        inTransaction(() -> conclude(stage, runId, findings));
        inTransaction(stage::drop);
    }

    /// Ends a run whose worker is gone.
    void abandon(UUID runId, String reason) {
        inTransaction(() -> {
            new Stage(database, runId).drop();
            runs.get(runId).fail(new ReadingCounts(0, 0, 0), reason, clock.instant());
        });
    }

    private void readInto(Stage stage, UUID runId, Findings findings) {
        ImportRun run = runs.get(runId);
        ReadingTask task = new ReadingTask(
                layouts.find(run.layoutCode()).orElseThrow(),
                catalogue.indicatorTable(),
                Optional.empty(),
                Optional.empty(),
                run.confinedTo(),
                Sweden.dayOf(clock.instant()));
        try (ImportFiles.LocalCopy copy = files.copy(run)) {
            SourceFile file = copy.file();
            Optional<SourceReader> reader = readers.stream()
                    .filter(candidate -> candidate.supports(file))
                    .findFirst();
            if (reader.isEmpty()) {
                findings.reject(ReadingProblem.ofFile(Code.NOT_A_TABLE));
                return;
            }
            stage.fill(rows -> reader.get().read(file, task, findings.into(rows)));
        } catch (IOException e) {
            throw new IllegalStateException("The file of run %s could not be read".formatted(runId), e);
        }
    }

    private void conclude(Stage stage, UUID runId, Findings findings) {
        ImportRun run = runs.get(runId);
        problemStore.keep(runId, findings.problems.kept());
        if (findings.problems.endsTheRun()) {
            run.fail(findings.counts(), findings.problems.ending().name(), clock.instant());
            return;
        }
        StagedDiff diff = new StagedDiff(database, stage);
        Effect effect = run.validateOnly() ? diff.preview() : diff.apply(runId, clock.instant());
        run.finish(findings.counts(), effect, clock.instant());
        if (!run.validateOnly()) {
            signal.changed();
        }
    }

    private static void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().timeout(3600).run(step);
    }

    /// What reading found besides the readings themselves.
    private static final class Findings {

        private final ProblemList problems = new ProblemList();
        private long ignored;

        void reject(ReadingProblem problem) {
            problems.add(problem);
        }

        ReadingCounts counts() {
            return new ReadingCounts(ignored, problems.total(), problems.total());
        }

        ReadingSink into(Stage.Rows rows) {
            return new ReadingSink() {
                @Override
                public void accept(Reading reading) throws IOException {
                    rows.add(reading);
                }

                @Override
                public void reject(ReadingProblem problem) {
                    problems.add(problem);
                }

                @Override
                public void ignoreRow() {
                    ignored++;
                }
            };
        }
    }
}
