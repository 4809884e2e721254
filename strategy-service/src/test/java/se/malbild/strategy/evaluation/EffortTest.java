package se.malbild.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.effort;
import static se.malbild.strategy.evaluation.EvaluationApiCalls.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The efforts of an evaluation, and their numbers.
@QuarkusTest
class EffortTest {

    @Test
    void effortsAreNumberedInTheOrderThatTheyAreAdded() {
        String evaluation = evaluation(draft("Insatser"), "Insatser");
        effort(evaluation, "Arbeta för att implementera näringslivsklimatarbetet i hela koncernen");

        String second = effort(evaluation, "Sätta upp tydliga och koncernövergripande mål", 2023, 2024);

        asCoordinator()
                .get(second)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "evaluation", is(idOf(evaluation)),
                        "number", is(2),
                        "text", is("Sätta upp tydliga och koncernövergripande mål"),
                        "firstYear", is(2023),
                        "lastYear", is(2024));
    }

    @Test
    void anEffortIsReplacedAndPatched() {
        String effort = effort(evaluation(draft("Ändras"), "Ändras"), "Före", 2023, 2024);

        asCoordinator()
                .header("If-Match", tag(effort))
                .body("{\"lastYear\": 2025}")
                .patch(effort)
                .then()
                .statusCode(200)
                .body("text", is("Före"), "firstYear", is(2023), "lastYear", is(2025));
        asCoordinator()
                .header("If-Match", tag(effort))
                .body("{\"text\": \"Efter\"}")
                .put(effort)
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body("text", is("Efter"), "firstYear", equalTo(null), "lastYear", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text': 'X', 'firstYear': 2024, 'lastYear': 2023}|lastYear",
                "{'text': 'X', 'firstYear': 2024}|lastYear",
                "{'text': 'X', 'lastYear': 2024}|firstYear",
                "{'text': 'X', 'firstYear': 1899, 'lastYear': 2024}|firstYear",
                "{'text': ' '}|text",
                "{}|text",
                "{'text': 'X', 'number': 1}|number",
            })
    void whatCannotBeWrittenOfAnEffortIsRefusedAtTheField(String form, String field) {
        String evaluation = evaluation(draft("Fel"), "Fel");

        problem(
                        asCoordinator()
                                .body(form.replace('\'', '"'))
                                .post(evaluation + "/efforts")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", everyItem(is(field)));
        assertThat(texts(evaluation)).isEmpty();
    }

    @Test
    void aPatchCannotMakeTheYearsCross() {
        String effort = effort(evaluation(draft("Korsas"), "Korsas"), "Insats", 2023, 2024);

        problem(
                        asCoordinator()
                                .header("If-Match", "*")
                                .body("{\"firstYear\": 2025}")
                                .patch(effort)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("lastYear")));
    }

    @Test
    void deletingAnEffortClosesTheGap() {
        String evaluation = evaluation(draft("Lucka"), "Lucka");
        effort(evaluation, "Ett");
        String second = effort(evaluation, "Två");
        String third = effort(evaluation, "Tre");

        asCoordinator().header("If-Match", "\"0\"").delete(second).then().statusCode(204);

        asCoordinator()
                .get(evaluation + "/efforts")
                .then()
                .body("items.text", is(List.of("Ett", "Tre")), "items.number", is(List.of(1, 2)));
        assertThat(tag(third)).isEqualTo("\"1\"");
    }

    @Test
    void numbersHaveNoGapsHoweverManyAddAtOnce() throws Exception {
        String evaluation = evaluation(draft("Samtidigt"), "Samtidigt");
        Callable<Integer> adding = () -> asCoordinator()
                .body("{\"text\": \"Insats\"}")
                .post(evaluation + "/efforts")
                .statusCode();

        assertThat(atOnce(Collections.nCopies(8, adding))).containsOnly(201);

        assertThat(asCoordinator().get(evaluation + "/efforts").<List<Integer>>path("items.number"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void effortsAreReorderedInOneCall() {
        String evaluation = evaluation(draft("Ordning"), "Ordning");
        String first = effort(evaluation, "Ett");
        String second = effort(evaluation, "Två");
        String third = effort(evaluation, "Tre");
        String order = evaluation + "/effort-order";
        String seen = tag(order);

        Response answer = asCoordinator()
                .header("If-Match", seen)
                .body(order(third, second, first))
                .put(order);

        answer.then().statusCode(200).body("efforts", is(List.of(idOf(third), idOf(second), idOf(first))));
        assertThat(answer.header("ETag")).isEqualTo(tag(order)).isNotEqualTo(seen);
        assertThat(texts(evaluation)).containsExactly("Tre", "Två", "Ett");
        assertThat(Stream.of(first, second, third).map(address -> tag(address)))
                .containsExactly("\"1\"", "\"0\"", "\"1\"");
        problem(
                asCoordinator()
                        .header("If-Match", seen)
                        .body(order(first, second, third))
                        .put(order)
                        .then(),
                412,
                "precondition-failed");
        problem(asCoordinator().body(order(first, second, third)).put(order).then(), 428, "precondition-required");
    }

    @Test
    void anOrderNamesEveryEffortOnceAndNoOther() {
        String strategy = draft("Fel ordning");
        String evaluation = evaluation(strategy, "Egen");
        String first = effort(evaluation, "Ett");
        String second = effort(evaluation, "Två");
        String foreign = effort(evaluation(strategy, "Annan"), "Annans");

        refused(evaluation, order(first), "efforts");
        refused(evaluation, order(first, second, first), "efforts[2]");
        refused(evaluation, order(first, second, foreign), "efforts[2]");
        refused(evaluation, "{\"efforts\": [null]}", "efforts[0]");
        refused(evaluation, "{}", "efforts");
        assertThat(texts(evaluation)).containsExactly("Ett", "Två");
    }

    @Test
    void anEvaluationHasAtMostFiveHundredEfforts() {
        String evaluation = evaluation(draft("Många"), "Många");
        for (int number = 0; number < 500; number++) {
            effort(evaluation, "Insats");
        }

        problem(
                        asCoordinator()
                                .body("{\"text\": \"En till\"}")
                                .post(evaluation + "/efforts")
                                .then(),
                        409,
                        "conflict")
                .body("detail", containsString("500"));
    }

    private static void refused(String evaluation, String order, String field) {
        problem(
                        asCoordinator()
                                .header("If-Match", "*")
                                .body(order)
                                .put(evaluation + "/effort-order")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of(field)));
    }

    private static String order(String... addresses) {
        return Stream.of(addresses)
                .map(address -> "\"" + idOf(address) + "\"")
                .collect(Collectors.joining(", ", "{\"efforts\": [", "]}"));
    }

    private static List<String> texts(String evaluation) {
        return asCoordinator().get(evaluation + "/efforts").path("items.text");
    }
}
