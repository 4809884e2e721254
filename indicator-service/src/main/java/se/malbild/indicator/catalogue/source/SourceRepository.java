package se.malbild.indicator.catalogue.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, String> {

    Page<Source> page(SortOrder order, PageRequest page) {
        return Page.of(find("order by " + order.toSql()), page);
    }

    /// How many indicators and layouts are of the source.
    long uses(String code) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                SELECT (SELECT count(*) FROM indicator WHERE source_code = :code)
                                    + (SELECT count(*) FROM layout WHERE source_code = :code)""")
                        .setParameter("code", code)
                        .getSingleResult())
                .longValue();
    }

    void deleteEditions(String code) {
        getEntityManager()
                .createQuery("delete from Edition where id.sourceCode = :code")
                .setParameter("code", code)
                .executeUpdate();
    }
}
