package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Layouts;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// Receives imports and tells how they went.
@ApplicationScoped
class ImportRuns {

    private final EntityManager database;
    private final ImportRunRepository runs;
    private final ImportFiles files;
    private final ImportProblems problems;
    private final Layouts layouts;
    private final Clock clock;

    @Inject
    ImportRuns(
            EntityManager database,
            ImportRunRepository runs,
            ImportFiles files,
            ImportProblems problems,
            Layouts layouts,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.files = files;
        this.problems = problems;
        this.layouts = layouts;
        this.clock = clock;
    }

    /// Keeps the bytes and the run in one transaction.
    ///
    /// @throws Refusal.Invalid for an unknown layout or a file without bytes
    @Transactional
    ImportRunResponse receive(NewImport request, SpooledFile file) {
        if (layouts.find(request.layout()).isEmpty()) {
            throw new Refusal.Invalid(
                    "layout",
                    Text.of(
                            "Det finns ingen layout \"%s\". Välj bland: %s.",
                            "There is no layout \"%s\". Choose among: %s.",
                            request.layout(),
                            String.join(", ", layouts.codes())));
        }
        if (file.byteCount() == 0) {
            throw new Refusal.Invalid("", Text.of("Filen är tom.", "The file is empty."));
        }
        UUID id = newId();
        files.keep(id, file);
        ImportRun run = ImportRun.received(id, request, file, clock.instant());
        runs.persistAndFlush(run);
        return run.toResponse();
    }

    /// @param reach the municipality whose runs are seen beside the national ones; none means all
    /// @throws Refusal.NotFound when there is no such run within reach
    @Transactional
    ImportRunResponse get(UUID id, Optional<String> reach) {
        return within(reach, id).toResponse();
    }

    @Transactional
    Page<ImportRunResponse> page(
            @Nullable ImportStatus status, Optional<String> reach, SortOrder order, PageRequest page) {
        return runs.page(status, reach, order, page).map(ImportRun::toResponse);
    }

    @Transactional
    Page<ReadingProblem> problems(UUID id, Optional<String> reach, PageRequest page) {
        within(reach, id);
        return problems.page(id, page);
    }

    private ImportRun within(Optional<String> reach, UUID id) {
        ImportRun run = runs.get(id);
        if (reach.isPresent() && run.confinedTo().isPresent() && !reach.equals(run.confinedTo())) {
            throw ImportRunRepository.unknown(id);
        }
        return run;
    }

    private UUID newId() {
        return (UUID) database.createNativeQuery("SELECT uuidv7()", UUID.class).getSingleResult();
    }
}
