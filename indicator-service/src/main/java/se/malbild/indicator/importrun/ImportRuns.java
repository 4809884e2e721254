package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.kit.database.NewIds;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
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
    private final OrderCheck check;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    ImportRuns(
            EntityManager database,
            ImportRunRepository runs,
            ImportFiles files,
            ImportProblems problems,
            OrderCheck check,
            RequestLanguage language,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.files = files;
        this.problems = problems;
        this.check = check;
        this.language = language;
        this.clock = clock;
    }

    /// Keeps the bytes and the run in one transaction.
    ///
    /// @throws Refusal.Invalid when the order names what does not exist, or the file has no bytes
    @Transactional
    ImportRunResponse receive(ImportOrder order, String fileName, String mediaType, SpooledFile bytes) {
        return keep(order, fileName, mediaType, bytes).toResponse(language.current());
    }

    /// Keeps the bytes and the order of a run once more, as of when they came.
    ///
    /// @return id of the new run
    @Transactional
    UUID receiveAgain(UUID brokenOff) {
        ImportRun before = runs.get(brokenOff);
        UUID id = newId();
        files.copy(brokenOff, id);
        runs.persistAndFlush(ImportRun.received(id, before.order(), before.file(), before.receivedAt()));
        return id;
    }

    private ImportRun keep(ImportOrder order, String fileName, String mediaType, SpooledFile bytes) {
        check.require(order);
        if (bytes.byteCount() == 0) {
            throw new Refusal.Invalid("", Text.of("Filen är tom.", "The file is empty."));
        }
        UUID id = newId();
        files.keep(id, bytes);
        ReceivedFile file = new ReceivedFile(fileName, mediaType, bytes.byteCount(), bytes.sha256());
        ImportRun run = ImportRun.received(id, order, file, clock.instant());
        runs.persistAndFlush(run);
        return run;
    }

    /// @param reach the municipality whose runs are seen beside the national ones; none means all
    /// @throws Refusal.NotFound when there is no such run within reach
    @Transactional
    ImportRunResponse get(UUID id, Optional<String> reach) {
        return get(id, reach, language.current());
    }

    /// @param reader the language to word a failure in, where no request is under way
    /// @throws Refusal.NotFound when there is no such run within reach
    @Transactional
    ImportRunResponse get(UUID id, Optional<String> reach, Language reader) {
        return within(reach, id).toResponse(reader);
    }

    @Transactional
    Page<ImportRunResponse> page(
            @Nullable ImportStatus status,
            @Nullable ImportKind kind,
            Optional<String> reach,
            SortOrder order,
            PageRequest page) {
        return runs.page(status, kind, reach, order, page).map(run -> run.toResponse(language.current()));
    }

    @Transactional
    Page<ReadingProblem> problems(UUID id, Optional<String> reach, PageRequest page) {
        within(reach, id);
        return problems.page(id, page);
    }

    /// Asks for the end of a run. Whoever carries it out obeys within a second or so, unless it is done by then.
    ///
    /// @throws Refusal.Conflict when it has ended
    @Transactional
    ImportRunResponse cancel(UUID id, Optional<String> reach, String actor) {
        ImportRun run = within(reach, id);
        requireWritable(run, reach);
        if (run.hasEnded()) {
            throw new Refusal.Conflict(Text.of(
                    "Importen är redan avslutad (%s). Ta tillbaka den med POST undo-runs om den ändrade något.",
                    "The import has ended already (%s). Take it back with POST undo-runs if it changed anything.",
                    run.status()));
        }
        database.createNativeQuery("""
                        INSERT INTO import_cancellation (run_id, actor, requested_at) VALUES (:run, :actor, :now)
                        ON CONFLICT DO NOTHING""")
                .setParameter("run", id)
                .setParameter("actor", actor)
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.refresh(run);
        return run.toResponse(language.current());
    }

    /// @throws Refusal.Conflict when the run changed nothing that could be taken back
    /// @throws Refusal.Forbidden when it is not the caller's to take back
    @Transactional
    void requireUndoable(UUID id, Optional<String> reach) {
        ImportRun run = within(reach, id);
        requireWritable(run, reach);
        if (run.changes().isEmpty()) {
            throw new Refusal.Conflict(Text.of(
                    "Importen har inte ändrat något (%s), så det finns inget att ta tillbaka.",
                    "The import has changed nothing (%s), so there is nothing to take back.", run.status()));
        }
    }

    private static void requireWritable(ImportRun run, Optional<String> reach) {
        if (reach.isPresent() && run.order().confinedTo() == null) {
            throw new Refusal.Forbidden(
                    Text.of(
                            "Importen gäller hela landet. Den som får lämna värden för alla kommuner kan ändra den.",
                            "The import is about the whole country. Whoever may write figures of all municipalities can change it."));
        }
    }

    private ImportRun within(Optional<String> reach, UUID id) {
        ImportRun run = runs.get(id);
        String confinedTo = run.order().confinedTo();
        if (reach.isPresent() && confinedTo != null && !reach.get().equals(confinedTo)) {
            throw ImportRunRepository.unknown(id);
        }
        return run;
    }

    private UUID newId() {
        return NewIds.one(database);
    }
}
