package se.malbild.strategy.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<Strategy, UUID> {

    Page<Strategy> page(Collection<StrategyStatus> statuses, SortOrder order, PageRequest page) {
        return Page.of(find("status in ?1 order by " + order.toSql(), statuses), page);
    }

    Optional<Strategy> visible(UUID id, Collection<StrategyStatus> statuses) {
        return find("id = ?1 and status in ?2", id, statuses).firstResultOptional();
    }

    /// How many plans carry out a strategy.
    long plansFor(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                        SELECT count(*) FROM (
                            SELECT id FROM plan WHERE strategy_id = :strategy
                            UNION SELECT link.plan_id FROM activity_link AS link
                                JOIN goal ON goal.id = link.goal_id WHERE goal.strategy_id = :strategy
                            UNION SELECT link.plan_id FROM activity_link AS link
                                JOIN measure ON measure.id = link.measure_id WHERE measure.strategy_id = :strategy
                            UNION SELECT link.plan_id FROM activity_link AS link
                                JOIN effort ON effort.id = link.effort_id WHERE effort.strategy_id = :strategy
                            UNION SELECT link.plan_id FROM plan_goal_goal AS link
                                JOIN goal ON goal.id = link.goal_id WHERE goal.strategy_id = :strategy) AS served""")
                        .setParameter("strategy", id)
                        .getSingleResult())
                .longValue();
    }
}
