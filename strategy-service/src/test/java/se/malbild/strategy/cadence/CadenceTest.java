package se.malbild.strategy.cadence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CadenceTest {

    /// Each its own, so that what is listed can be counted.
    private static final String ONE = "/strategy/v1/municipalities/1443";

    private static final String OTHER = "/strategy/v1/municipalities/1444";

    private static final String TWICE_A_YEAR_AND_MONTHLY = """
            {"text": "Tematräffar", "schedules": [
                {"words": "två gånger per år", "timing": {"type": "CADENCE", "timesPerYear": 2}}],
             "details": [{"text": "Företagsfrukost", "schedules": [
                {"words": "varje månad", "timing": {"type": "CADENCE", "timesPerYear": 12}}]}]}""";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-03-31, -,          1, 0, KEPT,   -,          2025-06-30 1",
                "2025-06-30, -,          1, 1, KEPT,   -,          2025-06-30 1",
                "2025-07-01, -,          1, 2, BEHIND, 2025-07-01, 2025-09-30 2",
                "2025-08-20, -,          2, 2, KEPT,   -,          2025-09-30 1",
                "2025-12-31, -,          2, 3, BEHIND, 2025-10-01, 2025-12-31 2",
                "2026-02-01, 2025,       2, 4, BEHIND, 2025-10-01, -",
                "2026-02-01, 2026,       0, 0, KEPT,   -,          2026-03-31 1",
                "2025-02-01, 2026,       0, 0, KEPT,   -,          2026-03-31 1",
            })
    void howOftenAForumMetIsHeldAgainstHowOftenItIsTo(
            String on,
            @Nullable String year,
            int done,
            int required,
            String state,
            @Nullable String since,
            @Nullable String next) {
        String forum = add(OTHER, "forums", """
                {"name": "Rådet %s", "kind": "BUSINESS_COUNCIL", "timesPerYear": 4, "beginsOn": "2024-01-01"}""".formatted(UUID.randomUUID()));
        Stream.of("2024-12-31", "2025-01-10", "2025-08-20").forEach(day -> met(OTHER, forum, day));
        String asked = forum + "/cadence?on=" + on + (year == null ? "" : "&year=" + year);

        ValidatableResponse answer = as("reader", "1444").get(asked).then().statusCode(200);

        answer.body("forum", is(idOf(forum)), "on", is(on), "timesPerYear", is(4))
                .body("done", is(done), "required", is(required), "state", is(state), "behindSince", is(since));
        answer.body("next?.by", is(next == null ? null : next.substring(0, 10)))
                .body("next?.times", is(next == null ? null : Integer.valueOf(next.substring(11))));
    }

    @Test
    void ofAForumThatNobodyHasSaidOfHowOftenItIsToMeetIsToldHowOftenItDid() {
        String forum = add(OTHER, "forums", "{\"name\": \"Fokusgrupp\", \"kind\": \"FOCUS_GROUP\"}");
        met(OTHER, forum, "2025-01-10");
        met(OTHER, forum, "2025-11-10");

        as("reader", "1444")
                .get(forum + "/cadence?on=2025-06-30")
                .then()
                .statusCode(200)
                .body("done", is(1), "year", is(2025))
                .body("required", nullValue(), "state", nullValue(), "timesPerYear", nullValue());
        problem(given().get(forum + "/cadence").then(), 401, "unauthenticated");
        problem(
                as("reader", "1444")
                        .get(forum.replace(idOf(forum), "0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5") + "/cadence")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void forumsActivitiesAndDetailsAreListedWhatIsBehindTheLongestFirst() {
        String council = add(ONE, "forums", """
                {"name": "Näringslivsrådet", "kind": "BUSINESS_COUNCIL", "timesPerYear": 4, "beginsOn": "2025-04-01"}""");
        add(ONE, "forums", "{\"name\": \"Utan takt\", \"kind\": \"FOCUS_GROUP\"}");
        add(ONE, "forums", """
                {"name": "Nedlagt", "kind": "MICRO_CLUSTER", "timesPerYear": 4, "endsOn": "2024-12-31"}""");
        String plan = plan("Antagen");
        String activity = add(plan, "activities", TWICE_A_YEAR_AND_MONTHLY);
        String done = add(plan, "activities", TWICE_A_YEAR_AND_MONTHLY);
        String detail = asOne().get(activity).path("details[0].id");
        step(asOne(), plan, "SUBMITTED").statusCode(200);
        step(asOne(), plan, "ADOPTED").statusCode(200);
        add(plan("Utkast"), "activities", TWICE_A_YEAR_AND_MONTHLY);
        asOne().header("If-Match", "*")
                .body("{\"status\": \"CANCELLED\"}")
                .put(done + "/status")
                .then()
                .statusCode(200);
        // The activity happened with its detail, and once more.
        happened(activity, "2025-02-01", ", \"detail\": \"%s\"".formatted(detail));
        happened(activity, "2025-03-01", "");
        met(ONE, council, "2025-05-01");

        list("on=2025-07-01&activity=x", 400);
        list("on=2025-07-01", 200)
                .body(
                        "items.title",
                        is(List.of(
                                "Företagsfrukost",
                                "Företagsfrukost",
                                "Tematräffar",
                                "Näringslivsrådet",
                                "Tematräffar")))
                .body("items.state", is(List.of("BEHIND", "BEHIND", "BEHIND", "KEPT", "KEPT")));
        list("on=2025-07-01&kind=DETAIL&limit=200", 200)
                .body("items.find { it.activity == '%s' }.done".formatted(idOf(activity)), is(1))
                .body("items.find { it.activity == '%s' }.required".formatted(idOf(activity)), is(6))
                .body("items.find { it.activity == '%s' }.behindSince".formatted(idOf(activity)), is("2025-04-01"))
                .body("items.find { it.activity == '%s' }.words".formatted(idOf(activity)), is("varje månad"));
        list("on=2025-07-01&kind=ACTIVITY&state=KEPT", 200)
                .body("items.activity", is(List.of(idOf(activity))))
                .body("items[0].done", is(2), "items[0].required", is(1), "items[0].number", is("1"));
        list("on=2025-10-01&forumKind=BUSINESS_COUNCIL", 200)
                .body("items.forum", is(List.of(idOf(council))))
                .body("items[0].done", is(1), "items[0].required", is(2), "items[0].behindSince", is("2025-10-01"));
        list("on=2024-07-01&sort=-title", 200).body("items.title", is(List.of("Nedlagt")));
        list("on=2030-01-01&kind=ACTIVITY", 200).body("items", is(empty()));
        list("on=2025-07-01&year=2026&kind=ACTIVITY", 200).body("items.required", is(List.of(0, 0)));
        list("kind=NONE", 400);
        list("on=2025-02-30", 400);
        list("year=1899", 400);
        problem(given().get(ONE + "/cadences").then(), 401, "unauthenticated");
        problem(as("coordinator", "2021").get(ONE + "/cadences").then(), 403, "forbidden");
        problem(as("importer", "1443").get(ONE + "/cadences").then(), 403, "forbidden");
    }

    private static RequestSpecification asOne() {
        return as("coordinator", "1443");
    }

    private static String plan(String title) {
        return add(ONE, "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "%s", "firstYear": 2025, "lastYear": 2026}""".formatted(title));
    }

    private static void met(String municipality, String forum, String day) {
        add(municipality, "occurrences", "{\"forum\": \"%s\", \"happenedOn\": \"%s\"}".formatted(idOf(forum), day));
    }

    private static void happened(String activity, String day, String more) {
        add(
                ONE,
                "occurrences",
                "{\"activity\": \"%s\", \"happenedOn\": \"%s\"%s}".formatted(idOf(activity), day, more));
    }

    private static ValidatableResponse list(String query, int status) {
        return as("reader", "1443").get(ONE + "/cadences?" + query).then().statusCode(status);
    }

    private static String add(String to, String collection, String body) {
        return as("coordinator", to.contains("1443") ? "1443" : "1444")
                .body(body)
                .post(to + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
