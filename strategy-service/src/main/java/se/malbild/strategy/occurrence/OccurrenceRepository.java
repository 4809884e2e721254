package se.malbild.strategy.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class OccurrenceRepository implements PanacheRepositoryBase<Occurrence, UUID> {

    Page<Occurrence> page(OccurrenceQuery.Condition condition, SortOrder order, PageRequest page) {
        return Page.of(find(condition.jpql() + " order by " + order.toSql(), condition.values()), page);
    }
}
