package se.malbild.strategy.plangoal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.plan.PlanPart;

/// A plan's own goal. Its number is its position.
@Entity
class PlanGoal extends PlanPart {

    @Column(nullable = false)
    private String text;

    protected PlanGoal() {}

    static PlanGoal of(UUID planId, int position) {
        PlanGoal goal = new PlanGoal();
        goal.placeIn(planId, position);
        return goal;
    }

    void rewrite(String written, Instant now) {
        text = written;
        writtenAt(now);
    }

    String text() {
        return text;
    }
}
