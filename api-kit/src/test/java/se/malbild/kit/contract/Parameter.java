package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;

/// @param place `path`, `query`, `header` or `cookie`
record Parameter(Operation operation, String place, String name, JsonNode node) {

    boolean isPath() {
        return place.equals("path");
    }

    boolean isQuery() {
        return place.equals("query");
    }

    boolean isHeader() {
        return place.equals("header");
    }

    Schema schema() {
        return operation.document().schema(node.path("schema"));
    }

    Finding finding(String what, String expected) {
        return operation.finding(place + " parameter " + name + " " + what, expected);
    }
}
