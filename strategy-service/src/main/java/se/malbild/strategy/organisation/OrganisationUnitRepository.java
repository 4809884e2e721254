package se.malbild.strategy.organisation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class OrganisationUnitRepository implements PanacheRepositoryBase<OrganisationUnit, UUID> {

    Page<OrganisationUnit> page(SortOrder order, PageRequest page) {
        PanacheQuery<OrganisationUnit> query = find("order by " + order.toSql());
        return Page.of(query.page(page.page() - 1, page.limit()).list(), page, query.count());
    }

    List<OrganisationUnit> named(Collection<String> names) {
        return list("form.name in ?1", names);
    }

    List<OrganisationUnit> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    boolean answersForSomething(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT FROM measure_responsible WHERE unit_id = :unit)")
                .setParameter("unit", id)
                .getSingleResult();
    }
}
