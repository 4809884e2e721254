package se.malbild.strategy.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    Page<Decision> page(UUID strategyId, SortOrder order, PageRequest page) {
        return Page.of(find("strategyId = ?1 order by " + order.toSql(), strategyId), page);
    }

    List<Decision> of(UUID strategyId) {
        return list("strategyId", strategyId);
    }
}
