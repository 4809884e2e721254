package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import java.util.List;
import java.util.stream.Stream;

/// SPA: a call can be followed through the systems (W3C Trace Context).
final class Tracing {

    static final List<Rule> RULES = List.of(
            must("SPA.02", "Every operation takes a traceparent header", Tracing::requests),
            should("SPA.04", "Every response gives a traceparent header", Tracing::responses));

    private static final String TRACEPARENT = "traceparent";

    private Tracing() {}

    private static Stream<Finding> requests(OpenApiDocument document) {
        return document.operations()
                .filter(operation -> !operation.hasHeader(TRACEPARENT))
                .map(operation -> operation.finding("no traceparent", "a header parameter traceparent"));
    }

    private static Stream<Finding> responses(OpenApiDocument document) {
        return document.responses()
                .filter(response -> !response.hasHeader(TRACEPARENT))
                .map(response -> response.finding("no traceparent", "a header traceparent"));
    }
}
