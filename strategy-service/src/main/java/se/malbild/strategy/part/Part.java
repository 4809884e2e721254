package se.malbild.strategy.part;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import se.malbild.strategy.tenancy.OwnedThing;

/// A part of a strategy or of a plan, with its place in the order.
@MappedSuperclass
public abstract class Part extends OwnedThing {

    @Column(nullable = false)
    private int position;

    protected Part() {}

    protected final void placeAt(int position) {
        this.position = position;
    }

    /// The id of what it is a part of.
    public abstract UUID wholeId();

    /// Its order among those that stand beside it: smaller comes first.
    public final int position() {
        return position;
    }
}
