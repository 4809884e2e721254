package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The KPIs, municipalities and groups as Kolada tells of them.
final class KoladaMetadata {

    private static final String FOLDER = "/se/malbild/local/sourcestub/kolada/";

    private final ObjectMapper json;
    private final Map<String, ObjectNode> kpis = new TreeMap<>();
    private final List<ObjectNode> municipalities;
    private final List<ObjectNode> groups;

    KoladaMetadata(ObjectMapper json) {
        this.json = json;
        municipalities = read("municipality.json");
        groups = read("municipality_groups.json");
        reset();
    }

    synchronized void reset() {
        kpis.clear();
        read("kpi.json").forEach(kpi -> kpis.put(kpi.get("id").asText(), kpi));
    }

    synchronized void put(ObjectNode kpi) {
        kpis.put(kpi.get("id").asText().strip(), kpi.deepCopy());
    }

    synchronized void set(String kpi, String field, @Nullable Object value) {
        JsonNode node = value == null ? JsonNodeFactory.instance.nullNode() : json.valueToTree(value);
        Optional.ofNullable(kpis.get(kpi)).orElseThrow().set(field, node);
    }

    /// Has a field of each KPI say something else.
    synchronized void setAll(String field, String words) {
        kpis.values().forEach(kpi -> kpi.put(field, words));
    }

    synchronized void remove(String kpi) {
        kpis.remove(kpi);
    }

    synchronized Optional<ObjectNode> kpi(String id) {
        return Optional.ofNullable(kpis.get(id)).map(ObjectNode::deepCopy);
    }

    synchronized List<ObjectNode> kpis() {
        return kpis.values().stream().map(ObjectNode::deepCopy).toList();
    }

    List<ObjectNode> municipalities() {
        return municipalities;
    }

    List<ObjectNode> groups() {
        return groups;
    }

    private List<ObjectNode> read(String file) {
        try (InputStream bytes = KoladaMetadata.class.getResourceAsStream(FOLDER + file)) {
            List<ObjectNode> values = new ArrayList<>();
            json.readTree(bytes).get("values").forEach(value -> values.add((ObjectNode) value));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
