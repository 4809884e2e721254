package se.malbild.strategy.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    Page<Plan> page(PlanQuery.Condition condition, SortOrder order, PageRequest page) {
        return Page.of(find(condition.jpql() + " order by " + order.toSql(), condition.values()), page);
    }

    Optional<Plan> visible(UUID id, Collection<PlanStatus> statuses) {
        return find("id = ?1 and status in ?2", id, statuses).firstResultOptional();
    }
}
