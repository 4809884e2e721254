package se.malbild.indicator.layout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class LayoutRepository implements PanacheRepositoryBase<Layout, String> {

    Page<Layout> page(@Nullable String source, SortOrder order, PageRequest page) {
        String where = source == null ? "1 = 1" : "sourceCode = ?1";
        Object[] values = source == null ? new Object[0] : new Object[] {source};
        return Page.of(find(where + " order by " + order.toSql(), values), page);
    }

    List<Layout> byCode() {
        return list("order by code");
    }
}
