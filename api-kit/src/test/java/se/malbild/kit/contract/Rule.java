package se.malbild.kit.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One rule for an OpenAPI document.
///
/// @param id of the profile's rule, such as `FNS.08`, with a letter where we split it; `HUS.` for rules of the house
/// @param meaning one sentence
/// @param check finds what breaks the rule; pure
public record Rule(String id, Level level, String meaning, Function<OpenApiDocument, Stream<Finding>> check) {

    static Rule must(String id, String meaning, Function<OpenApiDocument, Stream<Finding>> check) {
        return new Rule(id, Level.MUST, meaning, check);
    }

    static Rule should(String id, String meaning, Function<OpenApiDocument, Stream<Finding>> check) {
        return new Rule(id, Level.SHOULD, meaning, check);
    }

    /// What breaks the rule in the document, without the stated exceptions.
    public List<Finding> findings(OpenApiDocument document) {
        return check.apply(document)
                .filter(finding -> !ProfileExceptions.excuse(this, finding, document))
                .toList();
    }

    /// `FNS.08 MUST page defaults to 1`
    public String title() {
        return id + " " + level + " " + meaning;
    }

    @Override
    public String toString() {
        return title();
    }
}
