package se.malbild.local.sourcestub;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Finds out what is asked, and answers it.
final class ScbQuestions {

    private final ObjectMapper json;
    private final ScbTables tables;
    private final ScbLimits limits;
    private final ScbCells cells;
    private final ScbJsonStat jsonStat;

    ScbQuestions(ObjectMapper json, ScbTables tables, ScbLimits limits, ScbCells cells) {
        this.json = json;
        this.tables = tables;
        this.limits = limits;
        this.cells = cells;
        this.jsonStat = new ScbJsonStat(json, tables.notes());
    }

    /// @param content what is sent
    /// @param cells how many it has; 0 when it is not about figures
    record Answer(JsonNode content, long cells) {}

    /// Who is named as the source from now on.
    void nameSource(String source) {
        jsonStat.nameSource(source);
    }

    Answer answer(URI uri, byte[] body, boolean v1, Set<ScbFault> faults) throws ScbRefusal, IOException {
        return v1 ? v1(uri, body, faults) : v2(uri, body, faults);
    }

    private Answer v2(URI uri, byte[] body, Set<ScbFault> faults) throws ScbRefusal, IOException {
        List<String> path =
                List.of(uri.getPath().substring(ScbStub.BASE_V2.length() + 1).split("/", -1));
        if (path.equals(List.of("config"))) {
            return new Answer(config(), 0);
        }
        if (path.size() != 3 || !path.getFirst().equals("tables")) {
            throw new ScbRefusal(404, "Not Found");
        }
        ScbTable table = tables.byId(path.get(1)).orElseThrow(() -> new ScbRefusal(404, "Non-existent table"));
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return switch (path.get(2)) {
            case "metadata" -> new Answer(jsonStat.metadata(table), 0);
            case "data" ->
                data(
                        body.length == 0 ? ScbSelection.ofQuery(table, query) : ScbSelection.ofV2(table, parsed(body)),
                        limits.cells(),
                        faults);
            default -> throw new ScbRefusal(404, "Not Found");
        };
    }

    private Answer v1(URI uri, byte[] body, Set<ScbFault> faults) throws ScbRefusal, IOException {
        String path = uri.getPath().substring(ScbStub.BASE_V1.length() + 1);
        ScbTable table = tables.byPath(path).orElseThrow(() -> new ScbRefusal(404, "Not Found"));
        return body.length == 0
                ? new Answer(v1Metadata(table), 0)
                : data(ScbSelection.ofV1(table, parsed(body)), ScbLimits.V1_CELLS, faults);
    }

    private Answer data(ScbSelection selection, long mostCells, Set<ScbFault> faults) throws ScbRefusal {
        if (selection.cells() > mostCells) {
            throw new ScbRefusal(403, "Too many cells selected");
        }
        return new Answer(jsonStat.data(selection, cells.of(selection), faults), selection.cells());
    }

    private JsonNode parsed(byte[] body) throws ScbRefusal, IOException {
        try {
            return json.readTree(body);
        } catch (JacksonException _) {
            throw new ScbRefusal(400, "Bad Request");
        }
    }

    private JsonNode config() {
        ObjectNode config = (ObjectNode) StubResources.json("scb/config.json");
        return config.put("maxDataCells", limits.cells())
                .put("maxCallsPerTimeWindow", limits.callsWithinWindow())
                .put("timeWindow", limits.seconds());
    }

    private JsonNode v1Metadata(ScbTable table) {
        ObjectNode metadata = json.createObjectNode().put("title", table.label());
        ArrayNode variables = metadata.putArray("variables");
        for (ScbVariable variable : table.variables()) {
            ObjectNode one = variables.addObject().put("code", variable.code()).put("text", variable.label());
            variable.codes().forEach(one.putArray("values")::add);
            variable.values().values().forEach(one.putArray("valueTexts")::add);
            if (variable.elimination()) {
                one.put("elimination", true);
            }
            if (variable.code().equals(ScbVariable.TIME)) {
                one.put("time", true);
            }
        }
        return metadata;
    }
}
