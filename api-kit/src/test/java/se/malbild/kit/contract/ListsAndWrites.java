package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// HUS.11–16: lists are paged and writes are guarded alike everywhere.
final class ListsAndWrites {

    static final List<Rule> RULES = List.of(
            must("HUS.11", "Lists take page, limit and sort", ListsAndWrites::listParameters),
            must("HUS.12", "limit is at most 200", ListsAndWrites::limitMaximum),
            must("HUS.13", "PUT, PATCH and DELETE take If-Match", ListsAndWrites::ifMatch),
            must("HUS.14", "PUT, PATCH and DELETE answer 412 and 428", ListsAndWrites::preconditions),
            must("HUS.15", "A POST that creates gives the Location", ListsAndWrites::location),
            must("HUS.16", "A POST that creates takes an Idempotency-Key", ListsAndWrites::idempotency));

    private static final int LARGEST_LIMIT = 200;

    private ListsAndWrites() {}

    private static Stream<Finding> listParameters(OpenApiDocument document) {
        return faulty(
                document,
                operation -> isList(operation)
                        && !Stream.of("page", "limit", "sort")
                                .allMatch(name -> operation.query(name).isPresent()),
                "a list without page, limit or sort",
                "all three");
    }

    private static boolean isList(Operation operation) {
        return operation.is("GET")
                && operation
                        .responses()
                        .filter(Response::isSuccess)
                        .flatMap(Response::contents)
                        .anyMatch(content -> content.schema().fields().keySet().containsAll(Set.of("items", "meta")));
    }

    private static Stream<Finding> limitMaximum(OpenApiDocument document) {
        return document.operations()
                .flatMap(operation -> operation.query("limit").stream())
                .filter(limit ->
                        document.resolve(limit.schema().node()).path("maximum").asInt() != LARGEST_LIMIT)
                .map(limit -> limit.finding("has another maximum or none", "maximum " + LARGEST_LIMIT));
    }

    private static Stream<Finding> ifMatch(OpenApiDocument document) {
        return faulty(
                document,
                operation -> changesWhatIs(operation) && !operation.hasHeader("If-Match"),
                "no If-Match",
                "a header parameter If-Match");
    }

    private static Stream<Finding> preconditions(OpenApiDocument document) {
        return faulty(
                document,
                operation -> changesWhatIs(operation) && !(operation.answers("412") && operation.answers("428")),
                "no 412 or no 428",
                "both");
    }

    private static boolean changesWhatIs(Operation operation) {
        return operation.is("PUT", "PATCH", "DELETE");
    }

    private static Stream<Finding> location(OpenApiDocument document) {
        return document.responses()
                .filter(response -> creates(response.operation())
                        && response.status().equals("201")
                        && !response.hasHeader("Location"))
                .map(response -> response.finding("no Location", "a header Location"));
    }

    private static Stream<Finding> idempotency(OpenApiDocument document) {
        return faulty(
                document,
                operation -> creates(operation) && !operation.hasHeader("Idempotency-Key"),
                "no Idempotency-Key",
                "a header parameter Idempotency-Key");
    }

    private static boolean creates(Operation operation) {
        return operation.is("POST") && operation.answers("201");
    }

    private static Stream<Finding> faulty(
            OpenApiDocument document, Predicate<Operation> faulty, String what, String expected) {
        return document.operations().filter(faulty).map(operation -> operation.finding(what, expected));
    }
}
