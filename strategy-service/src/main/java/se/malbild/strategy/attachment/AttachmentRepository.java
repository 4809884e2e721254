package se.malbild.strategy.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    Page<Attachment> page(UUID strategyId, SortOrder order, PageRequest page) {
        return Page.of(find("strategyId = ?1 order by " + order.toSql(), strategyId), page);
    }

    Optional<Attachment> of(UUID strategyId, UUID id) {
        return find("strategyId = ?1 and id = ?2", strategyId, id).firstResultOptional();
    }

    /// Whether a reported value rests on it.
    boolean isEvidence(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM reported_value_attachment WHERE attachment_id = :attachment)")
                .setParameter("attachment", id)
                .getSingleResult();
    }
}
