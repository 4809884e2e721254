package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// VER.06: the API tells about itself.
final class ApiVersion {

    static final List<Rule> RULES = List.of(
            must("VER.06a", "GET /api-info stands at the root of the API, and nowhere else", ApiVersion::place),
            must("VER.06b", "/api-info tells name, version, release, documentation and status", ApiVersion::content));

    private static final String API_INFO = "/api-info";
    private static final List<String> FIELDS =
            List.of("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus");

    private ApiVersion() {}

    private static Stream<Finding> place(OpenApiDocument document) {
        Stream<Finding> misplaced = document.paths()
                .filter(path -> path.endsWith(API_INFO) && !path.equals(API_INFO))
                .map(path -> new Finding("/paths", path, API_INFO + " at the root of the API"));
        return apiInfo(document).findAny().isPresent()
                ? misplaced
                : Stream.concat(misplaced, Stream.of(new Finding("/paths", "no GET /api-info", "GET /api-info")));
    }

    private static Stream<Finding> content(OpenApiDocument document) {
        return apiInfo(document)
                .flatMap(Operation::responses)
                .filter(Response::isSuccess)
                .flatMap(Response::contents)
                .flatMap(content -> {
                    TreeSet<String> missing = new TreeSet<>(FIELDS);
                    missing.removeAll(content.schema().fields().keySet());
                    return missing.stream().map(field -> content.finding("has no " + field, String.join(", ", FIELDS)));
                });
    }

    private static Stream<Operation> apiInfo(OpenApiDocument document) {
        return document.operations()
                .filter(operation -> operation.is("GET") && operation.path().equals(API_INFO));
    }
}
