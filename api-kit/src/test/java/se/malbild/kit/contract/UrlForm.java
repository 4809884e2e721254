package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// UFN, RES and VER.05: the addresses. Each fault of an address belongs to one rule.
final class UrlForm {

    static final List<Rule> RULES = List.of(
            should("UFN.01", "The server is https://{domain}/{api}/{version}", UrlForm::serverForm),
            must("UFN.02", "The server listens on port 443", UrlForm::port),
            should("UFN.05", "An address has at most 2048 characters", UrlForm::length),
            must("UFN.07", "Addresses hold only a–z, 0–9, - . and ~", UrlForm::characters),
            must("UFN.08", "Words of a path are parted by single hyphens", UrlForm::kebabCase),
            must("UFN.09", "No space and no underscore in an address", UrlForm::spaces),
            should("RES.02", "No personal identity number in an address", UrlForm::personalIdentity),
            must("RES.06", "Resources are named by nouns, not by verbs", UrlForm::nouns),
            should("VER.05", "The address of the server holds the major version as v{n}", UrlForm::majorVersion));

    private static final int LONGEST = 2048;
    private static final Pattern SERVER = Pattern.compile("[a-z]+://[^/]+/[^/]+/[^/]+/?");
    private static final Pattern OTHER_PORT = Pattern.compile("[a-z]+://[^/]+:(?!443(/|$))\\d+.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern VERB =
            Pattern.compile("(get|fetch|post|put|patch|delete|remove|create|add|update|set|do)(-.*)?");
    private static final List<String> PERSONAL_IDENTITY = List.of(
            "personnummer",
            "personnr",
            "pnr",
            "personid",
            "personalidentitynumber",
            "personalnumber",
            "samordningsnummer",
            "ssn",
            "socialsecuritynumber");

    private UrlForm() {}

    private static Stream<Finding> serverForm(OpenApiDocument document) {
        if (document.servers().findAny().isEmpty()) {
            return Stream.of(new Finding("/servers", "no server", "https://{domain}/{api}/v{n}"));
        }
        return faultyServers(document, SERVER.asMatchPredicate().negate(), "https://{domain}/{api}/v{n}");
    }

    private static Stream<Finding> port(OpenApiDocument document) {
        return faultyServers(document, OTHER_PORT.asMatchPredicate(), "port 443");
    }

    private static Stream<Finding> majorVersion(OpenApiDocument document) {
        return faultyServers(document, server -> !server.matches(".*/v\\d+(/.*)?"), "a part v{n}, such as v1");
    }

    private static Stream<Finding> length(OpenApiDocument document) {
        int server = document.servers().mapToInt(String::length).max().orElse(0);
        return document.operations()
                .filter(operation -> server + length(operation) > LONGEST)
                .map(operation -> operation.finding(
                        server + length(operation) + " characters with all query parameters", "at most " + LONGEST));
    }

    private static int length(Operation operation) {
        String query = operation
                .parameters()
                .filter(Parameter::isQuery)
                .map(parameter -> parameter.name() + "=")
                .collect(Collectors.joining("&"));
        return operation.path().length() + query.length();
    }

    private static Stream<Finding> characters(OpenApiDocument document) {
        Predicate<String> faulty = address -> !address.matches("[a-z0-9./~\\-_\\s]*");
        return Stream.concat(
                faultyServers(document, server -> faulty.test(server.replace(":", "")), "a–z, 0–9, - . and ~"),
                faultyPaths(document, faulty, "a–z, 0–9, - . and ~"));
    }

    private static Stream<Finding> kebabCase(OpenApiDocument document) {
        return faultyPaths(
                document,
                path -> segments(path).anyMatch(segment -> segment.matches(".*[.~].*|-.*|.*-|.*--.*")),
                "words with single hyphens between");
    }

    private static Stream<Finding> spaces(OpenApiDocument document) {
        Predicate<String> faulty = address -> address.matches(".*[\\s_].*");
        return Stream.of(
                        faultyServers(document, faulty, "no space and no underscore"),
                        faultyPaths(document, faulty, "no space and no underscore"),
                        document.operations()
                                .flatMap(Operation::parameters)
                                .filter(parameter -> parameter.isPath() && faulty.test(parameter.name()))
                                .map(parameter ->
                                        parameter.finding("is misnamed", "a name without space and underscore")))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> nouns(OpenApiDocument document) {
        return faultyPaths(
                document, path -> segments(path).anyMatch(VERB.asMatchPredicate()), "nouns; the method is the verb");
    }

    private static Stream<Finding> personalIdentity(OpenApiDocument document) {
        return document.operations()
                .flatMap(Operation::parameters)
                .filter(parameter -> parameter.isPath() || parameter.isQuery())
                .filter(parameter -> PERSONAL_IDENTITY.contains(
                        parameter.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")))
                .map(parameter -> parameter.finding("tells who a person is", "an identifier without meaning"));
    }

    private static Stream<Finding> faultyServers(OpenApiDocument document, Predicate<String> faulty, String expected) {
        return document.servers().filter(faulty).map(server -> new Finding("/servers", server, expected));
    }

    private static Stream<Finding> faultyPaths(OpenApiDocument document, Predicate<String> faulty, String expected) {
        return document.paths()
                .filter(path -> faulty.test(PLACEHOLDER.matcher(path).replaceAll("")))
                .map(path -> new Finding("/paths", path, expected));
    }

    private static Stream<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty());
    }
}
