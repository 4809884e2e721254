package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;
import static se.malbild.kit.contract.Rule.should;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// DOK: what the document says about the API as a whole and about each operation.
final class Documentation {

    static final List<Rule> RULES = List.of(
            should(
                    "DOK.01",
                    "The documentation is found online: externalDocs with description and url",
                    Documentation::online),
            must("DOK.03a", "The document names a contact", Documentation::contact),
            must(
                    "DOK.03b",
                    "The document names the licence and its url",
                    document -> missing(document, "/info/license", "name", "url")),
            should(
                    "DOK.03c",
                    "The document states version, title and terms of service",
                    document -> missing(document, "/info", "version", "title", "termsOfService")),
            should("DOK.03d", "The contact has name, e-mail and url", Documentation::contactDetails),
            should("DOK.06", "The description is in Swedish and in English", Documentation::languages),
            must("DOK.08", "The service level is stated: terms of service, or x-sla", Documentation::serviceLevel),
            must("DOK.09", "Known limitations are stated", Documentation::limitations),
            must("DOK.11", "The API is described", document -> missing(document, "/info", "description")),
            should("DOK.17", "The document is of OpenAPI 3", Documentation::openApi),
            must("DOK.19", "Every operation has summary and description", Documentation::operations),
            must("DOK.20", "Every response is described", Documentation::responses));

    private static final Set<String> SWEDISH = Set.of("och", "för", "som", "är", "av", "att", "med", "till", "vad");
    private static final Set<String> ENGLISH = Set.of("and", "the", "of", "to", "is", "that", "with", "what", "who");
    private static final int WORDS_THAT_SHOW_A_LANGUAGE = 2;

    private Documentation() {}

    private static Stream<Finding> online(OpenApiDocument document) {
        return missing(document, "/externalDocs", "description", "url");
    }

    private static Stream<Finding> contact(OpenApiDocument document) {
        return missing(document, "/info", "contact");
    }

    /// Where there is a contact at all.
    private static Stream<Finding> contactDetails(OpenApiDocument document) {
        return document.info().has("contact")
                ? missing(document, "/info/contact", "name", "email", "url")
                : Stream.empty();
    }

    private static Stream<Finding> languages(OpenApiDocument document) {
        String description = document.info().path("description").asText();
        Set<String> words = Arrays.stream(description.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .collect(Collectors.toSet());
        boolean bothLanguages = speaks(words, SWEDISH) && speaks(words, ENGLISH);
        return bothLanguages || description.isBlank()
                ? Stream.empty()
                : Stream.of(
                        new Finding("/info/description", "one language", "the description in Swedish and in English"));
    }

    private static boolean speaks(Set<String> words, Set<String> language) {
        return language.stream().filter(words::contains).count() >= WORDS_THAT_SHOW_A_LANGUAGE;
    }

    private static Stream<Finding> serviceLevel(OpenApiDocument document) {
        boolean terms = document.info().path("termsOfService").asText().startsWith("https://");
        return terms ? Stream.empty() : missing(document, "/info/x-sla", "availability", "responseTime", "support");
    }

    private static Stream<Finding> limitations(OpenApiDocument document) {
        String description = document.info().path("description").asText().toLowerCase(Locale.ROOT);
        boolean described = description.contains("begränsning") || description.contains("limitation");
        return described ? Stream.empty() : missing(document, "/info", "x-limitations");
    }

    private static Stream<Finding> openApi(OpenApiDocument document) {
        String version = document.root().path("openapi").asText();
        return version.matches("3\\.\\d+\\.\\d+")
                ? Stream.empty()
                : Stream.of(new Finding("/openapi", "\"" + version + "\"", "a version of OpenAPI 3"));
    }

    private static Stream<Finding> operations(OpenApiDocument document) {
        return document.operations().flatMap(operation -> Stream.of("summary", "description")
                .filter(text -> isBlank(operation.node().path(text)))
                .map(text -> operation.finding("no " + text, "a summary and a description")));
    }

    private static Stream<Finding> responses(OpenApiDocument document) {
        return Stream.concat(
                document.operations()
                        .filter(operation -> operation.responses().findAny().isEmpty())
                        .map(operation -> operation.finding("no response", "every response, described")),
                document.responses()
                        .filter(response -> isBlank(response.node().path("description")))
                        .map(response -> response.finding("no description", "a description")));
    }

    private static Stream<Finding> missing(OpenApiDocument document, String pointer, String... names) {
        JsonNode node = document.root().at(pointer);
        return Stream.of(names)
                .filter(name -> isBlank(node.path(name)))
                .map(name -> new Finding(pointer + "/" + name, "nothing", "a " + name));
    }

    private static boolean isBlank(JsonNode node) {
        return node.isContainerNode() ? node.isEmpty() : node.asText().isBlank();
    }
}
