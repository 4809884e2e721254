package se.malbild.strategy.planoutline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.part.Outlined;
import se.malbild.strategy.plan.Plans;

/// Reads and changes the order of everything in a plan.
@ApplicationScoped
@Transactional
class PlanOutlines {

    private static final Text WHOLE = new Text("planen", "the plan");

    private final PlanPlaces places;
    private final Plans plans;
    private final Precondition precondition;

    @Inject
    PlanOutlines(PlanPlaces places, Plans plans, Precondition precondition) {
        this.places = places;
        this.plans = plans;
        this.precondition = precondition;
    }

    Versioned<PlanOutline> get(UUID planId) {
        plans.require(planId);
        return Outlined.versioned(places.outline(planId));
    }

    /// Puts everything in the order of the outline, in one step.
    ///
    /// @throws Refusal.Invalid when it leaves something out, or names what is not in the plan
    Versioned<PlanOutline> replace(UUID planId, PlanOutline wanted) {
        plans.lockDraft(planId);
        PlanOutline standing = places.outline(planId);
        precondition.requireSeen(Outlined.tag(standing));
        List<Placed> placed = Placed.of(wanted);
        Outlined.requireSameThings(Placed.of(standing), placed, WHOLE);
        places.write(planId, placed);
        return Outlined.versioned(wanted);
    }
}
