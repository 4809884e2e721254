package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes tables as json-stat2, with the faults of form that are asked for.
final class ScbJsonStat {

    private static final Set<String> MARKS = Set.of("..", ".", "-");

    private final ObjectMapper json;
    private final JsonNode disturbance;
    private volatile String source = "SCB";

    /// @param disturbance notes of a table whose cells are disturbed
    ScbJsonStat(ObjectMapper json, JsonNode disturbance) {
        this.json = json;
        this.disturbance = disturbance;
    }

    /// Who is named as the source from now on.
    void nameSource(String named) {
        source = named;
    }

    /// A table without figures, all of its variables and codes.
    ObjectNode metadata(ScbTable table) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        table.variables().forEach(variable -> all.put(variable.code(), variable.codes()));
        ObjectNode dataset = head(new ScbSelection(table, all), Set.of());
        dataset.putArray("value");
        for (ScbVariable variable : table.variables()) {
            ((ObjectNode) dataset.path("dimension").path(variable.code()))
                    .putObject("extension")
                    .put("elimination", variable.elimination())
                    .put("show", "value");
        }
        return dataset;
    }

    /// What was asked for.
    ///
    /// @param cells their contents, numbers and marks, the last variable running fastest
    ObjectNode data(ScbSelection selection, List<String> cells, Set<ScbFault> faults) {
        ObjectNode dataset = head(selection, faults);
        List<String> sent = new ArrayList<>(cells);
        if (faults.contains(ScbFault.EXTRA_DIMENSION)) {
            cells.forEach(cell -> sent.add(cell));
        }
        if (faults.contains(ScbFault.FEWER_VALUES)) {
            sent.removeLast();
        }
        if (faults.contains(ScbFault.STATUS_FOR_ALL)) {
            String mark = sent.stream().filter(MARKS::contains).findFirst().orElse("..");
            dataset.set("value", json.createObjectNode());
            return dataset.put("status", mark);
        }
        dataset.set("value", faults.contains(ScbFault.SPARSE) ? sparse(sent) : dense(sent, faults));
        if (sent.stream().anyMatch(MARKS::contains)) {
            dataset.set("status", faults.contains(ScbFault.STATUS_AS_ARRAY) ? statuses(sent) : marked(sent));
        }
        return dataset;
    }

    private ObjectNode head(ScbSelection selection, Set<ScbFault> faults) {
        ScbTable table = selection.table();
        ObjectNode dataset = json.createObjectNode()
                .put("version", "2.0")
                .put("class", "dataset")
                .put("label", table.label())
                .put("source", source)
                .put("updated", table.updated());
        if (table.disturbed()) {
            dataset.set("note", disturbance);
        }
        ObjectNode role = dataset.putObject("role");
        role.putArray("time").add(ScbVariable.TIME);
        role.putArray("metric").add(ScbVariable.CONTENTS);
        ArrayNode id = dataset.putArray("id");
        ArrayNode size = dataset.putArray("size");
        ObjectNode dimensions = dataset.putObject("dimension");
        if (faults.contains(ScbFault.EXTRA_DIMENSION)) {
            id.add("Bakgrund");
            size.add(2);
            category(dimensions, "Bakgrund", "bakgrund", Map.of("1", "ett", "2", "två"), List.of("1", "2"), Set.of());
        }
        selection.codes().forEach((code, codes) -> {
            ScbVariable variable = table.variable(code);
            id.add(code);
            size.add(codes.size());
            category(dimensions, code, variable.label(), variable.values(), codes, faults);
        });
        ObjectNode extension = dataset.putObject("extension");
        extension
                .putObject("px")
                .put("infofile", "BE0101")
                .put("tableid", table.id())
                .put("decimals", 0)
                .put("official-statistics", true)
                .put("language", "sv");
        extension.put("discontinued", table.discontinued());
        return dataset;
    }

    private static void category(
            ObjectNode dimensions,
            String code,
            String name,
            Map<String, String> labels,
            List<String> codes,
            Set<ScbFault> faults) {
        ObjectNode dimension = dimensions.putObject(code).put("label", name);
        ObjectNode category = dimension.putObject("category");
        List<String> named = new ArrayList<>(codes);
        if (faults.contains(ScbFault.UNKNOWN_CODE) && code.equals(ScbVariable.REGION)) {
            named.set(0, "9999");
        }
        if (faults.contains(ScbFault.INDEX_AS_ARRAY)) {
            named.forEach(category.putArray("index")::add);
        } else {
            List<String> listed = new ArrayList<>(named);
            if (faults.contains(ScbFault.REORDERED_INDEX)) {
                Collections.reverse(listed);
            }
            boolean same = faults.contains(ScbFault.SAME_POSITION) && code.equals(ScbVariable.REGION);
            ObjectNode index = category.putObject("index");
            listed.forEach(one -> index.put(one, same ? 0 : named.indexOf(one)));
        }
        ObjectNode label = category.putObject("label");
        named.forEach(one -> label.put(one, labels.getOrDefault(one, one)));
    }

    private ArrayNode dense(List<String> cells, Set<ScbFault> faults) {
        ArrayNode values = json.createArrayNode();
        for (String cell : cells) {
            if (cell.equals("-")) {
                values.add(0);
            } else if (MARKS.contains(cell) || cell.isEmpty()) {
                values.addNull();
            } else if (faults.contains(ScbFault.TEXT_VALUES)) {
                values.add(cell);
            } else {
                values.add(Long.parseLong(cell));
            }
        }
        return values;
    }

    private ObjectNode sparse(List<String> cells) {
        ObjectNode values = json.createObjectNode();
        for (int position = 0; position < cells.size(); position++) {
            if (!MARKS.contains(cells.get(position)) && !cells.get(position).isEmpty()) {
                values.put(String.valueOf(position), Long.parseLong(cells.get(position)));
            }
        }
        return values;
    }

    private ObjectNode marked(List<String> cells) {
        ObjectNode marks = json.createObjectNode();
        for (int position = 0; position < cells.size(); position++) {
            if (MARKS.contains(cells.get(position))) {
                marks.put(String.valueOf(position), cells.get(position));
            }
        }
        return marks;
    }

    private ArrayNode statuses(List<String> cells) {
        ArrayNode marks = json.createArrayNode();
        cells.forEach(cell -> {
            if (MARKS.contains(cell)) {
                marks.add(cell);
            } else {
                marks.addNull();
            }
        });
        return marks;
    }
}
