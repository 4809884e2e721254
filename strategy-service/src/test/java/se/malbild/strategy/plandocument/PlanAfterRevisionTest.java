package se.malbild.strategy.plandocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plandocument.SamplePlan.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A strategy and its revision have the same title and mostly the same words. A plan's document tells them apart, and
/// sent in unchanged it moves no link from one to the other.
@QuarkusTest
class PlanAfterRevisionTest {

    private static final SamplePlan HERE = new SamplePlan("2083");
    private static final String BEFORE = " (2021-06-21)";
    private static final String AFTER = " (2024-06-17)";

    private String title = "";
    private String before = "";
    private String after = "";

    @BeforeEach
    void revisesAStrategy() {
        title = "Näringslivsstrategi " + UUID.randomUUID();
        before = HEDEMORA + "/strategies/"
                + idOf(asCoordinator()
                        .body("""
                                {"head": {"title": "%s", "validFrom": "2021-07-01"},
                                 "goals": [{"text": "Mål"}, {"text": "Gamla ord"}], "measures": [{"text": "Mått"}]}""".formatted(title))
                        .post(HEDEMORA + "/strategy-documents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location"));
        adopt(before, "ADOPTION", "2021-06-21");
        after = add(before, "successors", "{\"succession\": \"REVISION\"}");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"text\": \"Nya ord\"}")
                .patch(HEDEMORA + "/goals/" + of(after, "goals", "Gamla ord"))
                .then()
                .statusCode(200);
        adopt(after, "REVISION", "2024-06-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "sheet"})
    void aLinkMovedByHandToTheRevisionStays(String by) {
        String plan = plan(before, goal(of(after, "goals", "Mål")), goal(of(before, "goals", "Gamla ord")));
        unchangedBy(by, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "sheet"})
    void aLinkToTheOldTextStaysInAPlanThatCarriesOutTheRevision(String by) {
        String plan = plan(after, goal(of(before, "goals", "Mål")), measure(of(before, "measures", "Mått")));
        unchangedBy(by, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "sheet"})
    void linksToBothStay(String by) {
        String plan = plan(after, goal(of(before, "goals", "Mål")), goal(of(after, "goals", "Mål")));
        unchangedBy(by, plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "sheet"})
    void wordsThatTheRevisionHasNoMoreDoNotKeepAPlanFromBeingPutBack(String by) {
        String plan = plan(after, goal(of(before, "goals", "Gamla ord")));
        unchangedBy(by, plan);
    }

    @Test
    void documentsSayWhichOfTheTwoIsMeant() {
        JsonNode old = HERE.document(plan(before, goal(of(after, "goals", "Mål"))));
        JsonNode revised = HERE.document(plan(after, goal(of(before, "goals", "Mål"))));

        assertThat(old.at("/head/strategy").asText()).isEqualTo(title + BEFORE);
        assertThat(old.at("/activities/0/links/0/strategy").asText()).isEqualTo(title + AFTER);
        assertThat(revised.at("/head/strategy").asText()).isEqualTo(title);
        assertThat(revised.at("/activities/0/links/0/strategy").asText()).isEqualTo(title + BEFORE);
    }

    @Test
    void aNewPlanIsMadeForTheOneThatIsNamed() {
        String gone = HERE.send(document(title + BEFORE, "Gamla ord", title + AFTER, "Nya ord"));
        String inForce = HERE.send(document(title, "Nya ord", title + BEFORE, "Gamla ord"));

        assertThat(HERE.contents(gone).at("/plan/strategy").asText()).isEqualTo(idOf(before));
        assertThat(HERE.contents(inForce).at("/plan/strategy").asText()).isEqualTo(idOf(after));
        assertThat(HERE.document(HERE.send(HERE.document(gone)))).isEqualTo(HERE.document(gone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mål", "Gamla ord"})
    void aDocumentFromBeforeTheyWereToldApartMovesNothingEither(String words) {
        String plan = plan(after, goal(of(before, "goals", words)), goal(of(after, "goals", "Mål")));
        JsonNode links = HERE.contents(plan).at("/activities/0/links");
        ObjectNode document = (ObjectNode) HERE.document(plan);
        ((ObjectNode) document.at("/activities/0/links/0")).put("strategy", title);

        HERE.replace(plan, document).then().statusCode(200);

        assertThat(HERE.contents(plan).at("/activities/0/links")).isEqualTo(links);
    }

    @Test
    void anEffortOfTheOldTextsEvaluationStays() {
        String evaluation = add(before, "evaluations", "{\"title\": \"Utvärdering\"}");
        String effort = idOf(add(evaluation, "efforts", "{\"text\": \"Insats\"}"));
        add(after, "evaluations", "{\"title\": \"Utvärdering\"}");
        String plan = plan(after, "{\"effort\": \"%s\"}".formatted(effort));

        unchangedBy("document", plan);
        ObjectNode document = (ObjectNode) HERE.document(plan);
        ((ObjectNode) document.at("/activities/0/links/0")).put("strategy", title);
        HERE.replace(plan, document).then().statusCode(200);

        assertThat(HERE.contents(plan).at("/activities/0/links/0/effort").asText())
                .isEqualTo(effort);
    }

    @Test
    void whatIsNotTheDayOfAnyIsRefused() {
        problem(
                        HERE.post(document(title + " (2022-01-01)", "Mål", title, "Mål"))
                                .then(),
                        400,
                        "invalid-input")
                .body(
                        "violations[0].field", is("head.strategy"),
                        "violations[0].message", containsString("0 strategier"));
    }

    @Test
    void revisionsInTheMakingAreToldApartByTheirDaysOrTheirIds() {
        String one = add(after, "successors", "{\"succession\": \"REVISION\"}");
        String other = add(after, "successors", "{\"succession\": \"REVISION\"}");
        String plan = plan(after, goal(of(one, "goals", "Mål")), goal(of(other, "goals", "Mål")));

        assertThat(HERE.document(plan).at("/activities/0/links/0/strategy").asText())
                .isEqualTo("%s (%s)", title, idOf(one));
        unchangedBy("document", plan);
        unchangedBy("sheet", plan);
    }

    private static void unchangedBy(String by, String plan) {
        JsonNode contents = HERE.contents(plan);

        if (by.equals("document")) {
            HERE.replace(plan, HERE.document(plan)).then().statusCode(200);
        } else {
            imported(plan).then().statusCode(200).body("outcome", is("SAVED"), "counts.changed.sum()", is(0));
        }

        assertThat(HERE.contents(plan)).isEqualTo(contents);
    }

    private static Response imported(String plan) {
        Response sheet = HERE.get(plan + "/sheet?format=csv");
        return asCoordinator()
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", sheet.header("ETag"))
                .body(sheet.asString())
                .post(plan + "/sheet-imports");
    }

    /// A draft that carries out a strategy, with one activity.
    private static String plan(String strategy, String... links) {
        String plan = add(HEDEMORA, "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2025, "lastYear": 2026, "strategy": "%s"}""".formatted(idOf(strategy)));
        add(plan, "activities", "{\"text\": \"Gör\", \"links\": [%s]}".formatted(String.join(",", links)));
        add(
                plan,
                "plan-goals",
                "{\"text\": \"Eget\", \"goals\": [%s]}"
                        .formatted(String.join(
                                ",",
                                Stream.of(links)
                                        .filter(link -> link.contains("goal"))
                                        .map(link -> link.replaceAll(".*: |}", ""))
                                        .toList())));
        return plan;
    }

    private static ObjectNode document(String strategy, String goal, String other, String others) {
        return node("""
                {"head": {"kind": "ACTIVITY_PLAN", "title": "Plan", "strategy": "%s", "firstYear": 2025, "lastYear": 2025},
                 "activities": [{"text": "Gör", "links": [{"goal": "%s"}, {"goal": "%s", "strategy": "%s"}]}]}""".formatted(strategy, goal, others, other));
    }

    private static String goal(String id) {
        return "{\"goal\": \"%s\"}".formatted(id);
    }

    private static String measure(String id) {
        return "{\"measure\": \"%s\"}".formatted(id);
    }

    private static String of(String strategy, String parts, String text) {
        return asCoordinator()
                .get(strategy + "/" + parts + "?limit=200")
                .path("items.find { it.text == '%s' }.id".formatted(text));
    }
}
