package se.malbild.strategy.outline;

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
import se.malbild.strategy.strategy.Strategies;

/// Reads and changes the order of everything in a strategy.
@ApplicationScoped
@Transactional
public class Outlines {

    private final Placements placements;
    private final Strategies strategies;
    private final Precondition precondition;

    @Inject
    Outlines(Placements placements, Strategies strategies, Precondition precondition) {
        this.placements = placements;
        this.strategies = strategies;
        this.precondition = precondition;
    }

    Versioned<Outline> get(UUID strategyId) {
        strategies.require(strategyId);
        return versioned(placements.outline(strategyId));
    }

    /// Puts everything in the order of the outline, in one step.
    ///
    /// @throws Refusal.Invalid when it leaves something out, or names what is not in the strategy
    Versioned<Outline> replace(UUID strategyId, Outline wanted) {
        strategies.lockDraft(strategyId);
        Outline standing = placements.outline(strategyId);
        precondition.requireSeen(tag(standing));
        List<Placement> placed = Placement.of(wanted);
        requireSameThings(Placement.of(standing), placed);
        placements.write(strategyId, placed);
        return versioned(wanted);
    }

    private static void requireSameThings(List<Placement> standing, List<Placement> wanted) {
        Map<UUID, Placement> missing = new LinkedHashMap<>();
        standing.forEach(placement -> missing.put(placement.id(), placement));
        List<Violation> violations = new ArrayList<>();
        for (Placement placement : wanted) {
            Placement found = missing.remove(placement.id());
            if (found == null || !found.table().equals(placement.table())) {
                violations.add(new Violation(
                        placement.field(),
                        Text.of(
                                "%s hör inte hit: det finns inte i strategin, är av annat slag eller står redan tidigare i listorna",
                                "%s does not belong here: it is not in the strategy, is of another kind or stands earlier in the lists",
                                placement.id())));
            }
        }
        missing.values()
                .forEach(left -> violations.add(new Violation(
                        left.field(), Text.of("%s saknas i ordningen", "%s is missing in the order", left.id()))));
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private static EntityTag tag(Outline outline) {
        return new EntityTag(UUID.nameUUIDFromBytes(outline.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static Versioned<Outline> versioned(Outline outline) {
        return new Versioned<>(outline, tag(outline));
    }
}
