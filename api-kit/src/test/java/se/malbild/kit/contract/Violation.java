package se.malbild.kit.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A change of the conforming document that breaks one rule; an entry of violations.yaml.
record Violation(String rule, JsonNode change) {

    static Stream<Violation> all() {
        return Samples.read("violations.yaml")
                .root()
                .valueStream()
                .map(change -> new Violation(change.path("rule").asText(), change));
    }

    OpenApiDocument in(OpenApiDocument conforming) {
        JsonNode root = conforming.root().deepCopy();
        if (change.has("set")) {
            set(root, pointer("set"));
        } else if (change.has("rename")) {
            rename(root, pointer("rename"));
        } else {
            remove(root, pointer("remove"));
        }
        return new OpenApiDocument(root);
    }

    private JsonPointer pointer(String kind) {
        return JsonPointer.compile(change.required(kind).asText());
    }

    private void set(JsonNode root, JsonPointer pointer) {
        JsonNode value = change.has("toLettersOf")
                ? TextNode.valueOf("a".repeat(change.path("toLettersOf").asInt()))
                : change.required("to");
        String last = pointer.last().getMatchingProperty();
        switch (root.requiredAt(pointer.head())) {
            case ObjectNode object -> object.set(last, value);
            case ArrayNode array when last.equals("-") -> array.add(value);
            case ArrayNode array -> array.set(Integer.parseInt(last), value);
            default -> throw new IllegalArgumentException(pointer + " is neither in an object nor in a list");
        }
    }

    private static void remove(JsonNode root, JsonPointer pointer) {
        root.requiredAt(pointer);
        switch (root.requiredAt(pointer.head())) {
            case ObjectNode object -> object.remove(pointer.last().getMatchingProperty());
            case ArrayNode array -> array.remove(pointer.last().getMatchingIndex());
            default -> throw new IllegalArgumentException(pointer + " is neither in an object nor in a list");
        }
    }

    /// Keeps the order of the keys.
    private void rename(JsonNode root, JsonPointer pointer) {
        root.requiredAt(pointer);
        ObjectNode object = (ObjectNode) root.requiredAt(pointer.head());
        Map<String, JsonNode> renamed = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> renamed.put(
                        member.getKey().equals(pointer.last().getMatchingProperty())
                                ? change.required("to").asText()
                                : member.getKey(),
                        member.getValue()));
        object.removeAll();
        object.setAll(renamed);
    }

    @Override
    public String toString() {
        return rule + " by " + change;
    }
}
