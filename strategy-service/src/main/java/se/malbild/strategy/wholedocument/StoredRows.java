package se.malbild.strategy.wholedocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.history.FieldNames;

/// The rows of a whole by their tables, each with the columns that the API's fields are named after.
public final class StoredRows {

    private final ObjectMapper json;
    private final Map<String, List<ObjectNode>> tables;

    public StoredRows(ObjectMapper json, List<StoredRow> rows) {
        // A row of the past may lack columns of today, and has some that are of no concern outside.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.tables = rows.stream()
                .collect(Collectors.groupingBy(StoredRow::table, Collectors.mapping(this::named, Collectors.toList())));
    }

    /// The rows of a table with the fields of the API.
    public List<ObjectNode> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /// The rows of a table as the API shows them.
    public <T> List<T> all(String table, Class<T> type, Comparator<? super T> order) {
        return of(table).stream().map(row -> read(row, type)).sorted(order).toList();
    }

    public <T> T read(ObjectNode row, Class<T> type) {
        try {
            return json.treeToValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row cannot be read as " + type.getSimpleName(), e);
        }
    }

    /// Gives each row of a table what refers to it, in order.
    ///
    /// @param list the field that it gets
    /// @param owner the field of the others that its id stands in
    /// @param value the field of the others that is taken; empty for all of them
    /// @param order the field of the others that orders them
    public void addTo(String table, String list, String others, String owner, String value, String order) {
        Map<String, ObjectNode> owners = of(table).stream()
                .collect(Collectors.toMap(row -> row.path("id").asText(), row -> row));
        owners.values().forEach(row -> row.putArray(list));
        of(others).stream()
                .sorted(Comparator.<ObjectNode>comparingInt(
                                row -> row.path(order).asInt())
                        .thenComparing(row -> row.path(order).asText()))
                .forEach(row -> owners.getOrDefault(row.path(owner).asText(), json.createObjectNode())
                        .withArray(list)
                        .add(value.isEmpty() ? row : row.get(value)));
    }

    private ObjectNode named(StoredRow row) {
        try {
            ObjectNode named = json.createObjectNode();
            JsonNode columns = json.readTree(row.content());
            columns.properties().forEach(column -> {
                if (!column.getValue().isNull()) {
                    named.set(FieldNames.ofColumn(column.getKey()), column.getValue());
                }
            });
            named.put("entityTag", Precondition.written(columns.path("version").asLong()));
            return named;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of " + row.table() + " cannot be read", e);
        }
    }

    /// The id that stands in a field.
    public static UUID id(ObjectNode row, String field) {
        return UUID.fromString(row.path(field).asText());
    }
}
