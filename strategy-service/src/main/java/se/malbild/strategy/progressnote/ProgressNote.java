package se.malbild.strategy.progressnote;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.tenancy.OwnedThing;

/// How an activity went, in words.
@Entity
class ProgressNote extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID planId;

    @Column(nullable = false, updatable = false)
    private UUID activityId;

    @Embedded
    private ProgressNoteRequest form;

    protected ProgressNote() {}

    static ProgressNote of(UUID planId, UUID activityId, ProgressNoteRequest form, Instant now) {
        ProgressNote note = new ProgressNote();
        note.planId = planId;
        note.activityId = activityId;
        note.rewrite(form, now);
        return note;
    }

    final void rewrite(ProgressNoteRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    UUID activityId() {
        return activityId;
    }

    ProgressNoteRequest form() {
        return form;
    }
}
