package se.malbild.strategy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.plan.PlanGoing;

/// What has been told of activities of a draft, and would be lost with them: occurrences, decisions, notes, and the
/// forums that are held for them.
@ApplicationScoped
public class ActivityBonds {

    // {gone}: which activities go, {details}: which details of those that stay.
    private static final String LOST = """
            WITH gone AS (
                SELECT id FROM activity WHERE municipality_id = :municipality AND plan_id = :plan AND {gone})
            SELECT coalesce(detail.text, activity.text) AS text,
                count(*) FILTER (WHERE kind = 'OCCURRENCE') AS occurrences,
                count(*) FILTER (WHERE kind = 'DECISION') AS decisions,
                count(*) FILTER (WHERE kind = 'NOTE') AS notes,
                count(*) FILTER (WHERE kind = 'FORUM') AS forums
            FROM (
                SELECT 'OCCURRENCE' AS kind, activity_id, CAST(NULL AS uuid) AS detail_id FROM occurrence
                WHERE municipality_id = :municipality AND activity_id IN (SELECT id FROM gone)
                UNION ALL
                SELECT 'OCCURRENCE', activity_id, detail_id FROM occurrence
                WHERE municipality_id = :municipality AND plan_id = :plan AND {details}
                    AND activity_id NOT IN (SELECT id FROM gone)
                UNION ALL
                SELECT 'DECISION', activity_id, NULL FROM activity_decision
                WHERE municipality_id = :municipality AND activity_id IN (SELECT id FROM gone)
                UNION ALL
                SELECT 'NOTE', activity_id, NULL FROM progress_note
                WHERE municipality_id = :municipality AND activity_id IN (SELECT id FROM gone)
                UNION ALL
                SELECT 'FORUM', activity_id, NULL FROM forum
                WHERE municipality_id = :municipality AND activity_id IN (SELECT id FROM gone)) AS bond
            JOIN activity ON activity.id = bond.activity_id
            LEFT JOIN theme ON theme.id = activity.theme_id
            LEFT JOIN activity_detail AS detail ON detail.id = bond.detail_id
            GROUP BY activity.id, detail.id, theme.position
            ORDER BY theme.position, activity.position, detail.position""";

    private static final String OTHERS =
            LOST.replace("{gone}", "id <> ALL (:activities)").replace("{details}", "detail_id <> ALL (:details)");
    private static final String ONE = LOST.replace("{gone}", "id = :activity").replace("{details}", "false");

    /// As many as are named; of the others is said how many they are.
    private static final int NAMED = 5;

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    ActivityBonds(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// @param plan that the caller holds
    /// @param activities those of the plan that stay
    /// @param details those of them that stay
    /// @throws Refusal.Conflict naming what would be lost with the others
    public void requireNoneLost(UUID plan, Collection<UUID> activities, Collection<UUID> details) {
        requireNone(database.createNativeQuery(OTHERS, Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("activities", activities.toArray(UUID[]::new))
                .setParameter("details", details.toArray(UUID[]::new)));
    }

    void requireNoneLost(@Observes PlanGoing plan) {
        requireNoneLost(plan.planId(), List.of(), List.of());
    }

    /// @param activity of a plan that the caller holds
    /// @throws Refusal.Conflict naming what would be lost with it
    void requireNoneLost(Activity activity) {
        requireNone(database.createNativeQuery(ONE, Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", activity.planId())
                .setParameter("activity", activity.id()));
    }

    @SuppressWarnings("unchecked")
    private static void requireNone(Query asked) {
        List<Tuple> lost = asked.getResultList();
        if (!lost.isEmpty()) {
            throw refused(lost);
        }
    }

    private static Refusal refused(List<Tuple> lost) {
        List<Text> said = lost.stream().limit(NAMED).map(ActivityBonds::said).toList();
        int more = lost.size() - said.size();
        return new Refusal.Conflict(new Text(
                "Detta skulle försvinna: %s%s. Behåll det, eller ta bort det som är felskrivet och ge forumen en annan aktivitet först."
                        .formatted(
                                said.stream().map(Text::swedish).collect(Collectors.joining("; ")),
                                more == 0 ? "" : "; och %d till".formatted(more)),
                "This would be lost: %s%s. Keep it, or delete what is a mistake and give the forums another activity first."
                        .formatted(
                                said.stream().map(Text::english).collect(Collectors.joining("; ")),
                                more == 0 ? "" : "; and %d more".formatted(more))));
    }

    private static Text said(Tuple row) {
        List<Text> things = new ArrayList<>();
        add(things, row, "occurrences", new Text("tillfälle", "occurrence"), new Text("tillfällen", "occurrences"));
        add(things, row, "decisions", new Text("beslut", "decision"), new Text("beslut", "decisions"));
        add(things, row, "notes", new Text("anteckning", "note"), new Text("anteckningar", "notes"));
        add(things, row, "forums", new Text("forum", "forum"), new Text("forum", "forums"));
        String text = row.get("text", String.class);
        return new Text(
                "”%s” med %s".formatted(text, things.stream().map(Text::swedish).collect(Collectors.joining(", "))),
                "“%s” with %s"
                        .formatted(text, things.stream().map(Text::english).collect(Collectors.joining(", "))));
    }

    private static void add(List<Text> things, Tuple row, String column, Text one, Text many) {
        long count = row.get(column, Long.class);
        if (count > 0) {
            Text word = count == 1 ? one : many;
            things.add(new Text(count + " " + word.swedish(), count + " " + word.english()));
        }
    }
}
