package se.malbild.kit.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The checkable rules of Sweden's national REST API profile 1.2, and those of the house.
///
/// A service gets one test per rule, so that its test report is the table of compliance:
/// ```java
/// @TestFactory
/// Stream<DynamicTest> restProfile() {
///     return RestProfile.testsOf(Path.of("../docs/api/strategy-openapi.yaml"));
/// }
/// ```
public final class RestProfile {

    /// In the order of the groups; the ids are unique.
    public static final List<Rule> RULES = Stream.of(
                    Documentation.RULES,
                    Examples.RULES,
                    UrlForm.RULES,
                    ApiVersion.RULES,
                    Messages.RULES,
                    Queries.RULES,
                    Problems.RULES,
                    Security.RULES,
                    Tracing.RULES,
                    Times.RULES,
                    Maturity.RULES,
                    HouseRules.RULES,
                    ListsAndWrites.RULES)
            .flatMap(List::stream)
            .toList();

    private RestProfile() {}

    public static Stream<DynamicTest> testsOf(Path openApiDocument) {
        return testsOf(OpenApiDocument.read(openApiDocument));
    }

    public static Stream<DynamicTest> testsOf(OpenApiDocument document) {
        return RULES.stream().map(rule -> dynamicTest(rule.title(), () -> verify(rule, document)));
    }

    private static void verify(Rule rule, OpenApiDocument document) {
        List<Finding> findings = rule.findings(document);
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n  ", rule.title() + "\n  ", "")));
        }
    }
}
