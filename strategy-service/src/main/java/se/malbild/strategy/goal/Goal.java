package se.malbild.strategy.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.strategy.StrategyPart;

/// A goal of the council.
@Entity
class Goal extends StrategyPart {

    private @Nullable UUID focusAreaId;

    @Column(nullable = false)
    private String text;

    protected Goal() {}

    static Goal of(UUID strategyId, @Nullable UUID focusAreaId, int position) {
        Goal goal = new Goal();
        goal.placeIn(strategyId, position);
        goal.focusAreaId = focusAreaId;
        return goal;
    }

    void rewrite(GoalRequest form, Instant now) {
        text = form.text();
        writtenAt(now);
    }

    GoalRequest form() {
        return new GoalRequest(text);
    }

    @Override
    public @Nullable UUID focusAreaId() {
        return focusAreaId;
    }
}
