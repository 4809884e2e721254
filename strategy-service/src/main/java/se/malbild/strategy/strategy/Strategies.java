package se.malbild.strategy.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Visibility;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// The strategies of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Strategies {

    private final StrategyRepository strategies;
    private final RequestedMunicipality municipality;
    private final Visibility visibility;
    private final Precondition precondition;
    private final Event<ValidityChanged> validityChanged;
    private final Clock clock;

    @Inject
    Strategies(
            StrategyRepository strategies,
            RequestedMunicipality municipality,
            Visibility visibility,
            Precondition precondition,
            Event<ValidityChanged> validityChanged,
            Clock clock) {
        this.strategies = strategies;
        this.municipality = municipality;
        this.visibility = visibility;
        this.precondition = precondition;
        this.validityChanged = validityChanged;
        this.clock = clock;
    }

    /// What the actor may see of the strategies.
    Page<StrategyResponse> page(SortOrder order, PageRequest page) {
        return strategies.page(visibleStatuses(), order, page).map(StrategyResponse::of);
    }

    Versioned<StrategyResponse> get(UUID id) {
        return versioned(visible(id));
    }

    StrategyRequest form(UUID id) {
        return visible(id).form();
    }

    Versioned<StrategyResponse> create(StrategyRequest form) {
        Strategy strategy = Strategy.draft(form, clock.instant());
        strategies.persistAndFlush(strategy);
        return versioned(strategy);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<StrategyResponse> change(UUID id, UnaryOperator<StrategyRequest> change) {
        Strategy strategy = visible(id);
        precondition.requireSeen(strategy.version());
        LocalDate validFrom = strategy.form().validFrom();
        strategy.rewrite(change.apply(strategy.form()), clock.instant());
        strategies.flush();
        if (!Objects.equals(validFrom, strategy.form().validFrom())) {
            validityChanged.fire(new ValidityChanged(strategy.id()));
        }
        return versioned(strategy);
    }

    void delete(UUID id) {
        Strategy strategy = visible(id);
        precondition.requireSeen(strategy.version());
        strategy.requireUndecided();
        strategies.delete(strategy);
        strategies.flush();
    }

    /// @throws Refusal.NotFound when the actor sees no such strategy
    public void require(UUID id) {
        visible(id);
    }

    /// Holds the strategy against others who add to it, until the transaction ends.
    ///
    /// @throws Refusal.NotFound when the actor sees no such strategy
    /// @throws Refusal.Conflict when it has been decided
    public void lockUndecided(UUID id) {
        Strategy strategy = visible(id);
        strategies.getEntityManager().lock(strategy, LockModeType.PESSIMISTIC_WRITE);
        strategy.requireUndecided();
    }

    private Strategy visible(UUID id) {
        return strategies
                .visible(id, visibleStatuses())
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen strategi %s i kommunen.",
                        "There is no strategy %s in the municipality.", id)));
    }

    private Set<StrategyStatus> visibleStatuses() {
        return visibility.seesUndecided(municipality.id())
                ? EnumSet.allOf(StrategyStatus.class)
                : StrategyStatus.DECIDED;
    }

    private static Versioned<StrategyResponse> versioned(Strategy strategy) {
        return new Versioned<>(StrategyResponse.of(strategy), strategy.version());
    }
}
