package se.malbild.strategy.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Visibility;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.part.Whole;

/// The strategies of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Strategies implements Whole {

    private final StrategyRepository strategies;
    private final RequestedMunicipality municipality;
    private final Visibility visibility;
    private final Precondition precondition;
    private final RequestLanguage language;
    private final Event<ValidityChanged> validityChanged;
    private final Event<StrategyAdopted> adopted;
    private final Clock clock;

    @Inject
    Strategies(
            StrategyRepository strategies,
            RequestedMunicipality municipality,
            Visibility visibility,
            Precondition precondition,
            RequestLanguage language,
            Event<ValidityChanged> validityChanged,
            Event<StrategyAdopted> adopted,
            Clock clock) {
        this.strategies = strategies;
        this.municipality = municipality;
        this.visibility = visibility;
        this.precondition = precondition;
        this.language = language;
        this.validityChanged = validityChanged;
        this.adopted = adopted;
        this.clock = clock;
    }

    /// What the actor may see of the strategies.
    ///
    /// @param status only those that stand there; null for all
    Page<StrategyResponse> page(@Nullable StrategyStatus status, SortOrder order, PageRequest page) {
        Set<StrategyStatus> statuses = visibleStatuses();
        if (status != null) {
            statuses.retainAll(EnumSet.of(status));
        }
        return strategies.page(statuses, order, page).map(this::response);
    }

    /// @throws Refusal.NotFound when the actor sees no such strategy
    public Versioned<StrategyResponse> get(UUID id) {
        return versioned(visible(id));
    }

    /// Makes a draft.
    public Versioned<StrategyResponse> create(StrategyRequest head) {
        return stored(Strategy.draft(head, clock.instant()));
    }

    /// Makes a draft that is to take the place of another.
    ///
    /// @throws Refusal.Conflict when the other is not in force
    public Versioned<StrategyResponse> createSuccessor(UUID predecessor, Succession succession, StrategyRequest head) {
        return stored(Strategy.successor(visible(predecessor), succession, head, clock.instant()));
    }

    /// @param change gives the head to write, from the one that stands
    Versioned<StrategyResponse> change(UUID id, UnaryOperator<StrategyRequest> change) {
        Strategy strategy = visible(id);
        precondition.requireSeen(strategy.version());
        return rewritten(strategy, change.apply(strategy.head()));
    }

    /// Writes the head of a draft that the caller has locked.
    public void rewrite(UUID id, StrategyRequest head) {
        Strategy strategy = visible(id);
        rewritten(strategy, head);
    }

    private Versioned<StrategyResponse> rewritten(Strategy strategy, StrategyRequest head) {
        StrategyRequest standing = strategy.head();
        if (standing.equals(head)) {
            strategy.requireDraft();
            return versioned(strategy);
        }
        strategy.rewrite(head, clock.instant());
        strategies.flush();
        if (!Objects.equals(standing.validFrom(), head.validFrom())
                || !Objects.equals(standing.validTo(), head.validTo())) {
            validityChanged.fire(new ValidityChanged(strategy.id()));
        }
        return versioned(strategy);
    }

    /// Proposes a draft, or takes a proposal back.
    Versioned<StrategyResponse> step(UUID id, StrategyStatus next) {
        Strategy strategy = visible(id);
        precondition.requireSeen(strategy.version());
        strategy.step(next, clock.instant());
        strategies.flush();
        return versioned(strategy);
    }

    /// Proposes a draft that the caller has just made.
    public void propose(UUID id) {
        locked(id).step(StrategyStatus.PROPOSED, clock.instant());
    }

    /// Puts a proposal in force; the strategy that it succeeds is superseded.
    ///
    /// @throws Refusal.Conflict when it is no proposal, or its predecessor is not in force any more
    public void adopt(UUID id) {
        Strategy strategy = locked(id);
        strategy.adopt(clock.instant());
        if (strategy.succeeds() != null) {
            locked(strategy.succeeds()).supersede(id, clock.instant());
        }
        strategies.flush();
        adopted.fire(new StrategyAdopted(municipality.id(), id));
    }

    /// Takes an adopted strategy out of force.
    ///
    /// @throws Refusal.Conflict when it is not in force
    public void repeal(UUID id) {
        locked(id).repeal(clock.instant());
        strategies.flush();
    }

    void delete(UUID id) {
        Strategy strategy = visible(id);
        precondition.requireSeen(strategy.version());
        strategy.requireDraft();
        long plans = strategies.plansFor(id);
        if (plans > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Planer genomför strategin eller tjänar något i den (%d). Ta bort det ur dem först.",
                    "Plans carry out the strategy or serve something in it (%d). Take that out of those first.",
                    plans));
        }
        strategies.delete(strategy);
        strategies.flush();
    }

    @Override
    public void require(UUID id) {
        visible(id);
    }

    @Override
    public void lockDraft(UUID id) {
        locked(id).requireDraft();
    }

    // How measures are judged and who answers for them is never settled for good.
    @Override
    public void lockWritable(UUID id) {
        require(id);
    }

    // Read anew with the lock: what was read before may have been changed while this waited.
    private Strategy locked(UUID id) {
        Strategy strategy = visible(id);
        try {
            strategies.getEntityManager().refresh(strategy, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw unknown(id);
        }
        return strategy;
    }

    private Strategy visible(UUID id) {
        return strategies.visible(id, visibleStatuses()).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(
                Text.of("Det finns ingen strategi %s i kommunen.", "There is no strategy %s in the municipality.", id));
    }

    /// The statuses of strategies that the actor may see.
    public Set<StrategyStatus> visibleStatuses() {
        return visibility.seesUndecided(municipality.id())
                ? EnumSet.allOf(StrategyStatus.class)
                : EnumSet.copyOf(StrategyStatus.DECIDED);
    }

    private Versioned<StrategyResponse> stored(Strategy strategy) {
        strategies.persistAndFlush(strategy);
        return versioned(strategy);
    }

    private StrategyResponse response(Strategy strategy) {
        return StrategyResponse.of(strategy, language.current());
    }

    private Versioned<StrategyResponse> versioned(Strategy strategy) {
        return new Versioned<>(response(strategy), strategy.version());
    }
}
