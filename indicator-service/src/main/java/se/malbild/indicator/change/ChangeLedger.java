package se.malbild.indicator.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The ledger of changes.
@ApplicationScoped
public class ChangeLedger {

    private final EntityManager database;

    @Inject
    ChangeLedger(EntityManager database) {
        this.database = database;
    }

    /// The changes after a number, the oldest first.
    ///
    /// @param number the last one that is known already
    /// @param limit the most to give
    public List<MeasureChange> after(long number, int limit) {
        Query query = database.createNativeQuery(
                        "SELECT " + MeasureChange.COLUMNS
                                + " FROM observation_change WHERE number > :number ORDER BY number LIMIT :limit",
                        Tuple.class)
                .setParameter("number", number)
                .setParameter("limit", limit);
        return changes(query);
    }

    Page<MeasureChange> page(long after, @Nullable UUID importRun, SortOrder order, PageRequest page) {
        String chosen =
                " FROM observation_change WHERE number > :after AND (CAST(:run AS uuid) IS NULL OR run_id = :run)";
        Query rows = database.createNativeQuery(
                        "SELECT " + MeasureChange.COLUMNS + chosen + " ORDER BY " + order.toSql()
                                + " LIMIT :limit OFFSET :offset",
                        Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        Query count = database.createNativeQuery("SELECT count(*)" + chosen);
        for (Query query : List.of(rows, count)) {
            query.setParameter("after", after).setParameter("run", importRun);
        }
        return Page.of(changes(rows), page, ((Number) count.getSingleResult()).longValue());
    }

    @SuppressWarnings("unchecked")
    private static List<MeasureChange> changes(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(MeasureChange::of).toList();
    }
}
