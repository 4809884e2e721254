package se.malbild.kit.contract;

import static se.malbild.kit.contract.OpenApiDocument.elements;
import static se.malbild.kit.contract.Rule.must;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// HUS.01–07: what every operation of this house documents, beyond the profile.
final class HouseRules {

    static final List<Rule> RULES = List.of(
            must("HUS.01", "Every operation says who may use it, in x-access", HouseRules::access),
            must("HUS.02", "Every operation documents a problem of the client's, 4xx", HouseRules::clientProblem),
            must("HUS.03", "Path and query parameters have description and schema", HouseRules::parameters),
            must("HUS.04", "operationId is there, unique and camelCase", HouseRules::operationId),
            must("HUS.05", "Every placeholder of a path is a declared parameter", HouseRules::placeholders),
            must("HUS.06", "References lead somewhere within the document", HouseRules::references),
            must("HUS.07", "Exceptions are from a SHOULD and give a reason", ProfileExceptions::inVain));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private HouseRules() {}

    private static Stream<Finding> access(OpenApiDocument document) {
        return faulty(
                document,
                operation -> !operation.node().path("x-access").isTextual()
                        || operation.node().path("x-access").asText().isBlank(),
                "no x-access",
                "who may use it, in words");
    }

    private static Stream<Finding> clientProblem(OpenApiDocument document) {
        return faulty(
                document,
                operation -> operation.responses().noneMatch(Response::isClientProblem),
                "no 4xx response",
                "at least one");
    }

    private static Stream<Finding> parameters(OpenApiDocument document) {
        return document.operations()
                .flatMap(Operation::parameters)
                .filter(parameter -> parameter.isPath() || parameter.isQuery())
                .filter(parameter ->
                        parameter.node().path("description").asText().isBlank()
                                || parameter.node().path("schema").isEmpty())
                .map(parameter -> parameter.finding("lacks description or schema", "both"));
    }

    private static Stream<Finding> operationId(OpenApiDocument document) {
        Set<String> seen = new HashSet<>();
        return faulty(
                document,
                operation -> {
                    String id = operation.node().path("operationId").asText();
                    return !id.matches("[a-z]+([A-Z][a-z0-9]*)*") || !seen.add(id);
                },
                "operationId missing, taken or not in camelCase",
                "a name of its own, such as listStrategies");
    }

    private static Stream<Finding> placeholders(OpenApiDocument document) {
        return document.operations().flatMap(operation -> PLACEHOLDER
                .matcher(operation.path())
                .results()
                .map(placeholder -> placeholder.group(1))
                .filter(name -> operation
                        .parameters()
                        .noneMatch(parameter -> parameter.isPath()
                                && parameter.name().equals(name)
                                && parameter.node().path("required").asBoolean()))
                .map(name -> operation.finding("{" + name + "} is not declared", "a required path parameter")));
    }

    private static Stream<Finding> references(OpenApiDocument document) {
        return references(document.root())
                .filter(reference -> document.target(reference).isMissingNode())
                .distinct()
                .map(reference -> new Finding(reference, "nothing stands there", "what is referred to"));
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> own =
                node.path("$ref").isTextual() ? Stream.of(node.path("$ref").asText()) : Stream.empty();
        return Stream.concat(own, elements(node).flatMap(HouseRules::references));
    }

    private static Stream<Finding> faulty(
            OpenApiDocument document, Predicate<Operation> faulty, String what, String expected) {
        return document.operations().filter(faulty).map(operation -> operation.finding(what, expected));
    }
}
