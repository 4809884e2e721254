package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;
import se.malbild.strategy.plan.Plans;

/// The steps that activities take.
@ApplicationScoped
@Transactional
class ActivitySteps {

    private final ActivityRepository activities;
    private final ActivityDecisionRepository decisions;
    private final Plans plans;
    private final PlanAccess access;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    ActivitySteps(
            ActivityRepository activities,
            ActivityDecisionRepository decisions,
            Plans plans,
            PlanAccess access,
            Precondition precondition,
            Clock clock) {
        this.activities = activities;
        this.decisions = decisions;
        this.plans = plans;
        this.access = access;
        this.precondition = precondition;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when the step is not allowed, or waits for a decision
    /// @throws Refusal.Invalid when its day cannot be
    void take(UUID id, ActivityStatusRequest step) {
        Activity activity = open(id);
        lock(activity);
        precondition.requireSeen(activity.version());
        LocalDate today = Sweden.dayOf(clock.instant());
        LocalDate since = step.since() == null ? today : step.since();
        if (step.status() == activity.status() && since.equals(activity.statusSince())) {
            return;
        }
        // The same status with another day corrects the day.
        if (step.status() != activity.status()) {
            requireStep(activity, step.status());
            // Nothing was done before it was begun: what is written down afterwards began earlier.
            boolean first = activity.status() == ActivityStatus.PLANNED;
            requireDay(since, today, first ? LocalDate.MIN : activity.statusSince());
        } else {
            requireDay(since, today, LocalDate.MIN);
        }
        activity.step(step.status(), since, clock.instant());
        activities.flush();
    }

    // Read anew with the lock: what was read before may have been changed while this waited.
    void lock(Activity activity) {
        try {
            activities.getEntityManager().refresh(activity, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw unknown(activity.id());
        }
    }

    /// An activity whose plan is not closed, that the actor may tell of.
    ///
    /// @throws Refusal.NotFound when the actor sees no such activity
    Activity open(UUID id) {
        Activity activity = visible(id);
        access.requireTellsOf(id);
        plans.lockOpen(activity.planId());
        return activity;
    }

    /// @throws Refusal.NotFound when the actor sees no such activity
    Activity visible(UUID id) {
        Activity activity = activities.findByIdOptional(id).orElseThrow(() -> unknown(id));
        plans.require(activity.planId());
        return activity;
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(Text.of(
                "Det finns ingen aktivitet %s i kommunen.", "There is no activity %s in the municipality.", id));
    }

    private static void requireDay(LocalDate since, LocalDate today, LocalDate earliest) {
        if (since.isAfter(today)) {
            throw new Refusal.Invalid("since", new Text("ligger i framtiden", "is in the future"));
        }
        if (since.isBefore(earliest)) {
            throw new Refusal.Invalid(
                    "since",
                    Text.of(
                            "är före det förra steget, som togs %s",
                            "is before the step before, which was taken on %s", earliest));
        }
    }

    private void requireStep(Activity activity, ActivityStatus next) {
        AwaitedDecision awaits = activity.awaits();
        DecisionOutcome outcome = awaits == null
                ? null
                : decisions
                        .of(activity.id())
                        .map(decision -> decision.form().outcome())
                        .orElse(null);
        new ActivityStep(activity.status(), next, awaits == null ? null : awaits.decision(), outcome)
                .obstacle()
                .ifPresent(why -> {
                    throw new Refusal.Conflict(why);
                });
    }
}
