package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityContent;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.activity.AwaitedDecision;
import se.malbild.strategy.plansection.PlanSectionPlace;
import se.malbild.strategy.plansection.PlanSectionRequest;
import se.malbild.strategy.schedule.Span;
import se.malbild.strategy.wholedocument.DraftTable;

/// The rows that everything in a plan shall be stored as.
final class WantedPlan {

    private final ObjectMapper json;
    private final Span years;
    private final LocalDate today;
    private final Map<DraftTable, List<ObjectNode>> rows = new LinkedHashMap<>();
    private final List<ObjectNode> servedGoals = new ArrayList<>();
    private final Map<UUID, UUID> formers = new HashMap<>();
    private final Map<UUID, ActivityContent> contents = new LinkedHashMap<>();

    /// @param years of the plan
    /// @param today since when new activities are planned
    WantedPlan(ObjectMapper json, Span years, LocalDate today) {
        this.json = json;
        this.years = years;
        this.today = today;
        List.of(PlanTables.THEME, PlanTables.GOAL, PlanTables.SECTION, PlanTables.ACTIVITY)
                .forEach(table -> rows.put(table, new ArrayList<>()));
    }

    void addSection(UUID id, PlanSectionPlace place, int position, PlanSectionRequest form) {
        row(PlanTables.SECTION, id, position)
                .put("place", place.name())
                .put("kind", form.kind().name())
                .put("heading", form.heading())
                .put("text", form.text())
                .put("caption", form.caption())
                .put("signed_place", form.signedPlace())
                .put(
                        "signed_on",
                        form.signedOn() == null ? null : form.signedOn().toString())
                .set("table_content", form.table() == null ? null : json.valueToTree(form.table()));
    }

    void addTheme(UUID id, int position, String heading, @Nullable String introduction) {
        row(PlanTables.THEME, id, position).put("heading", heading).put("introduction", introduction);
    }

    /// @param served the council's goals
    void addGoal(UUID id, int position, String text, List<UUID> served) {
        row(PlanTables.GOAL, id, position).put("text", text);
        for (int index = 0; index < served.size(); index++) {
            servedGoals.add(json.createObjectNode()
                    .put("plan_goal_id", id.toString())
                    .put("position", index + 1)
                    .put("goal_id", served.get(index).toString()));
        }
    }

    /// Says which activity of the plan before one that is added next goes on with.
    void goOn(UUID id, UUID former) {
        formers.put(id, former);
    }

    void addActivity(
            UUID id,
            @Nullable UUID theme,
            int position,
            String text,
            List<String> partners,
            @Nullable AwaitedDecision awaits,
            ActivityContent content) {
        contents.put(id, content);
        Span span = content.span(years);
        ObjectNode row = row(PlanTables.ACTIVITY, id, position)
                .put("theme_id", theme == null ? null : theme.toString())
                .put("text", text)
                .put("awaits_decision", awaits == null ? null : awaits.decision())
                .put("awaits_body", awaits == null ? null : awaits.body())
                .put("begins_on", span.begins().toString())
                .put("ends_on", span.ends().toString())
                .put("status", ActivityStatus.PLANNED.name())
                .put("status_since", today.toString());
        if (formers.containsKey(id)) {
            row.put("continues", String.valueOf(formers.get(id)));
        }
        partners.forEach(row.putArray("partners")::add);
    }

    private ObjectNode row(DraftTable table, UUID id, int position) {
        ObjectNode row = json.createObjectNode().put("id", id.toString()).put("position", position);
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
        return row;
    }

    /// The rows of each table, in the order in which they can be inserted.
    Map<DraftTable, List<ObjectNode>> rows() {
        return rows;
    }

    List<ObjectNode> of(DraftTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /// Which of the council's goals the plan's own goals serve.
    List<ObjectNode> servedGoals() {
        return servedGoals;
    }

    /// What hangs on the activities, by their ids.
    Map<UUID, ActivityContent> contents() {
        return contents;
    }
}
