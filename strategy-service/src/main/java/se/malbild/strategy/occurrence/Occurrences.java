package se.malbild.strategy.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.forum.ForumMeetings;
import se.malbild.strategy.forum.Forums;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.plan.Plans;

/// What has happened in the municipality that the request is about.
@ApplicationScoped
@Transactional
class Occurrences {

    private final OccurrenceRepository occurrences;
    private final OccurrenceRules rules;
    private final Plans plans;
    private final PlanAccess access;
    private final Forums forums;
    private final ForumMeetings meetings;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Occurrences(
            OccurrenceRepository occurrences,
            OccurrenceRules rules,
            Plans plans,
            PlanAccess access,
            Forums forums,
            ForumMeetings meetings,
            Precondition precondition,
            Clock clock) {
        this.occurrences = occurrences;
        this.rules = rules;
        this.plans = plans;
        this.access = access;
        this.forums = forums;
        this.meetings = meetings;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<OccurrenceResponse> page(OccurrenceQuery query, SortOrder order, PageRequest page) {
        return occurrences.page(query.condition(), order, page).map(OccurrenceResponse::of);
    }

    Versioned<OccurrenceResponse> get(UUID id) {
        return versioned(existing(id));
    }

    Versioned<OccurrenceResponse> create(OccurrenceRequest form) {
        Happening happening = rules.require(form);
        requireTells(happening);
        lockOpen(happening.plan(), null);
        Occurrence occurrence = Occurrence.of(happening.form(), happening.plan(), clock.instant());
        occurrences.persistAndFlush(occurrence);
        countAnew(happening.form(), happening.form());
        return versioned(occurrence);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<OccurrenceResponse> change(UUID id, UnaryOperator<OccurrenceRequest> change) {
        Occurrence occurrence = seen(id);
        OccurrenceRequest standing = occurrence.form();
        OccurrenceRequest form = change.apply(standing);
        if (form.equals(standing)) {
            return versioned(occurrence);
        }
        Happening happening = rules.require(form);
        if (!Objects.equals(form.activity(), standing.activity()) || !Objects.equals(form.forum(), standing.forum())) {
            requireTells(happening);
        }
        lockOpen(happening.plan(), occurrence.planId());
        occurrence.rewrite(happening.form(), happening.plan(), clock.instant());
        occurrences.flush();
        countAnew(standing, happening.form());
        return versioned(occurrence);
    }

    void delete(UUID id) {
        Occurrence occurrence = seen(id);
        lockOpen(occurrence.planId(), null);
        occurrences.delete(occurrence);
        occurrences.flush();
        countAnew(occurrence.form(), occurrence.form());
    }

    private Occurrence seen(UUID id) {
        Occurrence occurrence = existing(id);
        precondition.requireSeen(occurrence.version());
        OccurrenceRequest standing = occurrence.form();
        if (standing.forum() != null) {
            forums.requireTellsOf(standing.forum());
        } else {
            access.requireTellsOf(Objects.requireNonNull(standing.activity(), "It is of an activity or of a forum"));
        }
        return occurrence;
    }

    // Who holds the forum tells of its meetings, and thereby of the activity that it is held for.
    private void requireTells(Happening happening) {
        if (happening.forum() != null) {
            forums.requireTellsOf(happening.forum().id());
        }
        if (happening.activity() != null && !happening.isForTheForumsActivity()) {
            access.requireTellsOf(happening.activity().id());
        }
    }

    // Two plans are always locked in the same order.
    private void lockOpen(@Nullable UUID plan, @Nullable UUID other) {
        Stream.of(plan, other).filter(Objects::nonNull).distinct().sorted().forEach(plans::lockOpen);
    }

    private void countAnew(OccurrenceRequest before, OccurrenceRequest after) {
        if (before.forum() != null || after.forum() != null) {
            meetings.countAnew();
        }
    }

    private Occurrence existing(UUID id) {
        return occurrences
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns inget tillfälle %s i kommunen.",
                        "There is no occurrence %s in the municipality.", id)));
    }

    private static Versioned<OccurrenceResponse> versioned(Occurrence occurrence) {
        return new Versioned<>(OccurrenceResponse.of(occurrence), occurrence.version());
    }
}
