package se.malbild.strategy.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    Page<Measure> page(UUID strategyId, SortOrder order, PageRequest page) {
        List<Measure> rows = find("strategyId = ?1 order by " + order.toSql(), strategyId)
                .page(page.page() - 1, page.limit())
                .list();
        return Page.of(rows, page, count("strategyId", strategyId));
    }

    int nextPosition(UUID strategyId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(m.position), 0) + 1 from Measure m where m.strategyId = ?1", Integer.class)
                .setParameter(1, strategyId)
                .getSingleResult();
    }
}
