package se.malbild.strategy.outline;

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
import se.malbild.strategy.strategy.Strategies;

/// Reads and changes the order of everything in a strategy.
@ApplicationScoped
@Transactional
public class Outlines {

    private static final Text WHOLE = new Text("strategin", "the strategy");

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
        return Outlined.versioned(placements.outline(strategyId));
    }

    /// Puts everything in the order of the outline, in one step.
    ///
    /// @throws Refusal.Invalid when it leaves something out, or names what is not in the strategy
    Versioned<Outline> replace(UUID strategyId, Outline wanted) {
        strategies.lockDraft(strategyId);
        Outline standing = placements.outline(strategyId);
        precondition.requireSeen(Outlined.tag(standing));
        List<Placement> placed = Placement.of(wanted);
        Outlined.requireSameThings(Placement.of(standing), placed, WHOLE);
        placements.write(strategyId, placed);
        return Outlined.versioned(wanted);
    }
}
