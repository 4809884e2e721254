package se.malbild.strategy.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.propose;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.effort;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.evaluation;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.serving;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;
import se.malbild.strategy.StrategyApiCalls;
import se.malbild.strategy.part.PlanPart;

/// Evaluations of strategies.
@QuarkusTest
class EvaluationTest {

    private static final String WHOLE = """
            {"title": "Utvärdering av näringslivsstrategin", "summary": "Samarbetet internt är *mycket gott*.",
             "evaluatedOn": "2022-11-01", "evaluatedWording": "Efter drygt ett år", "reportedTo": "Politiken",
             "reportedOn": "2022-12-01"}""";

    @Test
    void whatIsWrittenOfAnEvaluationIsFoundAgain() {
        String strategy = draft("Utvärderad");

        String address = add(strategy, "evaluations", WHOLE);

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "id", is(idOf(address)),
                        "strategy", is(idOf(strategy)),
                        "title", is("Utvärdering av näringslivsstrategin"),
                        "summary", is("Samarbetet internt är *mycket gott*."),
                        "evaluatedOn", is("2022-11-01"),
                        "evaluatedWording", is("Efter drygt ett år"),
                        "reportedTo", is("Politiken"),
                        "reportedOn", is("2022-12-01"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "PROPOSED", "ADOPTED"})
    void anEvaluationIsWrittenWhateverStatusTheStrategyHas(String status) {
        String strategy = draft("Vilken som helst");
        if (status.equals("PROPOSED")) {
            propose(strategy);
        } else if (status.equals("ADOPTED")) {
            adopt(strategy, "ADOPTION", "2022-02-15");
        }

        String address = evaluation(strategy, "Första");
        String effort = effort(address, "En insats");

        replaced(address, WHOLE).then().statusCode(200);
        replaced(effort, "{\"text\": \"En annan\"}").then().statusCode(200);
        asCoordinator().header("If-Match", "*").delete(effort).then().statusCode(204);
        asCoordinator().header("If-Match", "*").delete(address).then().statusCode(204);
        problem(asCoordinator().get(address).then(), 404, "not-found");
    }

    @Test
    void aPatchLeavesWhatItDoesNotName() {
        String address = add(draft("Lappas"), "evaluations", WHOLE);

        patched(address, "{\"reportedTo\": \"Kommunstyrelsen\", \"summary\": null}")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("reportedTo", is("Kommunstyrelsen"), "summary", equalTo(null), "evaluatedOn", is("2022-11-01"));
        patched(address, "{}").then().statusCode(200).header("ETag", is("\"1\""));
    }

    @Test
    void whatAReplacementLeavesOutIsEmptied() {
        String address = add(draft("Töms"), "evaluations", WHOLE);

        replaced(address, "{\"title\": \"Bara titeln\"}")
                .then()
                .statusCode(200)
                .body("title", is("Bara titeln"), "summary", equalTo(null), "reportedOn", equalTo(null));
    }

    @Test
    void theListHasTheNewestFirst() {
        String strategy = draft("Flera");
        for (int year : new int[] {2021, 2024, 2023}) {
            add(strategy, "evaluations", "{\"title\": \"År %1$d\", \"evaluatedOn\": \"%1$d-05-01\"}".formatted(year));
        }
        evaluation(draft("En annan"), "En annan strategis");

        asCoordinator()
                .get(strategy + "/evaluations")
                .then()
                .body("items.title", is(List.of("År 2024", "År 2023", "År 2021")), "meta.totalRecords", is(3));
        asCoordinator()
                .get(strategy + "/evaluations?sort=title&limit=1&page=2")
                .then()
                .body("items.title", is(List.of("År 2023")));
    }

    @Test
    void twoOfAStrategyCannotHaveTheSameTitle() {
        String strategy = draft("Titlar");
        evaluation(strategy, "Första utvärderingen");
        String second = evaluation(strategy, "Andra utvärderingen");

        problem(
                        asCoordinator()
                                .body("{\"title\": \"FÖRSTA utvärderingen\"}")
                                .post(strategy + "/evaluations")
                                .then(),
                        409,
                        "conflict")
                .body("detail", containsString("FÖRSTA utvärderingen"));
        problem(patched(second, "{\"title\": \"Första utvärderingen\"}").then(), 409, "conflict");
        patched(second, "{\"title\": \"ANDRA utvärderingen\"}").then().statusCode(200);
        evaluation(draft("En annan strategi"), "Första utvärderingen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'X', 'evaluatedOn': '2022-12-02', 'reportedOn': '2022-12-01'}|reportedOn",
                "{'title': 'X', 'evaluatedOn': '2022-02-30'}|evaluatedOn",
                "{'title': ' '}|title",
                "{}|title",
                "{'title': 'X', 'efforts': []}|efforts",
                "{'title': 'X', 'strategy': 'x'}|strategy",
                "{'title': 'X', 'summary': ''}|summary",
            })
    void whatCannotBeWrittenOfAnEvaluationIsRefusedAtTheField(String form, String field) {
        String strategy = draft("Fel");

        problem(
                        asCoordinator()
                                .body(form.replace('\'', '"'))
                                .post(strategy + "/evaluations")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", everyItem(is(field)));
        asCoordinator().get(strategy + "/evaluations").then().body("items", hasSize(0));
    }

    @Test
    void daysThatWouldCrossOneThatStandsAreRefusedInAPatchToo() {
        String address = add(draft("Korsade"), "evaluations", WHOLE);

        problem(patched(address, "{\"reportedOn\": \"2022-10-31\"}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("reportedOn")));
        problem(patched(address, "{\"evaluatedOn\": \"2022-12-02\"}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("reportedOn")));
    }

    @Test
    void changingNeedsWhatWasSeen() {
        String address = evaluation(draft("Sedd"), "Sedd");

        Stream.of(
                        asCoordinator().body(WHOLE).put(address),
                        asCoordinator().body("{}").patch(address),
                        asCoordinator().delete(address))
                .forEach(answer -> problem(answer.then(), 428, "precondition-required"));
        Stream.of(
                        asCoordinator().header("If-Match", "\"7\"").body(WHOLE).put(address),
                        asCoordinator().header("If-Match", "\"7\"").body("{}").patch(address),
                        asCoordinator().header("If-Match", "\"7\"").delete(address))
                .forEach(answer -> problem(answer.then(), 412, "precondition-failed"));
    }

    @Test
    void coordinatorsAloneWriteEvaluations() {
        String strategy = draft("Egna");
        String evaluation = evaluation(strategy, "Bara samordnaren");
        String effort = effort(evaluation, "Insats");
        String editor = Tokens.bearerOf(
                "editor", "unit-editor", "2083", UUID.randomUUID().toString());

        for (RequestSpecification caller : List.of(
                given().contentType("application/json").header("Authorization", editor), as("reader", "2083"))) {
            Stream.of(
                            given(caller).body(WHOLE).post(strategy + "/evaluations"),
                            given(caller).header("If-Match", "*").body(WHOLE).put(evaluation),
                            given(caller).header("If-Match", "*").body("{}").patch(evaluation),
                            given(caller).header("If-Match", "*").delete(evaluation),
                            given(caller).body("{\"text\": \"X\"}").post(evaluation + "/efforts"),
                            given(caller)
                                    .header("If-Match", "*")
                                    .body("{\"text\": \"X\"}")
                                    .put(effort),
                            given(caller).header("If-Match", "*").delete(effort),
                            given(caller)
                                    .header("If-Match", "*")
                                    .body("{\"efforts\": []}")
                                    .put(evaluation + "/effort-order"))
                    .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        }
        problem(
                given().contentType("application/json")
                        .body(WHOLE)
                        .post(strategy + "/evaluations")
                        .then(),
                401,
                "unauthenticated");
        problem(
                as("coordinator", "2462")
                        .header("If-Match", "*")
                        .delete(evaluation)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void anEvaluationIsSeenByWhoeverSeesTheStrategy() {
        String strategy = draft("Först hemlig");
        String evaluation = evaluation(strategy, "Hemlig");
        String effort = effort(evaluation, "Hemlig insats");
        List<String> paths = List.of(
                evaluation,
                strategy + "/evaluations",
                effort,
                evaluation + "/efforts",
                evaluation + "/effort-order",
                evaluation + "/effort-coverage");

        for (String path : paths) {
            as("reader", "2083").get(path).then().statusCode(200);
            problem(given().get(path).then(), 404, "not-found");
            problem(as("reader", "2462").get(path).then(), 404, "not-found");
        }
        adopt(strategy, "ADOPTION", "2022-02-15");
        for (String path : paths) {
            given().get(path).then().statusCode(200);
            given().get(path.replace("/2083/", "/2462/")).then().statusCode(404);
        }
    }

    @Test
    void neitherAnEvaluationThatPlansTakeUpNorItsStrategyIsDeleted() {
        String strategy = draft("Tas upp");
        String evaluation = evaluation(strategy, "Tas upp");
        for (int number = 0; number < 2; number++) {
            add(HEDEMORA, "plans", """
                    {"kind": "PROCESS_PLAN", "title": "Processplan", "strategy": "%s", "evaluation": "%s",
                     "firstYear": 2023, "lastYear": 2024}""".formatted(idOf(strategy), idOf(evaluation)));
        }

        problem(asCoordinator().header("If-Match", "*").delete(evaluation).then(), 409, "conflict")
                .body("detail", containsString("(2)"));

        asCoordinator().get(evaluation).then().statusCode(200);
        problem(asCoordinator().header("If-Match", "*").delete(strategy).then(), 409, "conflict")
                .body("detail", containsString("(2)"));
    }

    @Test
    void neitherAnEffortThatActivitiesServeNorItsEvaluationIsDeleted() {
        String strategy = draft("Tjänas");
        String evaluation = evaluation(strategy, "Tjänas");
        String served = effort(evaluation, "Tjänas");
        String free = effort(evaluation, "Fri");
        String plan = PlanPart.draft();
        for (int number = 1; number <= 3; number++) {
            serving(plan, "", "Aktivitet " + number, served, "Något");
        }

        for (String address : List.of(served, evaluation)) {
            problem(asCoordinator().header("If-Match", "*").delete(address).then(), 409, "conflict")
                    .body("detail", containsString("(3)"));
        }
        asCoordinator().header("If-Match", "*").delete(free).then().statusCode(204);
        assertThat(asCoordinator().get(evaluation + "/efforts").<List<String>>path("items.text"))
                .containsExactly("Tjänas");
    }

    @RepeatedTest(5)
    void anEffortIsNotDeletedFromUnderAnActivityThatIsLinkedToItMeanwhile() throws Exception {
        String evaluation = evaluation(draft("Under tiden"), "Under tiden");
        String effort = effort(evaluation, "Insats");
        String plan = PlanPart.draft();
        Callable<Integer> linking = () -> asCoordinator()
                .body("{\"text\": \"Aktivitet\", \"links\": [{\"effort\": \"%s\"}]}".formatted(idOf(effort)))
                .post(plan + "/activities")
                .statusCode();
        Callable<Integer> deleting =
                () -> asCoordinator().header("If-Match", "*").delete(effort).statusCode();

        List<Integer> answers = StrategyApiCalls.atOnce(List.of(linking, deleting));

        assertThat(answers).isIn(List.of(201, 409), List.of(400, 204), List.of(409, 204));
        assertThat(asCoordinator().get(evaluation + "/effort-coverage").<List<?>>path("efforts.activities.flatten()"))
                .hasSize(answers.getFirst() == 201 ? 1 : 0);
    }

    @Test
    void ofTwoWhoWriteAtOnceOneWinsAndTheOtherIsToldSo() throws Exception {
        String address = evaluation(draft("Omtvistad"), "Omtvistad");
        Callable<Integer> edit = () -> asCoordinator()
                .header("If-Match", "\"0\"")
                .body(WHOLE)
                .put(address)
                .statusCode();

        assertThat(StrategyApiCalls.atOnce(List.of(edit, edit))).containsExactlyInAnyOrder(200, 412);
        assertThat(tag(address)).isEqualTo("\"1\"");
    }

    private static Response replaced(String address, String form) {
        return asCoordinator().header("If-Match", tag(address)).body(form).put(address);
    }

    private static Response patched(String address, String patch) {
        return asCoordinator().header("If-Match", tag(address)).body(patch).patch(address);
    }
}
