package se.malbild.strategy.activity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.schedule.Timing;

/// The rows that what hangs on activities is stored as, by their columns.
final class ActivityPartRows {

    private final List<Map<String, Object>> details = new ArrayList<>();
    private final Map<ActivityPartTable, List<Map<String, Object>>> others = new EnumMap<>(ActivityPartTable.class);
    private final ObjectMapper json;
    private final Iterator<UUID> newDetails;

    /// @param newDetails ids for the details that have none yet
    ActivityPartRows(ObjectMapper json, List<UUID> newDetails) {
        this.json = json;
        this.newDetails = newDetails.iterator();
    }

    List<Map<String, Object>> details() {
        return details;
    }

    List<Map<String, Object>> of(ActivityPartTable table) {
        return others.computeIfAbsent(table, _ -> new ArrayList<>());
    }

    void add(UUID activity, ActivityContent content) {
        addSchedules(activity, null, content.schedules());
        addDetails(activity, content.details());
        numbered(content.responsible(), (one, position) -> {
            Map<String, Object> row = row(ActivityPartTable.RESPONSIBLE, activity, position);
            put(row, "unit_id", one.unit());
            put(row, "role", one.role());
        });
        numbered(content.links(), (one, position) -> {
            Map<String, Object> row = row(ActivityPartTable.LINK, activity, position);
            put(row, "goal_id", one.goal());
            put(row, "plan_goal_id", one.planGoal());
            put(row, "measure_id", one.measure());
            put(row, "effort_id", one.effort());
            put(row, "expected_effect", one.expectedEffect());
        });
        numbered(content.dependsOn(), (other, position) -> row(ActivityPartTable.DEPENDENCY, activity, position)
                .put("depends_on_id", other));
    }

    private void addDetails(UUID activity, List<DetailRequest> wanted) {
        numbered(wanted, (detail, position) -> {
            UUID id = detail.id() == null ? newDetails.next() : detail.id();
            Map<String, Object> row = row(details, activity, position);
            row.put("id", id);
            row.put("text", detail.text());
            addSchedules(activity, id, detail.schedules());
        });
    }

    private void addSchedules(UUID activity, @Nullable UUID detail, List<Schedule> schedules) {
        numbered(schedules, (schedule, position) -> {
            Map<String, Object> row = row(ActivityPartTable.SCHEDULE, activity, position);
            put(row, "detail_id", detail);
            row.put("words", schedule.words());
            put(row, "details_before", schedule.detailsBefore());
            Timing timing = schedule.timing();
            if (timing != null) {
                // As a tree: a value of a map does not tell its type.
                row.put("timing", json.valueToTree(timing));
                Optional<Span> span = timing.span();
                span.ifPresent(days -> row.put("begins_on", days.begins()));
                span.ifPresent(days -> row.put("ends_on", days.ends()));
                timing.timesAYear().ifPresent(times -> row.put("times_per_year", times));
            }
        });
    }

    private Map<String, Object> row(ActivityPartTable table, UUID activity, int position) {
        return row(of(table), activity, position);
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, UUID activity, int position) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("activity_id", activity);
        row.put("position", position);
        rows.add(row);
        return row;
    }

    /// Positions count from 1.
    private static <T> void numbered(List<T> things, ObjIntConsumer<T> each) {
        for (int index = 0; index < things.size(); index++) {
            each.accept(things.get(index), index + 1);
        }
    }

    private static void put(Map<String, Object> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }
}
