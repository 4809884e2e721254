package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// FEL: how errors are told.
final class Problems {

    static final List<Rule> RULES = List.of(
            must("FEL.01", "A problem is one object with type, title, status, detail and instance", Problems::schema),
            must("FEL.02", "Errors are application/problem+json, with their content declared", Problems::mediaType));

    private static final List<String> FIELDS = List.of("type", "title", "status", "detail", "instance");

    private Problems() {}

    /// Fields that come by composition do not count: the profile's checker does not see them.
    private static Stream<Finding> schema(OpenApiDocument document) {
        return document.contents()
                .filter(content -> content.is(Content.PROBLEM))
                .filter(content -> {
                    JsonNode schema = document.resolve(content.schema().node());
                    return !schema.path("type").asText().equals("object")
                            || !FIELDS.stream().allMatch(schema.path("properties")::has)
                            || schema.has("oneOf")
                            || schema.has("anyOf");
                })
                .map(content -> content.finding(
                        "has another schema", "one schema of type object with " + String.join(", ", FIELDS)));
    }

    private static Stream<Finding> mediaType(OpenApiDocument document) {
        return document.responses()
                .filter(Response::isProblem)
                .filter(response -> response.contents().findAny().isEmpty()
                        || !response.contents().allMatch(content -> content.is(Content.PROBLEM)))
                .map(response -> response.finding("no or other content", Content.PROBLEM));
    }
}
