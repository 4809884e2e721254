package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.Query;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;

/// Lists of activities across the plans of the municipality that the request is about. One statement needs no
/// transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ActivityList {

    static final SortableFields SORTABLE = SortableFields.tieBreak("a.id")
            .with("number", "a.plan_id", "t.position", "a.position")
            .with("text", "a.text")
            .with("beginsOn", "a.begins_on")
            .with("endsOn", "a.ends_on")
            .with("updatedAt", "a.updated_at")
            .byDefault("number");

    /// That a decision is waited for, in SQL; the activity is `a`. Asked so, decisions are found one by one: for NOT
    /// EXISTS those of all municipalities may be read first.
    static final String AWAITING =
            "a.awaits_decision IS NOT NULL AND (SELECT d.id FROM activity_decision d WHERE d.activity_id = a.id) IS NULL";

    /// Activities with what their order may need. The database leaves out what is not asked about.
    private static final String FOUND = """
            FROM activity a LEFT JOIN plan p ON p.municipality_id = a.municipality_id AND p.id = a.plan_id
                LEFT JOIN theme t ON t.id = a.theme_id
            WHERE\s""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final PlanAccess access;
    private final Clock clock;

    @Inject
    ActivityList(EntityManager database, RequestedMunicipality municipality, PlanAccess access, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.access = access;
        this.clock = clock;
    }

    /// Asks once for the page and its total together, and a second time only for the total beyond the last page.
    Page<ActivitySummary> page(ActivityQuery query, SortOrder order, PageRequest page) {
        LocalDate today = Sweden.dayOf(clock.instant());
        boolean seesProgress = access.seesUndecided();
        ActivityQuery.Conditions conditions = query.conditions(seesProgress, access.visibleStatuses(), today);
        String found = FOUND + conditions.sql();
        NativeQuery<?> rows =
                database.createNativeQuery(ofPage(found, order.toSql())).unwrap(NativeQuery.class);
        rows.setParameter("limit", page.limit()).setParameter("offset", page.offset());
        List<ListedActivity> ofPage = prepared(rows, conditions)
                .setTupleTransformer(new ListedActivity.Reader(seesProgress, query.on == null ? today : query.on))
                .getResultList();
        long total = ofPage.isEmpty()
                ? total(found, conditions, page)
                : ofPage.getFirst().total();
        return Page.of(ofPage.stream().map(ListedActivity::activity).toList(), page, total);
    }

    private long total(String found, ActivityQuery.Conditions conditions, PageRequest page) {
        return page.offset() == 0
                ? 0
                : prepared(OneColumn.query(database, "SELECT count(*) " + found, Long.class), conditions)
                        .getSingleResult();
    }

    /// What is shown of activities is read of those of the page alone.
    private static String ofPage(String found, String order) {
        return """
                SELECT %s, (SELECT count(*) %s)
                FROM (SELECT a.id %s ORDER BY %s LIMIT :limit OFFSET :offset) AS listed JOIN activity a ON a.id = listed.id
                    JOIN plan p ON p.id = a.plan_id LEFT JOIN theme t ON t.id = a.theme_id
                ORDER BY %s""".formatted(ListedActivity.COLUMNS, found, found, order, order);
    }

    private <Q extends Query<?>> Q prepared(Q query, ActivityQuery.Conditions conditions) {
        query.setParameter("municipality", municipality.id());
        conditions.values().forEach(query::setParameter);
        return query;
    }
}
