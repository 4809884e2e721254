package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// The decisions that activities waited for: at most one of each.
@ApplicationScoped
@Transactional
public class ActivityDecisions {

    private final ActivityDecisionRepository decisions;
    private final ActivitySteps activities;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    ActivityDecisions(
            ActivityDecisionRepository decisions, ActivitySteps activities, Precondition precondition, Clock clock) {
        this.decisions = decisions;
        this.activities = activities;
        this.precondition = precondition;
        this.clock = clock;
    }

    /// The activities of a plan whose decision has been taken and went for them.
    public Set<UUID> approved(UUID plan) {
        return decisions
                .ofPlan(plan, DecisionOutcome.APPROVED)
                .map(ActivityDecision::activityId)
                .collect(Collectors.toSet());
    }

    Page<ActivityDecisionResponse> page(UUID activity, PageRequest page) {
        activities.visible(activity);
        List<ActivityDecisionResponse> found = decisions.of(activity).stream()
                .map(ActivityDecisionResponse::of)
                .toList();
        return Page.of(page.offset() == 0 ? found : List.of(), page, found.size());
    }

    Versioned<ActivityDecisionResponse> get(UUID id) {
        ActivityDecision decision = existing(id);
        activities.visible(decision.activityId());
        return versioned(decision);
    }

    /// @throws Refusal.Conflict when the activity waits for none, or has one
    Versioned<ActivityDecisionResponse> create(UUID activityId, ActivityDecisionRequest form) {
        Activity activity = activities.open(activityId);
        if (activity.awaits() == null) {
            throw new Refusal.Conflict(new Text(
                    "Aktiviteten väntar inte på något beslut (awaits).",
                    "The activity waits for no decision (awaits)."));
        }
        if (decisions.of(activityId).isPresent()) {
            throw new Refusal.Conflict(new Text(
                    "Beslutet är redan inskrivet. Rätta det med PUT.",
                    "The decision has been entered already. Correct it with PUT."));
        }
        requireDay(form);
        ActivityDecision decision = ActivityDecision.of(activity, form, clock.instant());
        decisions.persistAndFlush(decision);
        return versioned(decision);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<ActivityDecisionResponse> change(UUID id, UnaryOperator<ActivityDecisionRequest> change) {
        ActivityDecision decision = seen(id);
        ActivityDecisionRequest form = change.apply(decision.form());
        if (!form.equals(decision.form())) {
            requireDay(form);
            if (form.outcome() == DecisionOutcome.DECLINED) {
                requireNotBegun(decision);
            }
            decision.rewrite(form, clock.instant());
            decisions.flush();
        }
        return versioned(decision);
    }

    void delete(UUID id) {
        ActivityDecision decision = seen(id);
        requireNotBegun(decision);
        decisions.delete(decision);
        decisions.flush();
    }

    private ActivityDecision seen(UUID id) {
        ActivityDecision decision = existing(id);
        activities.open(decision.activityId());
        precondition.requireSeen(decision.version());
        return decision;
    }

    /// @throws Refusal.Conflict when the activity was begun because of the decision
    private void requireNotBegun(ActivityDecision decision) {
        Activity activity = activities.visible(decision.activityId());
        activities.lock(activity);
        if (activity.status() != ActivityStatus.PLANNED && activity.status() != ActivityStatus.CANCELLED) {
            throw new Refusal.Conflict(Text.of(
                    "Aktiviteten har påbörjats på beslutet (%s). Avbryt den först (CANCELLED).",
                    "The activity was begun because of the decision (%s). Cancel it first (CANCELLED).",
                    activity.status()));
        }
    }

    private void requireDay(ActivityDecisionRequest form) {
        if (form.decidedOn().isAfter(Sweden.dayOf(clock.instant()))) {
            throw new Refusal.Invalid("decidedOn", new Text("ligger i framtiden", "is in the future"));
        }
    }

    private ActivityDecision existing(UUID id) {
        return decisions
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns inget beslut %s i kommunen.", "There is no decision %s in the municipality.", id)));
    }

    private static Versioned<ActivityDecisionResponse> versioned(ActivityDecision decision) {
        return new Versioned<>(ActivityDecisionResponse.of(decision), decision.version());
    }
}
