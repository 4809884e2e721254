package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.plan.PlanAccess;

/// Lists of activities across the plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
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

    Page<ActivitySummary> page(ActivityQuery query, SortOrder order, PageRequest page) {
        LocalDate today = Sweden.dayOf(clock.instant());
        boolean seesProgress = access.seesUndecided();
        ActivityQuery.Conditions conditions = query.conditions(seesProgress, access.visibleStatuses(), today);
        String found = FOUND + conditions.sql();
        Query rows = prepared(ofPage(found, order.toSql()), conditions, Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        long total = (Long)
                prepared("SELECT count(*) " + found, conditions, Long.class).getSingleResult();
        LocalDate on = query.on == null ? today : query.on;
        @SuppressWarnings("unchecked")
        List<Tuple> ofPage = rows.getResultList();
        return Page.of(
                ofPage.stream().map(row -> summary(row, seesProgress, on)).toList(), page, total);
    }

    /// What is shown of activities is read of those of the page alone.
    private static String ofPage(String found, String order) {
        return """
                SELECT a.id, a.plan_id, a.theme_id, outline_number(t.position, a.position) AS number, a.text, p.unit_id,
                    ARRAY(SELECT r.unit_id FROM activity_responsible r
                        WHERE r.activity_id = a.id AND r.unit_id IS NOT NULL ORDER BY r.position) AS responsible,
                    a.begins_on, a.ends_on, a.status, a.status_since, %s AS awaiting, p.status AS plan_status
                FROM (SELECT a.* %s ORDER BY %s LIMIT :limit OFFSET :offset) AS a
                    JOIN plan p ON p.id = a.plan_id LEFT JOIN theme t ON t.id = a.theme_id
                ORDER BY %s""".formatted(AWAITING, found, order, order);
    }

    private Query prepared(String sql, ActivityQuery.Conditions conditions, Class<?> result) {
        Query query = database.createNativeQuery(sql, result).setParameter("municipality", municipality.id());
        conditions.values().forEach(query::setParameter);
        return query;
    }

    private static ActivitySummary summary(Tuple row, boolean seesProgress, LocalDate on) {
        return new ActivitySummary(
                row.get("id", UUID.class),
                row.get("plan_id", UUID.class),
                row.get("theme_id", UUID.class),
                row.get("number", String.class),
                row.get("text", String.class),
                row.get("unit_id", UUID.class),
                List.of(row.get("responsible", UUID[].class)),
                row.get("begins_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                seesProgress || row.get("plan_status", String.class).equals("CLOSED") ? progress(row, on) : null);
    }

    private static @Nullable ActivityProgress progress(Tuple row, LocalDate on) {
        return ActivityProgress.of(
                ActivityStatus.valueOf(row.get("status", String.class)),
                row.get("status_since", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("awaiting", Boolean.class),
                on);
    }
}
