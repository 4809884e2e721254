package se.malbild.strategy.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.strategy.Strategies;
import se.malbild.strategy.strategy.StrategyResponse;
import se.malbild.strategy.strategy.Succession;

/// The decisions on strategies. A decision is what takes a strategy into force and out of it.
@ApplicationScoped
@Transactional
public class Decisions {

    private final DecisionRepository decisions;
    private final DecisionDays days;
    private final Strategies strategies;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Decisions(
            DecisionRepository decisions,
            DecisionDays days,
            Strategies strategies,
            Precondition precondition,
            Clock clock) {
        this.decisions = decisions;
        this.days = days;
        this.strategies = strategies;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<DecisionResponse> page(UUID strategyId, SortOrder order, PageRequest page) {
        strategies.require(strategyId);
        return decisions.page(strategyId, order, page).map(DecisionResponse::of);
    }

    Versioned<DecisionResponse> get(UUID id) {
        return versioned(visible(id));
    }

    /// Enters a decision and carries it out: the strategy is in force, or out of it, when this returns.
    ///
    /// @throws Refusal.Conflict when the strategy is not at the step that the decision is about
    /// @throws Refusal.Invalid when its day cannot be
    Versioned<DecisionResponse> enter(UUID strategyId, DecisionRequest form) {
        Succession succession = strategies.get(strategyId).body().succession();
        if (form.kind() == DecisionKind.REVISION && succession != Succession.REVISION) {
            throw new Refusal.Conflict(new Text(
                    "Strategin är ingen revidering av en annan. Börja en med successors, eller anta strategin (ADOPTION).",
                    "The strategy is no revision of another. Begin one with successors, or adopt it (ADOPTION)."));
        }
        return enterWritten(strategyId, form);
    }

    /// The same for a decision that stands in a document: the text that it revised may not be here.
    public Versioned<DecisionResponse> enterWritten(UUID strategyId, DecisionRequest form) {
        StrategyResponse strategy = strategies.get(strategyId).body();
        requireKind(strategy, form.kind());
        days.require(strategy, null, form);
        switch (form.kind()) {
            case ADOPTION, REVISION -> strategies.adopt(strategyId);
            case REPEAL -> strategies.repeal(strategyId);
        }
        Decision decision = Decision.on(strategyId, form, clock.instant());
        decisions.persistAndFlush(decision);
        return versioned(decision);
    }

    /// Corrects what was written down wrongly of a decision.
    ///
    /// @param change gives the form to write, from the one that stands
    Versioned<DecisionResponse> change(UUID id, UnaryOperator<DecisionRequest> change) {
        Decision decision = visible(id);
        precondition.requireSeen(decision.version());
        DecisionRequest form = change.apply(decision.form());
        if (form.kind() != decision.form().kind()) {
            throw new Refusal.Invalid(
                    "kind",
                    Text.of(
                            "kan inte ändras: beslutet är ett %s",
                            "cannot be changed: the decision is a %s",
                            decision.form().kind()));
        }
        days.require(strategies.get(decision.strategyId()).body(), id, form);
        decision.rewrite(form, clock.instant());
        decisions.flush();
        return versioned(decision);
    }

    private static void requireKind(StrategyResponse strategy, DecisionKind kind) {
        Succession succession = strategy.succession();
        if ((kind == DecisionKind.REVISION && succession == Succession.SUPERSESSION)
                || (kind == DecisionKind.ADOPTION && succession == Succession.REVISION)) {
            throw new Refusal.Conflict(Text.of(
                    "Strategin tar över efter en annan som %s; beslutet kan inte vara %s.",
                    "The strategy succeeds another as %s; the decision cannot be %s.", succession, kind));
        }
    }

    private Decision visible(UUID id) {
        Decision decision = decisions
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns inget beslut %s i kommunen.", "There is no decision %s in the municipality.", id)));
        strategies.require(decision.strategyId());
        return decision;
    }

    private static Versioned<DecisionResponse> versioned(Decision decision) {
        return new Versioned<>(DecisionResponse.of(decision), decision.version());
    }
}
