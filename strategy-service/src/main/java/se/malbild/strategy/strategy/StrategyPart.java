package se.malbild.strategy.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.part.Part;

/// A part of a strategy's text, with its place in the order.
@MappedSuperclass
public abstract class StrategyPart extends Part {

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    protected StrategyPart() {}

    /// Puts it into a strategy, once.
    protected final void placeIn(UUID strategyId, int position) {
        this.strategyId = strategyId;
        placeAt(position);
    }

    public final UUID strategyId() {
        return strategyId;
    }

    @Override
    public final UUID wholeId() {
        return strategyId;
    }

    /// The focus area that it lies in; null when in none.
    public @Nullable UUID focusAreaId() {
        return null;
    }
}
