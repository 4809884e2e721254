package se.malbild.strategy.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.NewIds;

/// Writes what hangs on activities: as many statements for a whole plan as for one activity.
@ApplicationScoped
class ActivityPartsWriter {

    private static final String DETAILS =
            "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (id uuid, activity_id uuid, position integer, text text)";

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final ObjectMapper json;

    @Inject
    ActivityPartsWriter(EntityManager database, RequestedMunicipality municipality, ObjectMapper json) {
        this.database = database;
        this.municipality = municipality;
        this.json = json;
    }

    void write(UUID plan, Map<UUID, ActivityContent> wanted) {
        ActivityPartRows rows = new ActivityPartRows(json, newDetailIds(wanted));
        wanted.forEach(rows::add);
        UUID[] activities = wanted.keySet().toArray(UUID[]::new);
        database.flush();
        // Schedules first, since they hang on details.
        delete(ActivityPartTable.SCHEDULE, plan, activities, rows);
        run("""
                DELETE FROM activity_detail AS t WHERE municipality_id = :municipality AND plan_id = :plan
                AND activity_id = ANY (:activities)
                AND NOT EXISTS (SELECT FROM %s WHERE wanted.id = t.id AND wanted.activity_id = t.activity_id)""".formatted(DETAILS), plan, rows.details())
                .setParameter("activities", activities)
                .executeUpdate();
        run("""
                UPDATE activity_detail AS t SET position = wanted.position, text = wanted.text FROM %s
                WHERE t.municipality_id = :municipality AND t.plan_id = :plan AND t.id = wanted.id
                AND (t.position, t.text) IS DISTINCT FROM (wanted.position, wanted.text)""".formatted(DETAILS), plan, rows.details()).executeUpdate();
        run("""
                INSERT INTO activity_detail (id, municipality_id, plan_id, activity_id, position, text)
                SELECT id, :municipality, :plan, activity_id, position, text FROM %s
                WHERE NOT EXISTS (SELECT FROM activity_detail AS t WHERE t.id = wanted.id)""".formatted(DETAILS), plan, rows.details()).executeUpdate();
        insert(ActivityPartTable.SCHEDULE, plan, rows);
        for (ActivityPartTable table :
                List.of(ActivityPartTable.RESPONSIBLE, ActivityPartTable.LINK, ActivityPartTable.DEPENDENCY)) {
            delete(table, plan, activities, rows);
            insert(table, plan, rows);
        }
    }

    private void delete(ActivityPartTable table, UUID plan, UUID[] activities, ActivityPartRows rows) {
        run(table.delete(), plan, rows.of(table))
                .setParameter("activities", activities)
                .executeUpdate();
    }

    private void insert(ActivityPartTable table, UUID plan, ActivityPartRows rows) {
        run(table.insert(), plan, rows.of(table)).executeUpdate();
    }

    private Query run(String statement, UUID plan, List<Map<String, Object>> rows) {
        try {
            return database.createNativeQuery(statement)
                    .setParameter("municipality", municipality.id())
                    .setParameter("plan", plan)
                    .setParameter("rows", json.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows could not be written", e);
        }
    }

    private List<UUID> newDetailIds(Map<UUID, ActivityContent> wanted) {
        long count = wanted.values().stream()
                .mapToLong(content ->
                        content.details().size() - content.detailIds().count())
                .sum();
        return NewIds.of(database, count);
    }
}
