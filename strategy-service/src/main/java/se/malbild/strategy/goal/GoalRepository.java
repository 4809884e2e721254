package se.malbild.strategy.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {
    /// How many activities and goals of plans serve it.
    long served(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                        SELECT (SELECT count(*) FROM activity_link WHERE goal_id = :id)
                            + (SELECT count(*) FROM plan_goal_goal WHERE goal_id = :id)""")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }
}
