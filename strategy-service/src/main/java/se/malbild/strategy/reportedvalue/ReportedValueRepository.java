package se.malbild.strategy.reportedvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class ReportedValueRepository implements PanacheRepositoryBase<ReportedValue, UUID> {

    Page<ReportedValue> page(ReportedValueQuery.Condition condition, SortOrder order, PageRequest page) {
        return Page.of(find(condition.jpql() + " order by " + order.toSql(), condition.values()), page);
    }

    /// Those in a place that have not been superseded: at most one that counts and one that waits.
    List<ReportedValue> standing(ReportPlace place) {
        return list(
                "measureId = ?1 and report = ?2 and period = ?3 and unitId is not distinct from ?4 and status <> ?5",
                place.measure(),
                place.report(),
                place.period(),
                place.unit(),
                ReportStatus.SUPERSEDED);
    }

    /// Those that are of some statuses, the oldest period first.
    List<ReportedValue> seen(Collection<UUID> ids, Collection<ReportStatus> statuses) {
        return list("id in ?1 and status in ?2 order by period, id", ids, statuses);
    }

    /// Lets nobody else report for a measure, or change how it is judged, until the transaction ends.
    void hold(String municipality, UUID measure) {
        var _ = OneColumn.query(
                        getEntityManager(),
                        "SELECT id FROM measure WHERE municipality_id = :municipality AND id = :measure FOR NO KEY UPDATE",
                        UUID.class)
                .setParameter("municipality", municipality)
                .setParameter("measure", measure)
                .getResultList();
    }
}
