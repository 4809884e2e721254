package se.malbild.strategy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ActivityDecisionRepository implements PanacheRepositoryBase<ActivityDecision, UUID> {

    Optional<ActivityDecision> of(UUID activity) {
        return find("activityId", activity).firstResultOptional();
    }
}
