package se.malbild.strategy.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.focusarea.FocusAreaRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.section.SectionPlace;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.wholedocument.DocumentPart;
import se.malbild.strategy.wholedocument.DocumentResponsible;
import se.malbild.strategy.wholedocument.DraftTable;

/// The rows that a document asks for.
final class DraftRows {

    private final ObjectMapper json;
    private final DraftIds ids;
    private final Map<String, UUID> units;
    private final Map<DraftTable, List<ObjectNode>> rows = new LinkedHashMap<>();
    private final List<ObjectNode> goalLinks = new ArrayList<>();
    private final List<ObjectNode> responsibleLinks = new ArrayList<>();
    private final Map<UUID, DocumentMeasure> measures = new LinkedHashMap<>();
    private final Map<String, UUID> goals = new HashMap<>();

    /// @param ids gives each part its id
    /// @param units ids of the document's units, by name
    DraftRows(ObjectMapper json, DraftIds ids, Map<String, UUID> units) {
        this.json = json;
        this.ids = ids;
        this.units = units;
        List.of(StrategyTables.FOCUS_AREA, StrategyTables.GOAL, StrategyTables.SECTION, StrategyTables.MEASURE)
                .forEach(table -> rows.put(table, new ArrayList<>()));
    }

    void add(StrategyDocument document) {
        addSections(document.openingSections(), "openingSections", SectionPlace.OPENING, null);
        for (int index = 0; index < document.focusAreas().size(); index++) {
            DocumentArea area = document.focusAreas().get(index);
            String place = DocumentPart.place("focusAreas", index);
            UUID id = ids.at(place);
            addArea(id, area.form(), index + 1);
            addGoals(area.goals(), place + ".goals", id, (index + 1) + ".");
            addMeasures(area.measures(), place + ".measures", id);
            addSections(area.sections(), place + ".sections", SectionPlace.FOCUS_AREA, id);
        }
        addGoals(document.goals(), "goals", null, "");
        addMeasures(document.measures(), "measures", null);
        addSections(document.closingSections(), "closingSections", SectionPlace.CLOSING, null);
        measures.forEach(this::addLinks);
    }

    private void addArea(UUID id, FocusAreaRequest form, int position) {
        row(StrategyTables.FOCUS_AREA, id, null, position)
                .put("heading", form.heading())
                .put("list_wording", form.listWording())
                .put("list_position", form.listPosition())
                .put("introduction", form.introduction());
    }

    private void addGoals(List<GoalRequest> forms, String list, @Nullable UUID area, String prefix) {
        for (int index = 0; index < forms.size(); index++) {
            UUID id = ids.at(DocumentPart.place(list, index));
            goals.put(prefix + (index + 1), id);
            row(StrategyTables.GOAL, id, area, index + 1)
                    .put("text", forms.get(index).text());
        }
    }

    private void addMeasures(List<DocumentMeasure> forms, String list, @Nullable UUID area) {
        for (int index = 0; index < forms.size(); index++) {
            DocumentMeasure form = forms.get(index);
            UUID id = ids.at(DocumentPart.place(list, index));
            measures.put(id, form);
            UUID continued = ids.continuedBy(id);
            row(StrategyTables.MEASURE, id, area, index + 1)
                    .put("text", form.text())
                    .put("continues", continued == null ? null : continued.toString())
                    .set("criterion", json.valueToTree(form).get("criterion"));
        }
    }

    private void addSections(List<SectionRequest> forms, String list, SectionPlace place, @Nullable UUID area) {
        for (int index = 0; index < forms.size(); index++) {
            SectionRequest form = forms.get(index);
            row(StrategyTables.SECTION, ids.at(DocumentPart.place(list, index)), area, index + 1)
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
    }

    private void addLinks(UUID measure, DocumentMeasure form) {
        for (String goal : form.goals()) {
            link(goalLinks, measure).put("goal_id", String.valueOf(goals.get(goal)));
        }
        int position = 1;
        for (DocumentResponsible responsible : form.responsible()) {
            ObjectNode row =
                    link(responsibleLinks, measure).put("position", position++).put("role", responsible.role());
            if (responsible.unit() != null) {
                row.put("unit_id", String.valueOf(units.get(responsible.unit())));
            }
        }
    }

    private ObjectNode row(DraftTable table, UUID id, @Nullable UUID area, int position) {
        ObjectNode row = json.createObjectNode()
                .put("id", id.toString())
                .put("focus_area_id", area == null ? null : area.toString())
                .put("position", position);
        rows.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
        return row;
    }

    private ObjectNode link(List<ObjectNode> links, UUID measure) {
        ObjectNode link = json.createObjectNode().put("measure_id", measure.toString());
        links.add(link);
        return link;
    }

    /// The rows of each table, in the order in which they can be inserted.
    Map<DraftTable, List<ObjectNode>> rows() {
        return rows;
    }

    List<ObjectNode> goalLinks() {
        return goalLinks;
    }

    List<ObjectNode> responsibleLinks() {
        return responsibleLinks;
    }

    /// The measures, by their ids, in the order of the document.
    Map<UUID, DocumentMeasure> measures() {
        return measures;
    }
}
