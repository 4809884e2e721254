package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.activity.ActivityDecisions;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.organisation.UnitHeirs;
import se.malbild.strategy.plan.PlanRequest;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.wholedocument.DraftStatements;

/// Copies of plans.
@ApplicationScoped
@Transactional
class PlanCopies {

    private final StandingPlans standing;
    private final Plans plans;
    private final PlanStore store;
    private final ActivityDecisions decisions;
    private final UnitHeirs heirs;
    private final OrganisationLock organisation;
    private final DraftStatements statements;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    PlanCopies(
            StandingPlans standing,
            Plans plans,
            PlanStore store,
            ActivityDecisions decisions,
            UnitHeirs heirs,
            OrganisationLock organisation,
            DraftStatements statements,
            ObjectMapper json,
            Clock clock) {
        this.standing = standing;
        this.plans = plans;
        this.store = store;
        this.decisions = decisions;
        this.heirs = heirs;
        this.organisation = organisation;
        this.statements = statements;
        this.json = json;
        this.clock = clock;
    }

    /// Makes a draft out of a plan.
    ///
    /// @throws Refusal.NotFound when the actor sees no such plan
    Versioned<PlanResponse> copy(UUID id, PlanCopyRequest form) {
        plans.hold(id);
        // Before the plan is read: a unit that ended in between would be taken for one that exists.
        organisation.forUse();
        PlanContents contents = standing.of(id).contents();
        Map<UUID, List<UUID>> takenOver = heirs.of(contents.units().stream()
                .filter(unit -> unit.endedOn() != null)
                .map(OrganisationUnitResponse::id)
                .toList());
        PlanRequest head = head(contents.plan(), form, takenOver);
        PlanResponse made = plans.create(head, id).body();
        WantedPlan wanted = new WantedPlan(json, head.span(), Sweden.dayOf(clock.instant()));
        new PlanCopy(contents, head, Boolean.TRUE.equals(form.all()), decisions.approved(id), takenOver)
                .addTo(wanted, statements::newIds);
        store.write(made.id(), wanted);
        return plans.get(made.id());
    }

    // A case number is that of the old plan alone.
    private static PlanRequest head(PlanResponse plan, PlanCopyRequest form, Map<UUID, List<UUID>> takenOver) {
        int first = Objects.requireNonNullElse(form.firstYear(), plan.lastYear() + 1);
        int last = Objects.requireNonNullElse(form.lastYear(), first + plan.lastYear() - plan.firstYear());
        return new PlanRequest(
                plan.kind(),
                Objects.requireNonNullElse(form.title(), plan.title()),
                form.unit() == null ? unit(plan.unit(), takenOver) : form.unit(),
                plan.strategy(),
                plan.evaluation(),
                first,
                last,
                plan.issuer(),
                plan.issuerOtherLanguage(),
                null,
                plan.documentOwner());
    }

    // Of several that took over from the plan's unit, nobody can tell whose plan it is to be: that is refused.
    private static @Nullable UUID unit(@Nullable UUID unit, Map<UUID, List<UUID>> takenOver) {
        List<UUID> heirs = unit == null ? List.of() : takenOver.getOrDefault(unit, List.of());
        return heirs.size() == 1 ? heirs.getFirst() : unit;
    }
}
