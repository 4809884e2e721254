package se.malbild.strategy.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.tenancy.OwnedThing;

/// A part of a strategy's text, with its place in the order.
@MappedSuperclass
public abstract class StrategyPart extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false)
    private int position;

    protected StrategyPart() {}

    /// Puts it into a strategy, once.
    protected final void placeIn(UUID strategyId, int position) {
        this.strategyId = strategyId;
        this.position = position;
    }

    public final UUID strategyId() {
        return strategyId;
    }

    /// Its order among those that stand beside it: smaller comes first; gaps are possible.
    public final int position() {
        return position;
    }

    /// The focus area that it lies in; null when in none.
    public @Nullable UUID focusAreaId() {
        return null;
    }
}
