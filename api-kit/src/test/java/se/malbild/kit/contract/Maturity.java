package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// MOG: Richardson's levels.
final class Maturity {

    static final List<Rule> RULES = List.of(
            must("MOG.01", "Level 2: several resources, each with methods of HTTP", Maturity::resourcesAndMethods),
            should("MOG.02a", "Level 3: responses link to what can be done next", Maturity::links),
            should("MOG.02b", "Links lead to operations of the document", Maturity::deadLinks));

    private Maturity() {}

    private static Stream<Finding> resourcesAndMethods(OpenApiDocument document) {
        Set<String> alive = document.operations().map(Operation::path).collect(Collectors.toSet());
        Stream<Finding> withoutMethod = document.paths()
                .filter(path -> !alive.contains(path))
                .map(path -> new Finding("/paths", path + " has no operation", "at least one method"));
        boolean several = alive.size() > 1
                && document.operations().map(Operation::method).distinct().count() > 1;
        return several
                ? withoutMethod
                : Stream.concat(
                        withoutMethod,
                        Stream.of(new Finding("/paths", "one resource or one method", "several of both")));
    }

    private static Stream<Finding> links(OpenApiDocument document) {
        return document.responses()
                        .anyMatch(response -> !response.node().path("links").isEmpty())
                ? Stream.empty()
                : Stream.of(new Finding("/paths", "no response has links", "links to operations"));
    }

    private static Stream<Finding> deadLinks(OpenApiDocument document) {
        Set<String> known = document.operations()
                .map(operation -> operation.node().path("operationId").asText())
                .collect(Collectors.toSet());
        return document.responses().flatMap(response -> response.node()
                .path("links")
                .propertyStream()
                .filter(link -> !known.contains(
                        document.resolve(link.getValue()).path("operationId").asText()))
                .map(link -> response.finding(
                        "link " + link.getKey() + " leads nowhere", "the operationId of an operation")));
    }
}
