package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// What is sent in one media type.
record Content(OpenApiDocument document, String where, String mediaType, JsonNode node) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static Stream<Content> in(OpenApiDocument document, String where, JsonNode contents) {
        return contents.propertyStream()
                .map(content -> new Content(document, where, content.getKey(), content.getValue()));
    }

    boolean is(String wanted) {
        return mediaType.equals(wanted) || mediaType.startsWith(wanted + ";");
    }

    boolean isJson() {
        return is(JSON) || mediaType.endsWith("+json");
    }

    Schema schema() {
        return document.schema(node.path("schema"));
    }

    /// The examples of the media type. Those of the schema do not count: the profile's checker does not read them.
    Stream<JsonNode> examples() {
        return Stream.concat(
                        node.path("examples").propertyStream().map(example -> document.resolve(example.getValue())
                                .path("value")),
                        Stream.of(node.path("example")))
                .filter(example -> !example.isMissingNode());
    }

    Stream<ExampleValue> exampleValues() {
        return examples().flatMap(example -> ExampleValue.within(where, schema(), example));
    }

    Finding finding(String what, String expected) {
        return new Finding(where, mediaType + " " + what, expected);
    }
}
