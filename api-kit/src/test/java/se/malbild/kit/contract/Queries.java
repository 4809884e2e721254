package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import java.util.List;
import java.util.stream.Stream;

/// FNS: filters, paging and search.
final class Queries {

    static final List<Rule> RULES = List.of(
            must("FNS.01", "Query parameters are in one convention, camelCase", Queries::convention),
            must("FNS.03", "Query parameters begin with a letter", Queries::firstLetter),
            should("FNS.05", "Query parameters are optional", Queries::optional),
            must("FNS.07", "Paging has limit with page or offset", Queries::paging),
            must("FNS.08", "page defaults to 1", document -> defaults(document, "page", 1)),
            should("FNS.09", "limit defaults to 20", document -> defaults(document, "limit", 20)));

    private Queries() {}

    private static Stream<Finding> convention(OpenApiDocument document) {
        return parameters(document)
                .filter(parameter -> !parameter.name().matches("[^a-zA-Z]*[a-z]+([A-Z][a-z0-9]*)*"))
                .map(parameter -> parameter.finding("is in another convention", "camelCase"));
    }

    private static Stream<Finding> firstLetter(OpenApiDocument document) {
        return parameters(document)
                .filter(parameter -> !parameter.name().matches("[a-zA-Z].*"))
                .map(parameter -> parameter.finding("does not begin with a letter", "a letter first"));
    }

    private static Stream<Finding> optional(OpenApiDocument document) {
        return parameters(document)
                .filter(parameter -> parameter.node().path("required").asBoolean())
                .map(parameter ->
                        parameter.finding("is required", "an optional one; what is required goes in the path"));
    }

    private static Stream<Finding> paging(OpenApiDocument document) {
        return document.operations()
                .filter(operation -> operation.query("limit").isPresent()
                        != (operation.query("page").isPresent()
                                || operation.query("offset").isPresent()))
                .map(operation -> operation.finding("half of the paging", "limit, and page or offset"));
    }

    private static Stream<Finding> defaults(OpenApiDocument document, String name, int expected) {
        return parameters(document)
                .filter(parameter -> parameter.name().equals(name))
                .filter(parameter -> document.resolve(parameter.schema().node())
                                .path("default")
                                .asInt(Integer.MIN_VALUE)
                        != expected)
                .map(parameter -> parameter.finding("has another default or none", "default " + expected));
    }

    private static Stream<Parameter> parameters(OpenApiDocument document) {
        return document.operations().flatMap(Operation::parameters).filter(Parameter::isQuery);
    }
}
