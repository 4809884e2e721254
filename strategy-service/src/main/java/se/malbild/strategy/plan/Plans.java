package se.malbild.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.Role;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.part.Whole;

/// The plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Plans implements Whole {

    private final PlanRepository plans;
    private final PlanRules rules;
    private final PlanYearRules years;
    private final PlanAccess access;
    private final Actor actor;
    private final Precondition precondition;
    private final RequestLanguage language;
    private final Event<PlanYearsChanged> yearsChanged;
    private final Event<PlanPassedOn> passedOn;
    private final Event<PlanAdopted> adopted;
    private final Event<PlanGoing> going;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    @Inject
    Plans(
            PlanRepository plans,
            PlanRules rules,
            PlanYearRules years,
            PlanAccess access,
            Actor actor,
            Precondition precondition,
            RequestLanguage language,
            Event<PlanYearsChanged> yearsChanged,
            Event<PlanPassedOn> passedOn,
            Event<PlanAdopted> adopted,
            Event<PlanGoing> going,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.years = years;
        this.access = access;
        this.actor = actor;
        this.precondition = precondition;
        this.language = language;
        this.yearsChanged = yearsChanged;
        this.passedOn = passedOn;
        this.adopted = adopted;
        this.going = going;
        this.transaction = transaction;
        this.clock = clock;
    }

    Page<PlanResponse> page(PlanQuery query, SortOrder order, PageRequest page) {
        return plans.page(query.condition(access.visibleStatuses()), order, page)
                .map(this::response);
    }

    /// @throws Refusal.NotFound when the actor sees no such plan
    public Versioned<PlanResponse> get(UUID id) {
        return versioned(visible(id));
    }

    /// Makes a draft.
    ///
    /// @param copiedFrom the plan that it begins as a copy of; null for none
    public Versioned<PlanResponse> create(PlanRequest head, @Nullable UUID copiedFrom) {
        access.requireWritesFor(head.unit());
        rules.require(head);
        Plan plan = Plan.draft(head, copiedFrom, clock.instant());
        plans.persistAndFlush(plan);
        return versioned(plan);
    }

    /// @param change gives the head to write, from the one that stands
    Versioned<PlanResponse> change(UUID id, UnaryOperator<PlanRequest> change) {
        Plan plan = locked(id);
        precondition.requireSeen(plan.version());
        PlanRequest standing = plan.head();
        access.requireWritesFor(standing.unit());
        Versioned<PlanResponse> changed = rewritten(plan, change.apply(standing));
        years.require(id, standing.span(), changed.body().head().span());
        return changed;
    }

    /// Writes the head of a draft that the caller has locked, and whose schedules the caller writes anew.
    public void rewrite(UUID id, PlanRequest head) {
        rewritten(visible(id), head);
    }

    private Versioned<PlanResponse> rewritten(Plan plan, PlanRequest head) {
        plan.requireDraft();
        PlanRequest standing = plan.head();
        if (standing.equals(head)) {
            return versioned(plan);
        }
        access.requireWritesFor(head.unit());
        rules.require(head);
        plan.rewrite(head, clock.instant());
        plans.flush();
        if (!Objects.equals(standing.span(), head.span())) {
            yearsChanged.fire(new PlanYearsChanged(plan.id(), head.span()));
        }
        if (!Objects.equals(standing.unit(), head.unit())) {
            passedOn.fire(new PlanPassedOn(plan.id()));
        }
        return versioned(plan);
    }

    /// Takes a step of the plan's life. Who writes the plan submits it and takes it back; a coordinator adopts and
    /// closes it.
    Versioned<PlanResponse> step(UUID id, PlanStatusRequest step) {
        Plan plan = locked(id);
        precondition.requireSeen(plan.version());
        access.requireWritesFor(plan.head().unit());
        take(plan, step.status(), step.adoption());
        return versioned(plan);
    }

    /// Adopts a draft that the caller has just made.
    public void adopt(UUID id, PlanAdoption adoption) {
        Plan plan = locked(id);
        take(plan, PlanStatus.SUBMITTED, null);
        take(plan, PlanStatus.ADOPTED, adoption);
    }

    private void take(Plan plan, PlanStatus next, @Nullable PlanAdoption adoption) {
        if (PlanStatus.DECIDED.contains(next) && !actor.has(Role.COORDINATOR)) {
            throw new Refusal.Forbidden(new Text(
                    "Näringslivskontoret (coordinator) antar och avslutar planer. Lämna in den (SUBMITTED).",
                    "The business office (coordinator) adopts and closes plans. Submit it (SUBMITTED)."));
        }
        if (adoption != null && next != PlanStatus.ADOPTED) {
            throw new Refusal.Invalid(
                    "adoption", new Text("anges bara med status ADOPTED", "goes with status ADOPTED alone"));
        }
        if (adoption != null && adoption.decidedOn().isAfter(Sweden.dayOf(clock.instant()))) {
            throw new Refusal.Invalid("adoption.decidedOn", new Text("ligger i framtiden", "is in the future"));
        }
        plan.step(next, adoption, clock.instant());
        plans.flush();
        if (next == PlanStatus.ADOPTED) {
            adopted.fire(new PlanAdopted(plan.id()));
        }
    }

    void delete(UUID id) {
        Plan plan = locked(id);
        precondition.requireSeen(plan.version());
        access.requireWritesFor(plan.head().unit());
        plan.requireDraft();
        going.fire(new PlanGoing(id));
        plans.delete(plan);
        plans.flush();
    }

    @Override
    public void require(UUID id) {
        visible(id);
    }

    @Override
    public void lockDraft(UUID id) {
        Plan plan = locked(id);
        access.requireWritesFor(plan.head().unit());
        plan.requireDraft();
    }

    @Override
    public void lockWritable(UUID id) {
        Plan plan = locked(id);
        access.requireWritesFor(plan.head().unit());
        plan.requireOpen();
    }

    /// Holds a plan that is not closed against others who write to it, until the transaction ends.
    ///
    /// @throws Refusal.NotFound when the actor sees no such plan
    /// @throws Refusal.Conflict when it is closed
    public void lockOpen(UUID id) {
        locked(id).requireOpen();
    }

    /// Holds a plan as it is until the transaction ends, side by side with others who do.
    ///
    /// @throws Refusal.NotFound when the actor sees no such plan
    public void hold(UUID id) {
        var _ = locked(id, LockModeType.PESSIMISTIC_READ);
    }

    /// True when the transaction holds the plan against others who write to it.
    public boolean isHeld(UUID id) {
        return transaction.getResource("plan " + id) != null;
    }

    private Plan locked(UUID id) {
        return locked(id, LockModeType.PESSIMISTIC_WRITE);
    }

    // Read anew with the lock: what was read before may have been changed while this waited.
    private Plan locked(UUID id, LockModeType mode) {
        Plan plan = visible(id);
        try {
            plans.getEntityManager().refresh(plan, mode);
        } catch (EntityNotFoundException e) {
            throw unknown(id);
        }
        transaction.putResource("plan " + id, mode);
        return plan;
    }

    private Plan visible(UUID id) {
        return plans.visible(id, access.visibleStatuses()).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(
                Text.of("Det finns ingen plan %s i kommunen.", "There is no plan %s in the municipality.", id));
    }

    private PlanResponse response(Plan plan) {
        return PlanResponse.of(plan, language.current());
    }

    private Versioned<PlanResponse> versioned(Plan plan) {
        return new Versioned<>(response(plan), plan.version());
    }
}
