package se.malbild.strategy.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;

/// Where things stand in a strategy, in the database.
@ApplicationScoped
class Placements {

    private static final List<String> TABLES = List.of("focus_area", "goal", "measure", "section");

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    Placements(EntityManager database, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    Outline outline(UUID strategyId) {
        Outline outline = new Outline(list(), list(), list(), list(), list());
        Map<UUID, Outline.Area> areas = new LinkedHashMap<>();
        for (Tuple row : rows(strategyId)) {
            UUID id = row.get("id", UUID.class);
            UUID area = row.get("focus_area_id", UUID.class);
            switch (row.get("thing", String.class)) {
                case "focus_area" -> areas.put(id, new Outline.Area(id, list(), list(), list()));
                case "goal" -> (area == null ? outline.goals() : in(areas, area).goals()).add(id);
                case "measure" ->
                    (area == null ? outline.measures() : in(areas, area).measures()).add(id);
                case "OPENING" -> outline.openingSections().add(id);
                case "CLOSING" -> outline.closingSections().add(id);
                default -> in(areas, area).sections().add(id);
            }
        }
        outline.focusAreas().addAll(areas.values());
        return outline;
    }

    private static <T> List<T> list() {
        return new ArrayList<>();
    }

    private static Outline.Area in(Map<UUID, Outline.Area> areas, UUID area) {
        Outline.Area found = areas.get(area);
        if (found == null) {
            throw new IllegalStateException("The strategy has no focus area " + area);
        }
        return found;
    }

    // The focus areas come first, so that each is there when something lies in it.
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID strategyId) {
        return database.createNativeQuery("""
                        SELECT 0 AS turn, 'focus_area' AS thing, id, CAST(NULL AS uuid) AS focus_area_id, position
                        FROM focus_area WHERE municipality_id = :municipality AND strategy_id = :strategy
                        UNION ALL SELECT 1, 'goal', id, focus_area_id, position
                        FROM goal WHERE municipality_id = :municipality AND strategy_id = :strategy
                        UNION ALL SELECT 1, 'measure', id, focus_area_id, position
                        FROM measure WHERE municipality_id = :municipality AND strategy_id = :strategy
                        UNION ALL SELECT 1, place, id, focus_area_id, position
                        FROM section WHERE municipality_id = :municipality AND strategy_id = :strategy
                        ORDER BY turn, position, id""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategyId)
                .getResultList();
    }

    /// Writes the placements, one statement for each table; what stands where it shall is not touched.
    void write(UUID strategyId, List<Placement> placements) {
        for (String table : TABLES) {
            List<Placement> own =
                    placements.stream().filter(one -> one.table().equals(table)).toList();
            update(table, own).setParameter("strategy", strategyId).executeUpdate();
        }
        database.clear();
    }

    private Query update(String table, List<Placement> placements) {
        Query update = database.createNativeQuery(statement(table))
                .setParameter("municipality", municipality.id())
                .setParameter("now", clock.instant())
                .setParameter("ids", placements.stream().map(Placement::id).toArray(UUID[]::new))
                .setParameter(
                        "positions",
                        placements.stream().map(Placement::position).toArray(Integer[]::new));
        if (!table.equals("focus_area")) {
            update.setParameter(
                    "areas", placements.stream().map(Placement::focusArea).toArray(UUID[]::new));
        }
        if (table.equals("section")) {
            update.setParameter(
                    "places", placements.stream().map(Placement::place).toArray(String[]::new));
        }
        return update;
    }

    private static String statement(String table) {
        String columns =
                switch (table) {
                    case "focus_area" -> "position";
                    case "section" -> "position, focus_area_id, place";
                    default -> "position, focus_area_id";
                };
        String wanted =
                switch (table) {
                    case "focus_area" -> "unnest(:ids, :positions)";
                    case "section" -> "unnest(:ids, :positions, :areas, :places)";
                    default -> "unnest(:ids, :positions, :areas)";
                };
        String target = "thing." + columns.replace(", ", ", thing.");
        String value = "wanted." + columns.replace(", ", ", wanted.");
        return """
                UPDATE %s AS thing SET (%s, version, updated_at) = ROW (%s, version + 1, :now)
                FROM %s AS wanted (id, %s)
                WHERE thing.municipality_id = :municipality AND thing.strategy_id = :strategy AND thing.id = wanted.id
                AND (%s) IS DISTINCT FROM (%s)""".formatted(table, columns, value, wanted, columns, target, value);
    }
}
