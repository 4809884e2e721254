package se.malbild.strategy.strategy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.part.Parts;

/// What all parts of a strategy have in common.
///
/// @param <E> the part
/// @param <F> the form that it is written with
/// @param <R> the part as the API shows it
public abstract class StrategyParts<E extends StrategyPart, F, R> extends Parts<E, F, R> {

    @Inject
    Strategies strategies;

    @Override
    protected final Strategies whole() {
        return strategies;
    }

    @Override
    protected final String wholeField() {
        return "strategyId";
    }

    /// @param focusAreaId only those in this focus area; null for all
    /// @throws Refusal.NotFound when the actor sees no such strategy
    public Page<R> page(UUID strategyId, @Nullable UUID focusAreaId, SortOrder order, PageRequest page) {
        return page(strategyId, Collections.singletonMap("focusAreaId", focusAreaId), order, page);
    }

    protected final Strategies strategies() {
        return strategies;
    }
}
