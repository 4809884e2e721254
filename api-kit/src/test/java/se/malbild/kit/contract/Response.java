package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/// @param status a number, a class such as `4XX`, or `default`
record Response(Operation operation, String status, JsonNode node) {

    boolean isSuccess() {
        return status.startsWith("2");
    }

    boolean isClientProblem() {
        return status.startsWith("4");
    }

    boolean isProblem() {
        return isClientProblem() || status.startsWith("5") || status.equals("default");
    }

    /// The names of headers do not tell capitals from small letters.
    boolean hasHeader(String name) {
        return headers().anyMatch(header -> header.getKey().equalsIgnoreCase(name));
    }

    Stream<Map.Entry<String, JsonNode>> headers() {
        return node.path("headers").propertyStream();
    }

    Stream<Content> contents() {
        return Content.in(operation.document(), operation.name() + " " + status, node.path("content"));
    }

    Finding finding(String what, String expected) {
        return new Finding(operation.name() + " " + status, what, expected);
    }
}
