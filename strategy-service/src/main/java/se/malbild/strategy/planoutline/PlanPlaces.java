package se.malbild.strategy.planoutline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;

/// Where things stand in a plan, in the database.
@ApplicationScoped
class PlanPlaces {

    /// The tables, and the column that says within what their rows are ordered, with its type.
    private static final Map<String, @Nullable String> WITHIN = within();

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    PlanPlaces(EntityManager database, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    private static Map<String, @Nullable String> within() {
        Map<String, @Nullable String> within = new LinkedHashMap<>();
        within.put("theme", null);
        within.put("plan_goal", null);
        within.put("plan_section", "place text");
        within.put("activity", "theme_id uuid");
        return within;
    }

    PlanOutline outline(UUID planId) {
        PlanOutline outline = new PlanOutline(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<UUID, List<UUID>> themes = new LinkedHashMap<>();
        for (Tuple row : rows(planId)) {
            UUID id = row.get("id", UUID.class);
            UUID theme = row.get("theme_id", UUID.class);
            switch (row.get("thing", String.class)) {
                case "THEME" -> themes.put(id, new ArrayList<>());
                case "GOAL" -> outline.goals().add(id);
                case "ACTIVITY" ->
                    (theme == null ? outline.activities() : Objects.requireNonNull(themes.get(theme))).add(id);
                case "OPENING" -> outline.openingSections().add(id);
                default -> outline.closingSections().add(id);
            }
        }
        themes.forEach((theme, activities) -> outline.themes().add(new PlanOutline.OutlineTheme(theme, activities)));
        return outline;
    }

    // The themes come first, so that each is there when an activity lies in it.
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID planId) {
        return database.createNativeQuery("""
                        SELECT 0 AS turn, 'THEME' AS thing, id, CAST(NULL AS uuid) AS theme_id, position
                        FROM theme WHERE municipality_id = :municipality AND plan_id = :plan
                        UNION ALL SELECT 1, 'GOAL', id, NULL, position
                        FROM plan_goal WHERE municipality_id = :municipality AND plan_id = :plan
                        UNION ALL SELECT 1, 'ACTIVITY', id, theme_id, position
                        FROM activity WHERE municipality_id = :municipality AND plan_id = :plan
                        UNION ALL SELECT 1, place, id, NULL, position
                        FROM plan_section WHERE municipality_id = :municipality AND plan_id = :plan
                        ORDER BY turn, position, id""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", planId)
                .getResultList();
    }

    /// Writes the places, one statement for each table; what stands where it shall is not touched.
    void write(UUID planId, List<Placed> placed) {
        WITHIN.forEach((table, within) -> {
            List<Placed> own =
                    placed.stream().filter(one -> one.table().equals(table)).toList();
            database.createNativeQuery(statement(table, within))
                    .setParameter("municipality", municipality.id())
                    .setParameter("plan", planId)
                    .setParameter("now", clock.instant())
                    .setParameter("ids", own.stream().map(Placed::id).toArray(UUID[]::new))
                    .setParameter(
                            "positions", own.stream().map(Placed::position).toArray(Integer[]::new))
                    .setParameter("within", own.stream().map(Placed::within).toArray(String[]::new))
                    .executeUpdate();
        });
        database.clear();
    }

    private static String statement(String table, @Nullable String within) {
        String column = within == null ? "" : within.substring(0, within.indexOf(' '));
        String set = within == null
                ? ""
                : ", %s = CAST(wanted.within AS %s)".formatted(column, within.substring(column.length() + 1));
        String differs =
                within == null ? "" : " OR CAST(thing.%s AS text) IS DISTINCT FROM wanted.within".formatted(column);
        return """
                UPDATE %s AS thing SET position = wanted.position%s, version = version + 1, updated_at = :now
                FROM unnest(:ids, :positions, :within) AS wanted (id, position, within)
                WHERE thing.municipality_id = :municipality AND thing.plan_id = :plan AND thing.id = wanted.id
                AND (thing.position <> wanted.position%s)""".formatted(table, set, differs);
    }
}
