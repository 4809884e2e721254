package se.malbild.strategy.planoutline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.plan.Plans;

/// Reads and changes the order of everything in a plan.
@ApplicationScoped
@Transactional
class PlanOutlines {

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
        return versioned(places.outline(planId));
    }

    /// Puts everything in the order of the outline, in one step.
    ///
    /// @throws Refusal.Invalid when it leaves something out, or names what is not in the plan
    Versioned<PlanOutline> replace(UUID planId, PlanOutline wanted) {
        plans.lockDraft(planId);
        PlanOutline standing = places.outline(planId);
        precondition.requireSeen(tag(standing));
        List<Placed> placed = Placed.of(wanted);
        requireSameThings(Placed.of(standing), placed);
        places.write(planId, placed);
        return versioned(wanted);
    }

    private static void requireSameThings(List<Placed> standing, List<Placed> wanted) {
        Map<UUID, Placed> missing = new LinkedHashMap<>();
        standing.forEach(placed -> missing.put(placed.id(), placed));
        List<Violation> violations = new ArrayList<>();
        for (Placed placed : wanted) {
            Placed found = missing.remove(placed.id());
            if (found == null || !found.table().equals(placed.table())) {
                violations.add(new Violation(
                        placed.field(),
                        Text.of(
                                "%s hör inte hit: det finns inte i planen, är av annat slag eller står redan tidigare i listorna",
                                "%s does not belong here: it is not in the plan, is of another kind or stands earlier in the lists",
                                placed.id())));
            }
        }
        missing.values()
                .forEach(left -> violations.add(new Violation(
                        left.field(), Text.of("%s saknas i ordningen", "%s is missing in the order", left.id()))));
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private static EntityTag tag(PlanOutline outline) {
        return new EntityTag(UUID.nameUUIDFromBytes(outline.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static Versioned<PlanOutline> versioned(PlanOutline outline) {
        return new Versioned<>(outline, tag(outline));
    }
}
