package se.malbild.indicator.change;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.Conditions;
import se.malbild.indicator.answer.LongList;
import se.malbild.indicator.answer.LongMeta;
import se.malbild.indicator.answer.Total;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// What was revised after it had been published.
@ApplicationScoped
class Revisions {

    /// The figure that each replaced is looked up, so a count costs more than that of figures.
    private static final int CEILING = 10_000;

    private static final SortableFields SORTABLE = SortableFields.tieBreak("number")
            .with("recordedAt", "recorded_at", "number")
            .byDefault("-recordedAt");
    private static final LongList LIST = new LongList(CEILING);
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final int LONGEST_READING_SECONDS = 3_600;

    private final EntityManager database;

    @Inject
    Revisions(EntityManager database) {
        this.database = database;
    }

    RevisionPage page(ObservationFilter filter, @Nullable Instant since, PageRequest page) {
        LongList.Found<RevisionResponse> found =
                LIST.page(page, () -> rows(filter, since, page), () -> counted(filter, since, CEILING));
        return new RevisionPage(found.rows(), LongMeta.of(page, found.rows().size(), found.total()));
    }

    private List<RevisionResponse> rows(ObservationFilter filter, @Nullable Instant since, PageRequest page) {
        Conditions conditions = conditions(filter, since);
        Query query = database.createNativeQuery(
                        statement(conditions, order(page)) + " LIMIT :limit OFFSET :offset", Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        @SuppressWarnings("unchecked")
        List<Tuple> rows = conditions.bind(query).getResultList();
        return rows.stream().map(RevisionResponse::of).toList();
    }

    /// Counts them.
    ///
    /// @param ceiling how far to count
    Total counted(ObservationFilter filter, @Nullable Instant since, int ceiling) {
        Conditions conditions = conditions(filter, since);
        Query query = database.createNativeQuery("SELECT count(*) FROM (%s AND %s LIMIT :most) counted"
                .formatted(RevisionResponse.STATEMENT, conditions.toSql()));
        Number counted = (Number)
                conditions.bind(query).setParameter("most", ceiling + 1).getSingleResult();
        return Total.counted(counted.longValue(), ceiling);
    }

    /// Reads all, one after the other.
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_READING_SECONDS)
    void each(ObservationFilter filter, @Nullable Instant since, String order, Consumer<RevisionResponse> reader) {
        Conditions conditions = conditions(filter, since);
        Query query = conditions
                .bind(database.createNativeQuery(statement(conditions, order), Tuple.class))
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE);
        try (Stream<?> rows = query.getResultStream()) {
            rows.map(Tuple.class::cast).map(RevisionResponse::of).forEach(reader);
        }
    }

    static String order(PageRequest page) {
        return page.sortedBy(SORTABLE).toSql();
    }

    private static String statement(Conditions conditions, String order) {
        return "%s AND %s ORDER BY %s".formatted(RevisionResponse.STATEMENT, conditions.toSql(), order);
    }

    private static Conditions conditions(ObservationFilter filter, @Nullable Instant since) {
        Conditions conditions = filter.of("c");
        return since == null ? conditions : conditions.and("c.recorded_at >= :since", "since", since);
    }
}
