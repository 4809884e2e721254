package se.malbild.indicator.catalogue.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, EditionId> {

    Page<Edition> page(String source, @Nullable EditionStatus status, SortOrder order, PageRequest page) {
        String where = "id.sourceCode = ?1 and (?2 is null or status = ?2) order by ";
        return Page.of(find(where + order.toSql(), source, status), page);
    }

    /// True when something is known of the period from the source.
    boolean hasFigures(String source, String period) {
        return OneColumn.query(getEntityManager(), """
                        SELECT EXISTS (
                            SELECT 1 FROM indicator i JOIN observation o ON o.indicator_code = i.code
                            WHERE i.source_code = :source AND o.period = :period AND o.status <> 'WITHDRAWN')""", Boolean.class)
                .setParameter("source", source)
                .setParameter("period", period)
                .getSingleResult();
    }
}
