package se.malbild.indicator.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.NewestChange;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The ledger of changes.
@ApplicationScoped
class ChangeLedger {

    private final EntityManager database;
    private final NewestChange newest;

    @Inject
    ChangeLedger(EntityManager database, NewestChange newest) {
        this.database = database;
        this.newest = newest;
    }

    /// Numbers have no gaps, so what is on a page, and how many there are, follows from the first and the last.
    Page<MeasureChange> page(long after, @Nullable UUID importRun, SortOrder order, PageRequest page) {
        Numbers all = importRun == null ? new Numbers(1, newest.number()) : numbersOf(importRun);
        Numbers chosen = new Numbers(Math.max(all.first(), after + 1), all.last());
        Numbers cut = order.terms().getFirst().descending()
                ? chosen.newest(page.offset(), page.limit())
                : chosen.oldest(page.offset(), page.limit());
        Query rows = database.createNativeQuery(
                        "SELECT " + MeasureChange.COLUMNS
                                + " FROM observation_change WHERE number BETWEEN :first AND :last ORDER BY "
                                + order.toSql(),
                        Tuple.class)
                .setParameter("first", cut.first())
                .setParameter("last", cut.last());
        return Page.of(cut.count() == 0 ? List.of() : changes(rows), page, chosen.count());
    }

    /// A run ends with its last number, and has as many as it counted.
    private Numbers numbersOf(UUID importRun) {
        @SuppressWarnings("unchecked")
        List<Tuple> runs = database.createNativeQuery("""
                        SELECT last_change_number - created_count - revised_count - withdrawn_count + 1 AS first,
                            last_change_number AS last
                        FROM import_run WHERE id = :run AND last_change_number IS NOT NULL""", Tuple.class)
                .setParameter("run", importRun)
                .getResultList();
        return runs.stream()
                .map(run -> new Numbers(run.get("first", Long.class), run.get("last", Long.class)))
                .findFirst()
                .orElse(Numbers.NONE);
    }

    @SuppressWarnings("unchecked")
    private static List<MeasureChange> changes(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(MeasureChange::of).toList();
    }
}
