package se.malbild.indicator.calendar.pause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody has paused a source, or let it go on again.
@Entity
class SourcePause {

    @Id
    private String sourceCode;

    private boolean paused;

    private @Nullable String reason;

    @Column(nullable = false)
    private String changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected SourcePause() {}

    static SourcePause of(String source) {
        SourcePause pause = new SourcePause();
        pause.sourceCode = source;
        return pause;
    }

    void rewrite(PauseRequest form, String actor, Instant now) {
        paused = form.paused();
        reason = form.reason();
        changedBy = actor;
        changedAt = now;
    }

    String sourceCode() {
        return sourceCode;
    }

    boolean isPaused() {
        return paused;
    }

    PauseResponse toResponse(String entityTag) {
        return new PauseResponse(sourceCode, paused, reason, changedBy, changedAt, entityTag);
    }

    int version() {
        return version;
    }
}
