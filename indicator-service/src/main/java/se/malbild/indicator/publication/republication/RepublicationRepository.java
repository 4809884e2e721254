package se.malbild.indicator.publication.republication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.publication.republication.RepublicationStatus;

@ApplicationScoped
class RepublicationRepository implements PanacheRepositoryBase<Republication, UUID> {

    Page<Republication> page(@Nullable RepublicationStatus status, SortOrder order, PageRequest page) {
        String where = status == null ? "1 = 1" : "status = ?1";
        Object[] values = status == null ? new Object[0] : new Object[] {status};
        return Page.of(find(where + " order by " + order.toSql(), values), page);
    }
}
