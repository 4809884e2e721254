package se.malbild.kit.contract;

import static se.malbild.kit.contract.OpenApiDocument.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/// One method on one path.
///
/// @param method in capitals
/// @param shared the parameters that the path declares for all its methods
record Operation(OpenApiDocument document, String method, String path, JsonNode shared, JsonNode node) {

    String name() {
        return method + " " + path;
    }

    boolean is(String... methods) {
        return Stream.of(methods).anyMatch(method::equals);
    }

    /// Whether a finding there is about this operation.
    boolean covers(String where) {
        return where.equals(name()) || where.startsWith(name() + " ");
    }

    Finding finding(String what, String expected) {
        return new Finding(name(), what, expected);
    }

    Stream<Parameter> parameters() {
        return Stream.concat(elements(shared), elements(node.path("parameters")))
                .map(document::resolve)
                .map(parameter -> new Parameter(
                        this,
                        parameter.path("in").asText(),
                        parameter.path("name").asText(),
                        parameter));
    }

    Optional<Parameter> query(String name) {
        return parameters()
                .filter(Parameter::isQuery)
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /// The names of headers do not tell capitals from small letters.
    boolean hasHeader(String name) {
        return parameters()
                .filter(Parameter::isHeader)
                .anyMatch(parameter -> parameter.name().equalsIgnoreCase(name));
    }

    Stream<Response> responses() {
        return node.path("responses")
                .propertyStream()
                .map(response -> new Response(this, response.getKey(), document.resolve(response.getValue())));
    }

    boolean answers(String status) {
        return node.path("responses").has(status);
    }

    Stream<Content> requestContents() {
        return Content.in(document, name() + " request", requestBody().path("content"));
    }

    JsonNode requestBody() {
        return document.resolve(node.path("requestBody"));
    }
}
