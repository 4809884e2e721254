package se.malbild.indicator.importrun;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadSheet;
import se.malbild.indicator.staging.Effect;
import se.malbild.kit.language.Language;
import se.malbild.kit.time.Sweden;

/// One import, whatever its source: what was asked for, the bytes, how far it has come and what it did.
@Entity
@DynamicUpdate
class ImportRun {

    @Id
    private UUID id;

    @Embedded
    private ImportOrder asked;

    @Embedded
    private ReceivedFile file;

    @Embedded
    private RunCounts counts = RunCounts.NONE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportStatus status;

    // Chosen while reading: the layout when it was recognised, the edition when the file says it.
    private @Nullable String layoutCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TableLayout usedLayout;

    private @Nullable Integer readSheetNumber;
    private @Nullable String readSheet;

    private @Nullable String edition;
    private @Nullable LocalDate publishedOn;

    @Column(nullable = false)
    private Instant receivedAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant comparingAt;
    private @Nullable Instant applyingAt;
    private @Nullable Instant finishedAt;
    private @Nullable Long firstChangeNumber;
    private @Nullable Long lastChangeNumber;
    private @Nullable String failure;

    @Formula("(SELECT c.requested_at FROM import_cancellation c WHERE c.run_id = id)")
    private @Nullable Instant cancelRequestedAt;

    @Formula("(SELECT u.id FROM import_run u WHERE u.undoes = id AND u.status = 'DONE' AND NOT u.validate_only"
            + " AND u.last_change_number >= u.first_change_number"
            + " ORDER BY u.received_at LIMIT 1)")
    private @Nullable UUID undoneBy;

    // Of a run of answers that were fetched.
    @Formula("(SELECT f.id FROM source_fetch f WHERE f.run_id = id)")
    private @Nullable UUID fetch;

    @Formula("(SELECT f.reader FROM source_fetch f WHERE f.run_id = id)")
    private @Nullable String client;

    protected ImportRun() {}

    /// A run whose bytes have just been kept.
    static ImportRun received(UUID id, ImportOrder order, ReceivedFile file, Instant now) {
        ImportRun run = new ImportRun();
        run.id = id;
        run.asked = order;
        run.layoutCode = order.layoutCode();
        run.file = file;
        run.status = ImportStatus.RECEIVED;
        run.receivedAt = now;
        return run;
    }

    /// Reading begins.
    void start(Instant now) {
        status = ImportStatus.READING;
        startedAt = now;
    }

    /// The layout is known by which the file is read.
    ///
    /// @param code null when it was stated with the file
    void readBy(@Nullable String code, TableLayout layout) {
        layoutCode = code;
        usedLayout = layout;
    }

    /// The figures stood in this sheet, all of them.
    void readFrom(ReadSheet sheet) {
        readSheetNumber = sheet.number();
        readSheet = sheet.name();
    }

    /// Reading is over; what was read is about to be compared.
    ///
    /// @param ofEdition period of the edition, where it is known
    /// @param publication when the edition came out, where it is known
    void compare(@Nullable String ofEdition, @Nullable LocalDate publication, Instant now) {
        status = ImportStatus.COMPARING;
        edition = ofEdition;
        publishedOn = publication;
        comparingAt = now;
    }

    /// What differs is about to be written.
    void apply(Instant now) {
        status = ImportStatus.APPLYING;
        applyingAt = now;
    }

    /// The run is over.
    void finish(RunCounts found, Effect effect, Instant now) {
        status = ImportStatus.DONE;
        counts = found.with(effect);
        if (!asked.validateOnly()) {
            firstChangeNumber = effect.firstChangeNumber();
            lastChangeNumber = effect.lastChangeNumber();
        }
        finishedAt = now;
    }

    /// The run is over and nothing of it is kept.
    void fail(RunCounts found, String reason, Instant now) {
        status = ImportStatus.FAILED;
        counts = found;
        failure = reason;
        finishedAt = now;
    }

    /// The run is over and nothing of it is kept, because somebody wanted it so.
    void cancel(Instant now) {
        status = ImportStatus.CANCELLED;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportOrder order() {
        return asked;
    }

    ReceivedFile file() {
        return file;
    }

    ImportStatus status() {
        return status;
    }

    /// The day in Sweden on which its bytes were kept.
    LocalDate receivedOn() {
        return Sweden.dayOf(receivedAt);
    }

    /// By which reader its figures came: the code of a layout, or the name of a source's client.
    @Nullable
    String reader() {
        return client == null ? layoutCode : client;
    }

    /// The numbers of the first and the last change of a run that changed something.
    record Changes(long first, long last) {}

    /// Its changes; none when it changed nothing.
    Optional<Changes> changes() {
        return firstChangeNumber == null || lastChangeNumber == null || lastChangeNumber < firstChangeNumber
                ? Optional.empty()
                : Optional.of(new Changes(firstChangeNumber, lastChangeNumber));
    }

    @Nullable
    String edition() {
        return edition;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    /// True when what the file does not name is withdrawn.
    boolean isComplete() {
        return usedLayout != null && usedLayout.complete();
    }

    boolean hasEnded() {
        return status.hasEnded();
    }

    /// @param reader the language to word a failure in
    ImportRunResponse toResponse(Language reader) {
        @Nullable ImportOutcome outcome = ImportOutcome.of(asked.kind(), status, counts);
        return new ImportRunResponse(
                id,
                asked.kind(),
                status,
                asked.validateOnly(),
                layoutCode,
                asked.statedIndicator(),
                edition,
                publishedOn,
                asked.reason(),
                asked.undoes(),
                undoneBy,
                fetch,
                asked.actor(),
                file.fileName(),
                file.mediaType(),
                file.byteCount(),
                file.sha256(),
                receivedAt,
                startedAt,
                comparingAt,
                applyingAt,
                finishedAt,
                cancelRequestedAt,
                new ImportRunResponse.Counts(
                        counts.readingCount(),
                        counts.createdCount(),
                        counts.revisedCount(),
                        counts.withdrawnCount(),
                        counts.unchangedCount(),
                        counts.ignoredCount(),
                        counts.rejectedCount(),
                        counts.problemCount(),
                        counts.omissionCount()),
                firstChangeNumber,
                lastChangeNumber,
                outcome,
                outcome == null ? null : outcome.words(counts).in(reader),
                failure,
                ImportFailure.words(failure, reader),
                usedLayout,
                readSheet == null || readSheet.isBlank() ? null : readSheet,
                readSheetNumber);
    }
}
