package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A value within an example, beside the schema that it follows.
record ExampleValue(String where, Schema schema, JsonNode value) {

    /// The value itself and all that it holds.
    static Stream<ExampleValue> within(String where, Schema schema, JsonNode value) {
        Stream<ExampleValue> fields = schema.fields().entrySet().stream()
                .filter(field -> value.has(field.getKey()))
                .flatMap(field -> within(where + " " + field.getKey(), field.getValue(), value.path(field.getKey())));
        Stream<ExampleValue> items = schema.items().stream()
                .flatMap(item -> IntStream.range(0, value.isArray() ? value.size() : 0)
                        .boxed()
                        .flatMap(index -> within(where + " " + index, item, value.path(index))));
        return Stream.of(Stream.of(new ExampleValue(where, schema, value)), fields, items)
                .flatMap(part -> part);
    }
}
