package se.malbild.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class RestProfileTest {

    static final List<Rule> RULES = RestProfile.RULES;

    @TestFactory
    Stream<DynamicTest> theConformingDocumentPasses() {
        return RestProfile.testsOf(Samples.conforming());
    }

    @ParameterizedTest
    @MethodSource("se.malbild.kit.contract.Violation#all")
    void aViolationIsReportedByItsRuleAlone(Violation violation) {
        OpenApiDocument violating = violation.in(Samples.conforming());

        assertThat(RULES.stream()
                        .flatMap(rule -> rule.findings(violating).stream().map(finding -> rule.id() + " " + finding)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith(violation.rule() + " "));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aRuleHasAnIdOfItsOwnAndSomethingThatBreaksIt(Rule rule) {
        assertThat(RULES).extracting(Rule::id).containsOnlyOnce(rule.id());
        assertThat(Violation.all()).extracting(Violation::rule).contains(rule.id());
    }

    @Test
    void theReportNamesARuleByIdAndMeaningAndSaysWhereItIsBroken() {
        OpenApiDocument violating = Samples.conforming();
        ((ObjectNode) violating.root().requiredAt("/components/parameters/page/schema")).put("default", 0);

        DynamicTest broken = RestProfile.testsOf(violating)
                .filter(test -> test.getDisplayName().equals("FNS.08 MUST page defaults to 1"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> broken.getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /municipalities/{municipalityId}/strategies: query parameter page")
                .hasMessageContaining("expected default 1");
    }

    @Test
    void anOperationMayDepartFromAShouldWhenItSaysWhy() {
        OpenApiDocument document = Samples.conforming();
        ObjectNode request = (ObjectNode) document.root().requiredAt("/components/requestBodies/Strategy/content");
        request.set("text/csv", request.remove("application/json"));
        Rule json = rule("ARQ.01");
        assertThat(json.findings(document))
                .extracting(Finding::where)
                .containsExactly(
                        "POST /municipalities/{municipalityId}/strategies",
                        "PUT /municipalities/{municipalityId}/strategies/{strategyId}");

        except(document, "/paths/~1municipalities~1{municipalityId}~1strategies/post", "ARQ.01");

        assertThat(json.findings(document))
                .extracting(Finding::where)
                .containsExactly("PUT /municipalities/{municipalityId}/strategies/{strategyId}");
    }

    @Test
    void noOperationDepartsFromAMust() {
        OpenApiDocument document = Samples.conforming();
        ((ObjectNode) document.root().requiredAt("/paths/~1api-info/get")).remove("summary");

        except(document, "/paths/~1api-info/get", "DOK.19");

        assertThat(rule("DOK.19").findings(document)).hasSize(1);
        assertThat(rule("HUS.07").findings(document)).hasSize(1);
    }

    private static void except(OpenApiDocument document, String operation, String rule) {
        ((ObjectNode) document.root().requiredAt(operation))
                .putObject("x-profile-exceptions")
                .put(rule, "A table is sent as it is");
    }

    private static Rule rule(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
