package se.malbild.strategy.focusarea;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.strategy.StrategyPart;

/// A focus area of a strategy.
@Entity
class FocusArea extends StrategyPart {

    @Embedded
    private FocusAreaRequest form;

    protected FocusArea() {}

    static FocusArea of(UUID strategyId, int position) {
        FocusArea area = new FocusArea();
        area.placeIn(strategyId, position);
        return area;
    }

    void rewrite(FocusAreaRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    FocusAreaRequest form() {
        return form;
    }
}
