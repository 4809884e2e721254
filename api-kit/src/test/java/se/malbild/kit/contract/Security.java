package se.malbild.kit.contract;

import static se.malbild.kit.contract.OpenApiDocument.elements;
import static se.malbild.kit.contract.Rule.must;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// SAK and DOK.21: transport and who may come in.
final class Security {

    static final List<Rule> RULES = List.of(
            must("DOK.21", "Every operation says how it is secured, by schemes that are declared", Security::declared),
            must("SAK.01", "The server speaks https", Security::transport),
            must("SAK.09", "No basic and no digest authentication", document -> httpSchemes(document, Security::isOld)),
            must(
                    "SAK.10",
                    "Of the HTTP schemes only bearer is used",
                    document -> httpSchemes(document, scheme -> !isOld(scheme) && !scheme.equals("bearer"))),
            must("SAK.11", "Authorization-code flows have a refreshUrl", Security::refresh),
            must("SAK.15", "No API key in the address", document -> apiKeys(document, "query"::equals)),
            must(
                    "SAK.16",
                    "An API key comes in a header",
                    document -> apiKeys(
                            document, place -> !Set.of("header", "query").contains(place))));

    private Security() {}

    private static Stream<Finding> declared(OpenApiDocument document) {
        JsonNode schemes = document.root().at("/components/securitySchemes");
        return document.operations()
                .filter(operation -> {
                    JsonNode security = operation.node().path("security").isMissingNode()
                            ? document.root().path("security")
                            : operation.node().path("security");
                    return security.isMissingNode()
                            || !elements(security)
                                    .flatMap(JsonNode::propertyStream)
                                    .allMatch(scheme -> schemes.has(scheme.getKey()));
                })
                .map(operation -> operation.finding(
                        "no security, or an unknown scheme",
                        "security of the operation or the document, by schemes of components/securitySchemes"));
    }

    private static Stream<Finding> transport(OpenApiDocument document) {
        return document.servers()
                .filter(server -> !server.startsWith("https://"))
                .map(server -> new Finding("/servers", server, "https://"));
    }

    private static boolean isOld(String scheme) {
        return scheme.equals("basic") || scheme.equals("digest");
    }

    private static Stream<Finding> httpSchemes(OpenApiDocument document, Predicate<String> faulty) {
        return schemes(document)
                .filter(scheme -> scheme.getValue().path("type").asText().equals("http"))
                .filter(scheme ->
                        faulty.test(scheme.getValue().path("scheme").asText().toLowerCase(Locale.ROOT)))
                .map(scheme -> finding(
                        scheme, "scheme " + scheme.getValue().path("scheme").asText(), "bearer"));
    }

    private static Stream<Finding> refresh(OpenApiDocument document) {
        return schemes(document)
                .filter(scheme -> {
                    JsonNode flow = scheme.getValue().path("flows").path("authorizationCode");
                    return flow.isObject() && flow.path("refreshUrl").asText().isBlank();
                })
                .map(scheme -> finding(scheme, "an authorization-code flow without refreshUrl", "a refreshUrl"));
    }

    private static Stream<Finding> apiKeys(OpenApiDocument document, Predicate<String> faultyPlace) {
        return schemes(document)
                .filter(scheme -> scheme.getValue().path("type").asText().equals("apiKey"))
                .filter(scheme -> faultyPlace.test(scheme.getValue().path("in").asText()))
                .map(scheme -> finding(
                        scheme, "a key in " + scheme.getValue().path("in").asText(), "in a header"));
    }

    private static Stream<Map.Entry<String, JsonNode>> schemes(OpenApiDocument document) {
        return document.root().at("/components/securitySchemes").propertyStream();
    }

    private static Finding finding(Map.Entry<String, JsonNode> scheme, String what, String expected) {
        return new Finding("/components/securitySchemes/" + scheme.getKey(), what, expected);
    }
}
