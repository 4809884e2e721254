package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A field of a schema, where the document declares it.
///
/// @param where JSON pointer
record Field(String where, String name, Schema schema) {

    private static final Set<String> NO_SCHEMAS_WITHIN = Set.of("example", "examples", "enum", "const");

    /// Every field that the document declares, of named schemas and of those that stand where they are used.
    static Stream<Field> of(OpenApiDocument document) {
        return within(document, "", document.root());
    }

    private static Stream<Field> within(OpenApiDocument document, String where, JsonNode node) {
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> within(document, where + "/" + index, node.path(index)));
        }
        return node.propertyStream()
                .filter(member -> !NO_SCHEMAS_WITHIN.contains(member.getKey()))
                .flatMap(member -> member.getKey().equals("properties")
                        ? declared(document, where + "/properties", member.getValue())
                        : within(document, step(where, member.getKey()), member.getValue()));
    }

    private static Stream<Field> declared(OpenApiDocument document, String where, JsonNode properties) {
        return properties.propertyStream().flatMap(property -> {
            String here = step(where, property.getKey());
            Field field = new Field(here, property.getKey(), document.schema(property.getValue()));
            return Stream.concat(Stream.of(field), within(document, here, property.getValue()));
        });
    }

    private static String step(String where, String name) {
        return where + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
