package se.malbild.kit.contract;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place where two documents say different things, whatever the order where OpenAPI gives it no meaning.
///
/// @param where JSON pointer
record DocumentDifference(String where, JsonNode checkedIn, JsonNode built) {

    private static final Set<String> SETS =
            Set.of("required", "parameters", "security", "type", "enum", "allOf", "anyOf", "oneOf");
    private static final int LONGEST_VALUE = 120;

    static List<DocumentDifference> between(OpenApiDocument checkedIn, OpenApiDocument built) {
        return between("", normalised(checkedIn.root()), normalised(built.root()))
                .toList();
    }

    private static Stream<DocumentDifference> between(String where, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return Stream.empty();
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            return names.stream().flatMap(name -> between(step(where, name), one.path(name), other.path(name)));
        }
        if (one.isArray() && other.isArray()) {
            return IntStream.range(0, Math.max(one.size(), other.size()))
                    .boxed()
                    .flatMap(index -> between(where + "/" + index, one.path(index), other.path(index)));
        }
        return Stream.of(new DocumentDifference(where, one, other));
    }

    private static JsonNode normalised(JsonNode node) {
        return normalised(node, false);
    }

    private static JsonNode normalised(JsonNode node, boolean isSet) {
        if (node.isArray()) {
            Stream<JsonNode> elements = node.valueStream().map(DocumentDifference::normalised);
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            (isSet ? elements.sorted(comparing(JsonNode::toString)) : elements).forEach(array::add);
            return array;
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member ->
                            object.set(member.getKey(), normalised(member.getValue(), SETS.contains(member.getKey()))));
            return object;
        }
        return node;
    }

    private static String step(String where, String name) {
        return where + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        if (checkedIn instanceof MissingNode) {
            return where + " is new: " + shown(built);
        }
        if (built instanceof MissingNode) {
            return where + " is gone: " + shown(checkedIn);
        }
        return where + " was " + shown(checkedIn) + " and is " + shown(built);
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
