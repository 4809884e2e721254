package se.malbild.strategy.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.strategy.forum.ForumKind;
import se.malbild.strategy.forum.HeldForum;
import se.malbild.strategy.schedule.CadenceRule;

/// What is to happen several times a year in the municipality that the request is about, and when things happened.
@ApplicationScoped
class CadenceRows {

    // What was done, cancelled or closed is reckoned to the day that it was; what has not been adopted is not at all.
    private static final String TARGETS = """
            SELECT id, 'FORUM' AS kind, id AS forum, kind AS forum_kind, CAST(NULL AS uuid) AS plan,
                CAST(NULL AS uuid) AS activity, CAST(NULL AS uuid) AS detail, CAST(NULL AS text) AS number, name AS title,
                CAST(NULL AS text) AS words, times_per_year, begins_on, ends_on
            FROM forum WHERE municipality_id = :municipality AND times_per_year IS NOT NULL
            UNION ALL
            SELECT id, kind, forum, forum_kind, plan, activity, detail, number, title, words, times_per_year, begins_on, ends_on
            FROM (
                SELECT schedule.id, CASE WHEN schedule.detail_id IS NULL THEN 'ACTIVITY' ELSE 'DETAIL' END AS kind,
                    CAST(NULL AS uuid) AS forum, CAST(NULL AS text) AS forum_kind, activity.plan_id AS plan,
                    activity.id AS activity, schedule.detail_id AS detail,
                    outline_number(theme.position, activity.position) AS number,
                    coalesce(activity_detail.text, activity.text) AS title, schedule.words, schedule.times_per_year,
                    activity.begins_on,
                    least(activity.ends_on, CASE WHEN plan.status = 'CLOSED' THEN plan.status_since END,
                        CASE WHEN activity.status IN ('DONE', 'CANCELLED') THEN activity.status_since END) AS ends_on
                FROM schedule
                JOIN activity ON activity.id = schedule.activity_id
                JOIN plan ON plan.id = activity.plan_id AND plan.status IN ('ADOPTED', 'CLOSED')
                LEFT JOIN theme ON theme.id = activity.theme_id
                LEFT JOIN activity_detail ON activity_detail.id = schedule.detail_id
                WHERE schedule.municipality_id = :municipality AND schedule.times_per_year IS NOT NULL) AS planned
            WHERE begins_on <= ends_on""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    CadenceRows(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    @SuppressWarnings("unchecked")
    List<CadenceTarget> targets() {
        List<Tuple> rows = database.createNativeQuery(TARGETS, Tuple.class)
                .setParameter("municipality", municipality.id())
                .getResultList();
        return rows.stream().map(CadenceRows::target).toList();
    }

    private static CadenceTarget target(Tuple row) {
        String forumKind = row.get("forum_kind", String.class);
        return new CadenceTarget(
                row.get("id", UUID.class),
                CadenceKind.valueOf(row.get("kind", String.class)),
                row.get("forum", UUID.class),
                forumKind == null ? null : ForumKind.valueOf(forumKind),
                row.get("plan", UUID.class),
                row.get("activity", UUID.class),
                row.get("detail", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("words", String.class),
                new CadenceRule(
                        row.get("times_per_year", Integer.class),
                        HeldForum.span(row.get("begins_on", LocalDate.class), row.get("ends_on", LocalDate.class))));
    }

    /// The days of a year on which something happened, once for each time, by the ids of what did: forums, activities
    /// and details.
    @SuppressWarnings("unchecked")
    Map<UUID, List<LocalDate>> days(int year) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT happened, happened_on FROM occurrence
                        CROSS JOIN LATERAL unnest(ARRAY[forum_id, activity_id, detail_id]) AS of (happened)
                        WHERE municipality_id = :municipality AND happened_on BETWEEN :first AND :last
                            AND happened IS NOT NULL""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("happened", UUID.class),
                        HashMap::new,
                        Collectors.mapping(row -> row.get("happened_on", LocalDate.class), Collectors.toList())));
    }

    /// The days of a year on which a forum met.
    List<LocalDate> days(int year, UUID forum) {
        return OneColumn.query(database, """
                        SELECT happened_on FROM occurrence WHERE municipality_id = :municipality AND forum_id = :forum
                            AND happened_on BETWEEN :first AND :last""", LocalDate.class)
                .setParameter("municipality", municipality.id())
                .setParameter("forum", forum)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }
}
