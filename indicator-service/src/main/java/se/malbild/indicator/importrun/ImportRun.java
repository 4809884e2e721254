package se.malbild.indicator.importrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.SpooledFile;

/// One import, whatever its source.
@Entity
class ImportRun {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String layoutCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportStatus status;

    @Column(nullable = false)
    private boolean validateOnly;

    private @Nullable String confinedTo;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private long byteCount;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private Instant receivedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant finishedAt;

    private long createdCount;
    private long revisedCount;
    private long withdrawnCount;
    private long unchangedCount;
    private long ignoredCount;
    private long rejectedCount;
    private long problemCount;

    private @Nullable Long lastChangeNumber;

    private @Nullable String failure;

    protected ImportRun() {}

    /// A run whose bytes have just been kept.
    static ImportRun received(UUID id, NewImport request, SpooledFile file, Instant now) {
        ImportRun run = new ImportRun();
        run.id = id;
        run.layoutCode = request.layout();
        run.status = ImportStatus.RECEIVED;
        run.validateOnly = request.validateOnly();
        run.confinedTo = request.confinedTo().orElse(null);
        run.actor = request.actor();
        run.fileName = request.fileName();
        run.mediaType = request.mediaType();
        run.byteCount = file.byteCount();
        run.sha256 = file.sha256();
        run.receivedAt = now;
        return run;
    }

    /// Reading begins.
    void start(Instant now) {
        status = ImportStatus.READING;
        startedAt = now;
    }

    /// Reading is over; what was read is about to be written.
    void apply() {
        status = ImportStatus.APPLYING;
    }

    /// The run is over.
    ///
    /// @param read what the reader counted
    /// @param effect what it changed, or would have changed
    /// @param now when it ended
    void finish(ReadingCounts read, Effect effect, Instant now) {
        status = ImportStatus.DONE;
        count(read);
        createdCount = effect.created();
        revisedCount = effect.revised();
        withdrawnCount = effect.withdrawn();
        unchangedCount = effect.unchanged();
        lastChangeNumber = validateOnly ? null : Long.valueOf(effect.lastChangeNumber());
        finishedAt = now;
    }

    /// The run is over and nothing of it is kept. A run that has ended stays as it ended.
    void fail(ReadingCounts read, String reason, Instant now) {
        if (status.hasEnded()) {
            return;
        }
        status = ImportStatus.FAILED;
        count(read);
        failure = reason;
        finishedAt = now;
    }

    private void count(ReadingCounts read) {
        ignoredCount = read.ignored();
        rejectedCount = read.rejected();
        problemCount = read.problems();
    }

    UUID id() {
        return id;
    }

    String layoutCode() {
        return layoutCode;
    }

    ImportStatus status() {
        return status;
    }

    boolean validateOnly() {
        return validateOnly;
    }

    Optional<String> confinedTo() {
        return Optional.ofNullable(confinedTo);
    }

    String actor() {
        return actor;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long byteCount() {
        return byteCount;
    }

    ImportRunResponse toResponse() {
        return new ImportRunResponse(
                id,
                layoutCode,
                status,
                validateOnly,
                fileName,
                mediaType,
                byteCount,
                sha256,
                receivedAt,
                startedAt,
                finishedAt,
                new ImportRunResponse.Counts(
                        createdCount,
                        revisedCount,
                        withdrawnCount,
                        unchangedCount,
                        ignoredCount,
                        rejectedCount,
                        problemCount),
                lastChangeNumber,
                failure);
    }
}
