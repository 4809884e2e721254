package se.malbild.kit.contract;

import static se.malbild.kit.contract.Rule.must;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// DOK.15: a reader sees a full example of everything that is sent.
final class Examples {

    static final List<Rule> RULES = List.of(
            must("DOK.15a", "Every JSON response has an example", document -> document.responses()
                    .flatMap(Response::contents)
                    .flatMap(Examples::missing)),
            must("DOK.15b", "Every JSON request has an example", document -> document.operations()
                    .flatMap(Operation::requestContents)
                    .flatMap(Examples::missing)),
            must(
                    "DOK.15c",
                    "Examples are full: every required field and none that is unknown",
                    document ->
                            document.contents().flatMap(Content::exampleValues).flatMap(Examples::unfaithful)));

    private Examples() {}

    private static Stream<Finding> missing(Content content) {
        return content.isJson() && content.examples().findAny().isEmpty()
                ? Stream.of(content.finding("has no example", "one under examples of the media type, with a value"))
                : Stream.empty();
    }

    private static Stream<Finding> unfaithful(ExampleValue example) {
        if (!example.value().isObject()) {
            return Stream.empty();
        }
        Set<String> shown = new TreeSet<>();
        example.value().fieldNames().forEachRemaining(shown::add);
        Set<String> missing = new TreeSet<>(example.schema().requiredFields());
        missing.removeAll(shown);
        Set<String> unknown = new TreeSet<>(example.schema().isOpen() ? Set.of() : shown);
        unknown.removeAll(example.schema().fields().keySet());
        return Stream.concat(
                missing.stream()
                        .map(name ->
                                new Finding(example.where(), "the example has no " + name, "every required field")),
                unknown.stream()
                        .map(name ->
                                new Finding(example.where(), "the example has " + name, "only fields of the schema")));
    }
}
