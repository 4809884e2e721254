package se.malbild.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/// An operation may depart from a rule that is only a SHOULD when its contract says why:
/// `x-profile-exceptions: {ARQ.01: "A workbook is sent as it is"}`.
final class ProfileExceptions {

    private static final String EXTENSION = "x-profile-exceptions";

    private ProfileExceptions() {}

    static boolean excuse(Rule rule, Finding finding, OpenApiDocument document) {
        return rule.level() == Level.SHOULD
                && document.operations()
                        .filter(operation -> operation.covers(finding.where()))
                        .anyMatch(operation -> !operation
                                .node()
                                .path(EXTENSION)
                                .path(rule.id())
                                .asText()
                                .isBlank());
    }

    /// The exceptions that excuse nothing: of a MUST, of a rule that is unknown, or without a reason.
    static Stream<Finding> inVain(OpenApiDocument document) {
        return document.operations().flatMap(operation -> operation.node().path(EXTENSION).properties().stream()
                .filter(exception -> exception.getValue().asText().isBlank() || !isShould(exception.getKey()))
                .map(exception -> inVain(operation, exception.getKey(), exception.getValue())));
    }

    private static Finding inVain(Operation operation, String rule, JsonNode reason) {
        return operation.finding(
                "an exception from " + rule + " for the reason \"" + reason.asText() + "\"",
                "the id of a rule that is a SHOULD, and a reason");
    }

    private static boolean isShould(String id) {
        Optional<Rule> rule = RestProfile.RULES.stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        return rule.isPresent() && rule.get().level() == Level.SHOULD;
    }
}
