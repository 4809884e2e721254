package se.malbild.strategy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class ActivityDecisionRepository implements PanacheRepositoryBase<ActivityDecision, UUID> {

    Optional<ActivityDecision> of(UUID activity) {
        return find("activityId", activity).firstResultOptional();
    }

    Stream<ActivityDecision> ofPlan(UUID plan, DecisionOutcome outcome) {
        return list("planId = ?1 and form.outcome = ?2", plan, outcome).stream();
    }
}
