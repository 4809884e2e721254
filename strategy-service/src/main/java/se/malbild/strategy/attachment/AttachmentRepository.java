package se.malbild.strategy.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    Page<Attachment> page(UUID strategyId, SortOrder order, PageRequest page) {
        List<Attachment> rows = find("strategyId = ?1 order by " + order.toSql(), strategyId)
                .page(page.page() - 1, page.limit())
                .list();
        return Page.of(rows, page, count("strategyId = ?1", strategyId));
    }

    Optional<Attachment> of(UUID strategyId, UUID id) {
        return find("strategyId = ?1 and id = ?2", strategyId, id).firstResultOptional();
    }
}
