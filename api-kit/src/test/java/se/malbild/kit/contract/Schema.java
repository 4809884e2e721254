package se.malbild.kit.contract;

import static se.malbild.kit.contract.OpenApiDocument.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A schema with its references followed and its compositions laid side by side.
record Schema(OpenApiDocument document, JsonNode node) {

    /// What always holds: the schema itself and all that it is composed of.
    private List<JsonNode> certain() {
        return parts(List.of("allOf"));
    }

    /// What may hold: the alternatives too.
    private List<JsonNode> possible() {
        return parts(List.of("allOf", "anyOf", "oneOf"));
    }

    private List<JsonNode> parts(List<String> compositions) {
        List<JsonNode> parts = new ArrayList<>();
        collect(node, compositions, parts);
        return parts;
    }

    private void collect(JsonNode schema, List<String> compositions, List<JsonNode> parts) {
        JsonNode resolved = document.resolve(schema);
        if (!parts.contains(resolved)) {
            parts.add(resolved);
            compositions.forEach(composition ->
                    elements(resolved.path(composition)).forEach(part -> collect(part, compositions, parts)));
        }
    }

    boolean isOfType(String type) {
        return possible().stream()
                .map(part -> part.path("type"))
                .anyMatch(types -> types.asText().equals(type)
                        || elements(types).map(JsonNode::asText).anyMatch(type::equals));
    }

    boolean hasFormat(String format) {
        return possible().stream().anyMatch(part -> part.path("format").asText().equals(format));
    }

    Map<String, Schema> fields() {
        Map<String, Schema> fields = new LinkedHashMap<>();
        possible().forEach(part -> part.path("properties")
                .propertyStream()
                .forEach(field -> fields.putIfAbsent(field.getKey(), document.schema(field.getValue()))));
        return fields;
    }

    Set<String> requiredFields() {
        return certain().stream()
                .flatMap(part -> elements(part.path("required")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /// Whether it takes fields that it does not name.
    boolean isOpen() {
        return fields().isEmpty()
                || possible().stream()
                        .map(part -> part.path("additionalProperties"))
                        .anyMatch(additional -> additional.isObject() || additional.asBoolean());
    }

    Optional<Schema> items() {
        return possible().stream()
                .filter(part -> part.has("items"))
                .map(part -> document.schema(part.path("items")))
                .findFirst();
    }

    /// Its own examples, in the old and the new spelling.
    Stream<JsonNode> examples() {
        return possible().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.path("example")), elements(part.path("examples"))))
                .filter(example -> !example.isMissingNode());
    }
}
