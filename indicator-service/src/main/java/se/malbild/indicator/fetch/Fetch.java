package se.malbild.indicator.fetch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.SourceOrder;

/// One fetch: what was ordered of a source, how far it has come, and the import that its answers became.
@Entity
@Table(name = "source_fetch")
@DynamicUpdate
class Fetch {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String reader;

    @Column(nullable = false)
    private List<String> indicators;

    @Column(nullable = false)
    private List<String> municipalities;

    private int fromYear;
    private int toYear;
    private @Nullable LocalDate changedSince;
    private boolean validateOnly;
    private boolean withdrawalsConfirmed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FetchCause cause;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FetchStatus status;

    private int attempts;

    @Column(nullable = false)
    private Instant nextAttemptAt;

    private @Nullable Integer portionCount;
    private int wholeCount;
    private int answerCount;
    private long byteCount;

    @Column(nullable = false)
    private Instant orderedAt;

    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant cancelRequestedAt;
    private @Nullable String cancelledBy;
    private @Nullable String failureCode;
    private @Nullable List<String> failureArguments;
    private @Nullable UUID runId;

    @Formula("(SELECT count(*) FROM source_fetch_gap g WHERE g.fetch_id = id)")
    private long gapCount;

    @Formula("(SELECT r.finished_at IS NOT NULL FROM import_run r WHERE r.id = run_id)")
    private @Nullable Boolean imported;

    protected Fetch() {}

    /// An attempt begins.
    ///
    /// @return the attempt, by which whoever makes it is told from those who made earlier ones
    Attempt begin(Instant now) {
        status = FetchStatus.FETCHING;
        attempts++;
        startedAt = startedAt == null ? now : startedAt;
        return new Attempt(id, attempts, reader, order(), withdrawalsConfirmed);
    }

    /// True when this attempt is the newest and nobody has ended it.
    boolean isMadeBy(Attempt attempt) {
        return status == FetchStatus.FETCHING && attempts == attempt.number();
    }

    /// It is known what is to be asked, and what of that is there already.
    void divide(@Nullable Integer portions, int whole, int answers, long bytes) {
        portionCount = portions;
        wholeCount = whole;
        answerCount = answers;
        byteCount = bytes;
    }

    /// An answer has been kept.
    void keep(int bytes, boolean endsPortion) {
        answerCount++;
        byteCount += bytes;
        wholeCount += endsPortion ? 1 : 0;
    }

    /// Something went wrong; what is worst is said last.
    void note(Failure failure) {
        failureCode = failure.code();
        failureArguments = failure.arguments();
    }

    /// The attempt is over, and there will be another one.
    void postpone(Instant until) {
        status = FetchStatus.WAITING;
        nextAttemptAt = until;
    }

    /// The attempt was broken off for no fault of the source: it does not count.
    void giveBack(Instant now) {
        postpone(now);
        attempts--;
    }

    /// The answers have become an import.
    ///
    /// @param missed why a portion could not be had; null when all were
    void becomeImport(UUID run, @Nullable Failure missed, Instant now) {
        status = FetchStatus.FETCHED;
        runId = run;
        finishedAt = now;
        failureCode = missed == null ? null : missed.code();
        failureArguments = missed == null ? null : missed.arguments();
    }

    /// The import that the answers became.
    UUID importRun() {
        return Objects.requireNonNull(runId);
    }

    /// The answers are imported once more, by another run.
    void importAgain(UUID run) {
        runId = run;
    }

    /// Nothing could be had, and no further attempt is made.
    void fail(Instant now) {
        status = FetchStatus.FAILED;
        finishedAt = now;
    }

    /// Somebody wants its end. What nobody carries out ends at once.
    void cancel(String by, Instant now) {
        cancelRequestedAt = cancelRequestedAt == null ? now : cancelRequestedAt;
        cancelledBy = cancelledBy == null ? by : cancelledBy;
        if (status == FetchStatus.WAITING) {
            end(now);
        }
    }

    /// It ends because somebody wanted it so.
    void end(Instant now) {
        status = FetchStatus.CANCELLED;
        finishedAt = now;
    }

    boolean isToEnd() {
        return cancelRequestedAt != null;
    }

    boolean hasEnded() {
        return status.hasEnded();
    }

    UUID id() {
        return id;
    }

    FetchStatus status() {
        return status;
    }

    /// How many portions it has; null until that is known.
    @Nullable
    Integer portionCount() {
        return portionCount;
    }

    String reader() {
        return reader;
    }

    String actor() {
        return actor;
    }

    boolean validateOnly() {
        return validateOnly;
    }

    SourceOrder order() {
        return new SourceOrder(indicators, municipalities, fromYear, toYear, changedSince);
    }

    /// @param told how its failure is told; null when there is none
    FetchResponse toResponse(@Nullable String told) {
        return new FetchResponse(
                id,
                reader,
                List.copyOf(indicators),
                List.copyOf(municipalities),
                fromYear,
                toYear,
                changedSince,
                validateOnly,
                withdrawalsConfirmed,
                cause,
                actor,
                status,
                new FetchResponse.Progress(portionCount, wholeCount, gapCount, answerCount, byteCount),
                attempts,
                status == FetchStatus.WAITING ? nextAttemptAt : null,
                orderedAt,
                startedAt,
                finishedAt,
                cancelRequestedAt,
                failureCode,
                told,
                runId);
    }

    @Nullable
    Failure failure() {
        return failureCode == null
                ? null
                : new Failure(failureCode, failureArguments == null ? List.of() : failureArguments, true);
    }

    /// True when it has ended, and its import too where it has become one.
    boolean isImported() {
        return hasEnded() && (runId == null || Boolean.TRUE.equals(imported));
    }
}
