package se.malbild.strategy.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<Strategy, UUID> {

    Page<Strategy> page(Collection<StrategyStatus> statuses, SortOrder order, PageRequest page) {
        List<Strategy> rows = find("status in ?1 order by " + order.toSql(), statuses)
                .page(page.page() - 1, page.limit())
                .list();
        return Page.of(rows, page, count("status in ?1", statuses));
    }

    Optional<Strategy> visible(UUID id, Collection<StrategyStatus> statuses) {
        return find("id = ?1 and status in ?2", id, statuses).firstResultOptional();
    }
}
