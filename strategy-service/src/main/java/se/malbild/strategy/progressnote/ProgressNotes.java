package se.malbild.strategy.progressnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.activity.Activities;

/// The progress notes of the municipality that the request is about.
@ApplicationScoped
@Transactional
class ProgressNotes {

    private final ProgressNoteRepository notes;
    private final Activities activities;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    ProgressNotes(ProgressNoteRepository notes, Activities activities, Precondition precondition, Clock clock) {
        this.notes = notes;
        this.activities = activities;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<ProgressNoteResponse> page(UUID activity, SortOrder order, PageRequest page) {
        activities.require(activity);
        return notes.page(activity, order, page).map(ProgressNoteResponse::of);
    }

    Versioned<ProgressNoteResponse> get(UUID id) {
        ProgressNote note = existing(id);
        activities.require(note.activityId());
        return versioned(note);
    }

    Versioned<ProgressNoteResponse> create(UUID activity, ProgressNoteRequest form) {
        UUID plan = activities.lockTold(activity);
        requireDay(form);
        ProgressNote note = ProgressNote.of(plan, activity, form, clock.instant());
        notes.persistAndFlush(note);
        return versioned(note);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<ProgressNoteResponse> change(UUID id, UnaryOperator<ProgressNoteRequest> change) {
        ProgressNote note = seen(id);
        ProgressNoteRequest form = change.apply(note.form());
        if (!form.equals(note.form())) {
            requireDay(form);
            note.rewrite(form, clock.instant());
            notes.flush();
        }
        return versioned(note);
    }

    void delete(UUID id) {
        notes.delete(seen(id));
        notes.flush();
    }

    private ProgressNote seen(UUID id) {
        ProgressNote note = existing(id);
        activities.lockTold(note.activityId());
        precondition.requireSeen(note.version());
        return note;
    }

    private void requireDay(ProgressNoteRequest form) {
        if (form.notedOn().isAfter(Sweden.dayOf(clock.instant()))) {
            throw new Refusal.Invalid("notedOn", new Text("ligger i framtiden", "is in the future"));
        }
    }

    private ProgressNote existing(UUID id) {
        return notes.findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen anteckning %s i kommunen.", "There is no note %s in the municipality.", id)));
    }

    private static Versioned<ProgressNoteResponse> versioned(ProgressNote note) {
        return new Versioned<>(ProgressNoteResponse.of(note), note.version());
    }
}
