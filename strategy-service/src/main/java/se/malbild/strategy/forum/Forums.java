package se.malbild.strategy.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.activity.PlannedActivities;

/// The forums of the municipality that the request is about. That there is one is open to everyone; what it is held for
/// is to those who see that, and its meetings are [occurrences](se.malbild.strategy.occurrence).
@ApplicationScoped
@Transactional
public class Forums {

    private final ForumRepository forums;
    private final ForumRules rules;
    private final ForumAccess access;
    private final ForumMeetings meetings;
    private final PlannedActivities activities;
    private final Precondition precondition;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    Forums(
            ForumRepository forums,
            ForumRules rules,
            ForumAccess access,
            ForumMeetings meetings,
            PlannedActivities activities,
            Precondition precondition,
            RequestLanguage language,
            Clock clock) {
        this.forums = forums;
        this.rules = rules;
        this.access = access;
        this.meetings = meetings;
        this.activities = activities;
        this.precondition = precondition;
        this.language = language;
        this.clock = clock;
    }

    Page<ForumResponse> page(ForumQuery query, SortOrder order, PageRequest page) {
        if (query.activity != null
                && activities.visible(List.of(query.activity)).isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        Page<Forum> found = forums.page(query.condition(), order, page);
        return new Page<>(responses(found.items()), found.meta());
    }

    Versioned<ForumResponse> get(UUID id) {
        return versioned(existing(id));
    }

    Versioned<ForumResponse> create(ForumRequest form) {
        access.requireWritesFor(form.unit());
        rules.require(null, form);
        requireMayHoldFor(form);
        rules.requireFree(form);
        Forum forum = Forum.of(form, clock.instant());
        forums.persistAndFlush(forum);
        return versioned(forum);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<ForumResponse> change(UUID id, UnaryOperator<ForumRequest> change) {
        Forum forum = locked(id);
        precondition.requireSeen(forum.version());
        ForumRequest standing = forum.form();
        access.requireWritesFor(standing.unit());
        ForumRequest form = change.apply(standing);
        if (form.equals(standing)) {
            return versioned(forum);
        }
        access.requireWritesFor(form.unit());
        rules.require(standing, form);
        if (ForumRules.isNewActivity(standing, form)) {
            requireMayHoldFor(form);
        }
        if (form.kind() != standing.kind() || !form.name().equalsIgnoreCase(standing.name())) {
            rules.requireFree(form);
        }
        rules.requireHeldWhenItMet(forum, form);
        forum.rewrite(form, clock.instant());
        forums.flush();
        if (form.kind() != standing.kind()) {
            meetings.countAnew();
        }
        return versioned(forum);
    }

    private void requireMayHoldFor(ForumRequest form) {
        if (form.activity() != null) {
            access.requireTellsOf(form.activity());
        }
    }

    void delete(UUID id) {
        Forum forum = locked(id);
        precondition.requireSeen(forum.version());
        access.requireWritesFor(forum.form().unit());
        if (forums.met(forum).isPresent()) {
            throw new Refusal.Conflict(
                    new Text(
                            "Forumet har mötts, och mötena finns kvar. Ange den sista dagen som det hålls (endsOn) i stället.",
                            "The forum has met, and its meetings remain. State the last day that it is held (endsOn) instead."));
        }
        forums.delete(forum);
        forums.flush();
    }

    /// @throws Refusal.NotFound when there is none
    public HeldForum held(UUID id) {
        return held(existing(id));
    }

    /// A forum for a meeting of it, held so that it is not changed until the transaction ends.
    ///
    /// @return nothing when there is none
    public Optional<HeldForum> hold(UUID id) {
        return forums.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).map(Forums::held);
    }

    private static HeldForum held(Forum forum) {
        ForumRequest form = forum.form();
        return new HeldForum(forum.id(), form.activity(), form.timesPerYear(), form.beginsOn(), form.endsOn());
    }

    /// @throws Refusal.Forbidden when the actor may not tell of the forum's meetings
    public void requireTellsOf(UUID id) {
        access.requireWritesFor(existing(id).form().unit());
    }

    // Read anew with the lock: what was read before may have been changed while this waited.
    private Forum locked(UUID id) {
        Forum forum = existing(id);
        try {
            forums.getEntityManager().refresh(forum, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw unknown(id);
        }
        return forum;
    }

    private Forum existing(UUID id) {
        return forums.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(
                Text.of("Det finns inget forum %s i kommunen.", "There is no forum %s in the municipality.", id));
    }

    private List<ForumResponse> responses(Collection<Forum> found) {
        Set<UUID> visible = activities.visible(found.stream()
                .map(forum -> forum.form().activity())
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(forum -> ForumResponse.of(forum, shown(forum.form(), visible), language.current()))
                .toList();
    }

    private static ForumRequest shown(ForumRequest form, Set<UUID> visible) {
        return form.activity() == null || visible.contains(form.activity()) ? form : form.withoutActivity();
    }

    private Versioned<ForumResponse> versioned(Forum forum) {
        return new Versioned<>(responses(List.of(forum)).getFirst(), forum.version());
    }
}
