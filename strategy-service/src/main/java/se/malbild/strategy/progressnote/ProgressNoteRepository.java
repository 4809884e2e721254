package se.malbild.strategy.progressnote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class ProgressNoteRepository implements PanacheRepositoryBase<ProgressNote, UUID> {

    Page<ProgressNote> page(UUID activity, SortOrder order, PageRequest page) {
        return Page.of(find("activityId = ?1 order by " + order.toSql(), activity), page);
    }
}
