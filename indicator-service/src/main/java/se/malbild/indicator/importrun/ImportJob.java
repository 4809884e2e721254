package se.malbild.indicator.importrun;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.staging.Absences;
import se.malbild.indicator.staging.Comparison;
import se.malbild.indicator.staging.Effect;
import se.malbild.indicator.staging.MassEndings;
import se.malbild.indicator.staging.Repetitions;
import se.malbild.indicator.staging.Stage;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.workbook.Place;

/// Carries one run out: fill its stage, compare, apply. Each step is a transaction of its own; only the last one
/// changes figures.
@ApplicationScoped
class ImportJob {

    private final EntityManager database;
    private final ImportRunRepository runs;
    private final ImportProblems problemStore;
    private final ImportProgress progress;
    private final ImportTerms terms;
    private final Catalogue catalogue;
    private final Instance<StageFiller> fillers;
    private final MunicipalityRegister municipalities;
    private final ChangeSignal signal;
    private final Clock clock;

    @Inject
    ImportJob(
            EntityManager database,
            ImportRunRepository runs,
            ImportProblems problemStore,
            ImportProgress progress,
            ImportTerms terms,
            Catalogue catalogue,
            @Any Instance<StageFiller> fillers,
            MunicipalityRegister municipalities,
            ChangeSignal signal,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.problemStore = problemStore;
        this.progress = progress;
        this.terms = terms;
        this.catalogue = catalogue;
        this.fillers = fillers;
        this.municipalities = municipalities;
        this.signal = signal;
        this.clock = clock;
    }

    /// Carries a received run out to its end. The caller holds the run's lock.
    void carryOut(UUID runId) {
        Stage stage = new Stage(database, runId);
        try {
            carryOut(runId, stage, new Findings(runId, progress));
        } catch (RunCancelled e) {
            inTransaction(() -> own(runId).cancel(clock.instant()));
        } finally {
            inTransaction(stage::drop);
        }
    }

    /// Ends a run whose worker is gone or has broken off. One that has ended meanwhile stays as it ended.
    void abandon(UUID runId, ImportFailure reason) {
        inTransaction(() -> {
            new Stage(database, runId).drop();
            ImportRun run = runs.hold(runId);
            if (!run.hasEnded()) {
                run.fail(RunCounts.NONE, reason.name(), clock.instant());
            }
        });
    }

    private void carryOut(UUID runId, Stage stage, Findings findings) {
        inTransaction(() -> {
            own(runId).start(clock.instant());
            progress.goOn(runId);
            stage.create();
        });
        inTransaction(() -> fill(runId, stage, findings));
        if (findings.problems().endsTheRun()) {
            inTransaction(() -> fail(runId, findings));
            return;
        }
        inTransaction(() -> {
            ImportRun run = own(runId);
            terms.settle(run, stage, clock.instant());
        });
        Comparison comparison = new Comparison(database, stage, terms.of(runId, stage));
        inTransaction(() -> compare(runId, stage, comparison, findings));
        if (findings.problems().endsTheRun()) {
            inTransaction(() -> fail(runId, findings));
            return;
        }
        inTransaction(() -> own(runId).apply(clock.instant()));
        inTransaction(() -> conclude(runId, comparison, findings));
    }

    private void fill(UUID runId, Stage stage, Findings findings) {
        ImportOrder order = runs.get(runId).order();
        StageFiller filler = fillers.stream()
                .filter(candidate -> candidate.kind() == order.kind())
                .findFirst()
                .orElseThrow();
        IndicatorTable indicators = catalogue.indicatorTable();
        try {
            filler.fill(runId, order, indicators, stage, findings);
        } catch (IOException e) {
            throw new IllegalStateException("The bytes of run %s could not be read".formatted(runId), e);
        }
        Set<String> unknown = new TreeSet<>(stage.indicators());
        unknown.removeIf(indicators::knows);
        unknown.forEach(
                code -> findings.reject(new ReadingProblem(Code.UNKNOWN_INDICATOR, Place.WHOLE_FILE, code, List.of())));
    }

    private void compare(UUID runId, Stage stage, Comparison comparison, Findings findings) {
        findings.reject(new Repetitions(database, stage, municipalities::shown).settle(Findings.KEPT_PROBLEMS));
        findings.reject(new MassEndings(database, stage).hold());
        ImportRun run = runs.get(runId);
        if (run.isComplete()) {
            if (findings.problems().total() == 0) {
                new Absences(database, stage).stage(run.order().confinedTo());
            } else {
                findings.reject(ReadingProblem.ofFile(Code.ABSENCE_NOT_TRUSTED));
            }
        }
        comparison.compare();
        if (run.order().kind() == ImportKind.HAND_ENTRY) {
            // A person can mend it on the spot, so it is kept whole or not at all.
            findings.rejectWhole(comparison.refused(Findings.KEPT_PROBLEMS));
        }
    }

    private void conclude(UUID runId, Comparison comparison, Findings findings) {
        ImportRun run = own(runId);
        Effect effect = run.order().validateOnly() ? comparison.preview() : apply(run, comparison);
        if (run.order().kind() != ImportKind.HAND_ENTRY) {
            findings.reject(comparison.refused(Findings.KEPT_PROBLEMS));
        }
        problemStore.keep(runId, findings.problems().kept());
        run.finish(findings.counts(), effect, clock.instant());
        progress.goOn(runId);
        if (!run.order().validateOnly()) {
            signal.changed();
        }
    }

    private Effect apply(ImportRun run, Comparison comparison) {
        return run.order().kind() == ImportKind.DERIVATION
                ? comparison.recalculate(
                        Set.of(Objects.requireNonNull(run.order().statedIndicator())),
                        clock.instant(),
                        catalogue.derivations())
                : comparison.apply(clock.instant(), catalogue.derivations());
    }

    private void fail(UUID runId, Findings findings) {
        problemStore.keep(runId, findings.problems().kept());
        own(runId).fail(findings.counts(), findings.problems().ending().name(), clock.instant());
    }

    // Whoever finds the lock free ends the run; then nothing of it may be written any more.
    private ImportRun own(UUID runId) {
        ImportRun run = runs.hold(runId);
        if (run.hasEnded()) {
            throw new RunLost();
        }
        return run;
    }

    private static void inTransaction(Runnable step) {
        QuarkusTransaction.requiringNew().timeout(3600).run(step);
    }
}
