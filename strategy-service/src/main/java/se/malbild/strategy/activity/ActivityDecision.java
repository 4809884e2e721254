package se.malbild.strategy.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import se.malbild.strategy.tenancy.OwnedThing;

/// The decision that an activity waited for.
@Entity
class ActivityDecision extends OwnedThing {

    @Column(nullable = false, updatable = false)
    private UUID planId;

    @Column(nullable = false, updatable = false)
    private UUID activityId;

    @Embedded
    private ActivityDecisionRequest form;

    protected ActivityDecision() {}

    static ActivityDecision of(Activity activity, ActivityDecisionRequest form, Instant now) {
        ActivityDecision decision = new ActivityDecision();
        decision.planId = activity.planId();
        decision.activityId = activity.id();
        decision.rewrite(form, now);
        return decision;
    }

    final void rewrite(ActivityDecisionRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    UUID activityId() {
        return activityId;
    }

    ActivityDecisionRequest form() {
        return form;
    }
}
