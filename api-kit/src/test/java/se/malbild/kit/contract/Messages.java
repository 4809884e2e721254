package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// AME, ARQ and FOR: what is sent, and in which form.
final class Messages {

    static final List<Rule> RULES = List.of(
            should("AME.01", "Every successful answer with content is to be had as JSON", Messages::answers),
            should("AME.02", "JSON is what comes without an Accept header", Messages::accept),
            should("AME.04", "Field names are camelCase, letters only", Messages::fieldNames),
            must("AME.05", "Field names are not mixed with snake_case", Messages::snakeCase),
            should("ARQ.01", "Every request with content can be sent as JSON", Messages::requests),
            should("ARQ.03", "Every header has a schema", Messages::headerSchemas),
            must("ARQ.05", "No payload in headers", Messages::payloadInHeaders),
            must("FOR.02", "No content in a GET request", Messages::contentInGet));

    private static final String CAMEL_CASE = "[a-z]+([A-Z][a-z]*)*";

    private Messages() {}

    private static Stream<Finding> answers(OpenApiDocument document) {
        return document.responses()
                .filter(Response::isSuccess)
                .filter(response -> hasContentButNoJson(response.contents().toList()))
                .map(response -> response.finding("no " + Content.JSON, Content.JSON + ", among others if need be"));
    }

    private static Stream<Finding> requests(OpenApiDocument document) {
        return document.operations()
                .filter(operation ->
                        hasContentButNoJson(operation.requestContents().toList()))
                .map(operation -> operation.finding(
                        "a request without " + Content.JSON, Content.JSON + ", among others if need be"));
    }

    private static boolean hasContentButNoJson(List<Content> contents) {
        return !contents.isEmpty() && contents.stream().noneMatch(content -> content.is(Content.JSON));
    }

    private static Stream<Finding> accept(OpenApiDocument document) {
        return headers(document)
                .filter(header -> header.name().equalsIgnoreCase("Accept"))
                .filter(header -> header.node().path("required").asBoolean()
                        || !header.node()
                                .path("schema")
                                .path("default")
                                .asText(Content.JSON)
                                .equals(Content.JSON))
                .map(header -> header.finding("is asked for", "an optional Accept with JSON as default"));
    }

    private static Stream<Finding> fieldNames(OpenApiDocument document) {
        return Field.of(document)
                .filter(field -> !field.name().contains("_") && !field.name().matches(CAMEL_CASE))
                .map(field -> new Finding(field.where(), "the field " + field.name(), "camelCase, letters only"));
    }

    private static Stream<Finding> snakeCase(OpenApiDocument document) {
        return Field.of(document)
                .filter(field -> field.name().contains("_"))
                .map(field -> new Finding(field.where(), "the field " + field.name(), "camelCase, as everywhere"));
    }

    private static Stream<Finding> headerSchemas(OpenApiDocument document) {
        return Stream.concat(
                headers(document)
                        .filter(header -> hasNoSchema(header.node()))
                        .map(header -> header.finding("has no schema", "a schema")),
                document.responses().flatMap(response -> response.headers()
                        .filter(header -> hasNoSchema(document.resolve(header.getValue())))
                        .map(header -> response.finding("header " + header.getKey() + " has no schema", "a schema"))));
    }

    private static boolean hasNoSchema(JsonNode header) {
        return !header.has("schema") && !header.has("content");
    }

    private static Stream<Finding> payloadInHeaders(OpenApiDocument document) {
        return headers(document)
                .filter(header -> header.schema().isOfType("object")
                        || header.schema().hasFormat("binary")
                        || header.schema()
                                .items()
                                .filter(item -> item.isOfType("object"))
                                .isPresent())
                .map(header -> header.finding("carries a payload", "plain values; payload belongs in the content"));
    }

    private static Stream<Finding> contentInGet(OpenApiDocument document) {
        return document.operations()
                .filter(operation -> operation.is("GET") && operation.node().has("requestBody"))
                .map(operation -> operation.finding("a request with content", "query parameters"));
    }

    private static Stream<Parameter> headers(OpenApiDocument document) {
        return document.operations().flatMap(Operation::parameters).filter(Parameter::isHeader);
    }
}
