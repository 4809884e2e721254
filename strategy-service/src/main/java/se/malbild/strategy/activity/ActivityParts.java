package se.malbild.strategy.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.schedule.Schedule;

/// What hangs on activities, read in one statement however many they are.
@ApplicationScoped
public class ActivityParts {

    private static final String READ = """
            SELECT activity_id, part, detail_id, CAST(content AS text) AS content FROM (
                SELECT 0 AS turn, activity_id, position, 'DETAIL' AS part, id AS detail_id,
                    jsonb_build_object('id', id, 'text', text) AS content
                FROM activity_detail WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
                UNION ALL SELECT 1, activity_id, position, 'SCHEDULE', detail_id,
                    jsonb_build_object('words', words, 'detailsBefore', details_before, 'timing', timing)
                FROM schedule WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
                UNION ALL SELECT 2, activity_id, position, 'RESPONSIBLE', NULL,
                    jsonb_build_object('unit', unit_id, 'role', role)
                FROM activity_responsible WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
                UNION ALL SELECT 3, activity_id, position, 'LINK', NULL,
                    jsonb_build_object('goal', goal_id, 'planGoal', plan_goal_id, 'measure', measure_id,
                        'effort', effort_id, 'expectedEffect', expected_effect)
                FROM activity_link WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
                UNION ALL SELECT 4, activity_id, position, 'DEPENDENCY', NULL, to_jsonb(depends_on_id)
                FROM activity_dependency WHERE municipality_id = :municipality AND activity_id = ANY (:activities)
            ) AS hanging ORDER BY turn, activity_id, position""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final ActivityPartsWriter writer;
    private final ObjectMapper json;

    @Inject
    ActivityParts(
            EntityManager database, RequestedMunicipality municipality, ActivityPartsWriter writer, ObjectMapper json) {
        this.database = database;
        this.municipality = municipality;
        this.writer = writer;
        this.json = json;
    }

    /// What hangs on activities, by their ids; those on which nothing does have an entry too.
    public Map<UUID, ActivityContent> of(Collection<UUID> activities) {
        Map<UUID, ActivityContent> found = new HashMap<>();
        activities.forEach(id -> found.put(id, empty()));
        Map<UUID, DetailRequest> details = new HashMap<>();
        for (Tuple row : rows(activities)) {
            ActivityContent content =
                    Objects.requireNonNull(found.get(row.get("activity_id", UUID.class)), "An activity not asked for");
            String written = row.get("content", String.class);
            UUID detail = row.get("detail_id", UUID.class);
            switch (row.get("part", String.class)) {
                case "DETAIL" -> {
                    DetailRequest one = detail(written);
                    details.put(detail, one);
                    content.details().add(one);
                }
                case "SCHEDULE" -> schedules(content, details, detail).add(read(written, Schedule.class));
                case "RESPONSIBLE" -> content.responsible().add(read(written, Responsible.class));
                case "LINK" -> content.links().add(read(written, ActivityLink.class));
                default -> content.dependsOn().add(read(written, UUID.class));
            }
        }
        return found;
    }

    /// Makes what hangs on activities of a plan what is wanted, set by set; what stands so already is not touched.
    ///
    /// @param wanted by the ids of stored activities of the plan
    public void write(UUID plan, Map<UUID, ActivityContent> wanted) {
        Map<UUID, ActivityContent> differing = new HashMap<>(wanted);
        of(wanted.keySet()).forEach(differing::remove);
        if (!differing.isEmpty()) {
            writer.write(plan, differing);
        }
    }

    private static ActivityContent empty() {
        return new ActivityContent(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private DetailRequest detail(String written) {
        DetailRequest read = read(written, DetailRequest.class);
        return new DetailRequest(read.id(), read.text(), new ArrayList<>());
    }

    private static List<Schedule> schedules(
            ActivityContent content, Map<UUID, DetailRequest> details, @Nullable UUID detail) {
        return detail == null
                ? content.schedules()
                : Objects.requireNonNull(details.get(detail), "A schedule of no detail")
                        .schedules();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Collection<UUID> activities) {
        return activities.isEmpty()
                ? List.of()
                : database.createNativeQuery(READ, Tuple.class)
                        .setParameter("municipality", municipality.id())
                        .setParameter("activities", activities.toArray(UUID[]::new))
                        .getResultList();
    }

    private <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What hangs on an activity cannot be read", e);
        }
    }
}
