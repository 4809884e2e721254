package se.malbild.strategy.plan;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import se.malbild.strategy.part.Part;

/// A part of a plan's text, with its place in the order.
@MappedSuperclass
public abstract class PlanPart extends Part {

    @Column(nullable = false, updatable = false)
    private UUID planId;

    protected PlanPart() {}

    /// Puts it into a plan, once.
    protected final void placeIn(UUID planId, int position) {
        this.planId = planId;
        placeAt(position);
    }

    public final UUID planId() {
        return planId;
    }

    @Override
    public final UUID wholeId() {
        return planId;
    }
}
