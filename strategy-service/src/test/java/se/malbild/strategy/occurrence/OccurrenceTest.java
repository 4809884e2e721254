package se.malbild.strategy.occurrence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.forum.ForumApiCalls.forum;
import static se.malbild.strategy.forum.ForumApiCalls.meeting;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.planOf;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OccurrenceTest {

    private static final String OCCURRENCES = HEDEMORA + "/occurrences";
    private static final String TWO_DETAILS = """
            {"text": "Tematräffar", "details": [{"text": "Företagsfrukost"}, {"text": "Kvällsmöte"}]}""";

    @Test
    void anOccurrenceIsWrittenDownChangedAndDeletedByWhoHasSeenIt() {
        String plan = plan("Tematräffar");
        String activity = add(plan, "activities", TWO_DETAILS);
        List<String> details = details(activity);

        String address = add(HEDEMORA, "occurrences", """
                {"activity": "%s", "detail": "%s", "happenedOn": "2025-03-12", "place": "Kittelfjäll",
                 "participants": 14, "note": "Om upphandling"}""".formatted(idOf(activity), details.getFirst()));

        asCoordinator()
                .get(address)
                .then()
                .body("plan", is(idOf(plan)), "activity", is(idOf(activity)), "detail", is(details.getFirst()))
                .body("happenedOn", is("2025-03-12"), "place", is("Kittelfjäll"), "participants", is(14));
        problem(asCoordinator().body("{\"participants\": 15}").patch(address).then(), 428, "precondition-required");
        seen(0).body("{\"participants\": 15, \"detail\": \"%s\"}".formatted(details.getLast()))
                .patch(address)
                .then()
                .statusCode(200)
                .body("participants", is(15), "detail", is(details.getLast()), "note", is("Om upphandling"));
        seen(1).body(of(idOf(activity), "2025-03-13"))
                .put(address)
                .then()
                .statusCode(200)
                .body("happenedOn", is("2025-03-13"), "detail", nullValue(), "note", nullValue());
        problem(seen(1).delete(address).then(), 412, "precondition-failed");
        seen(2).delete(address).then().statusCode(204);
        problem(asCoordinator().get(address).then(), 404, "not-found");
        assertThat(asCoordinator()
                        .get(HEDEMORA + "/history?thing=OCCURRENCE&thingId=" + idOf(address))
                        .asString())
                .contains("DELETED")
                .contains("Om upphandling");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"activity\": \"{activity}\", \"happenedOn\": \"2199-01-01\" | happenedOn",
                "\"activity\": \"{activity}\", \"happenedOn\": \"2024-12-31\" | happenedOn",
                "\"activity\": \"{activity}\", \"happenedOn\": \"2025-02-30\" | happenedOn",
                "\"activity\": \"{activity}\" | happenedOn",
                "\"forum\": \"{forum}\", \"happenedOn\": \"2025-01-31\" | happenedOn",
                "\"forum\": \"{forum}\", \"happenedOn\": \"2025-12-01\" | happenedOn",
                "\"happenedOn\": \"2025-03-01\" | activity",
                "\"activity\": \"{nobody}\", \"happenedOn\": \"2025-03-01\" | activity",
                "\"forum\": \"{nobody}\", \"happenedOn\": \"2025-03-01\" | forum",
                "\"activity\": \"{nobody}\", \"forum\": \"{forum}\", \"happenedOn\": \"2025-03-01\" | activity",
                "\"activity\": \"{activity}\", \"detail\": \"{nobody}\", \"happenedOn\": \"2025-03-01\" | detail",
                "\"activity\": \"{activity}\", \"detail\": \"{othersDetail}\", \"happenedOn\": \"2025-03-01\" | detail",
                "\"forum\": \"{forum}\", \"detail\": \"{detail}\", \"happenedOn\": \"2025-03-01\" | detail",
                "\"activity\": \"{activity}\", \"happenedOn\": \"2025-03-01\", \"participants\": -1 | participants",
                "\"activity\": \"{activity}\", \"happenedOn\": \"2025-03-01\", \"participants\": 100001 | participants",
                "\"activity\": \"{activity}\", \"happenedOn\": \"2025-03-01\", \"plan\": \"{nobody}\" | plan",
            })
    void whatDidNotHappenIsRefusedAtItsField(String fields, String field) {
        String plan = plan("Prov");
        String activity = add(plan, "activities", TWO_DETAILS);
        String filled = fields.replace("{activity}", idOf(activity))
                .replace("{detail}", details(activity).getFirst())
                .replace(
                        "{othersDetail}",
                        details(add(plan, "activities", TWO_DETAILS)).getFirst())
                .replace("{forum}", idOf(forum(", \"beginsOn\": \"2025-02-01\", \"endsOn\": \"2025-11-30\"")))
                .replace("{nobody}", "0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5");

        problem(asCoordinator().body("{%s}".formatted(filled)).post(OCCURRENCES).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)));
    }

    @Test
    void whatHappenedBeforeTheActivityIsRefusedWithItsFirstDay() {
        String activity = idOf(add(plan("Hösten"), "activities", """
                {"text": "Näringslivsfrågor högre upp", "schedules": [
                    {"words": "Hösten 2025", "timing": {"type": "SEASON", "season": "AUTUMN", "year": 2025}}]}"""));

        problem(post(of(activity, "2025-07-31")).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("happenedOn")))
                .body("violations[0].message", containsString("2025-08-01"));
        String address = add(HEDEMORA, "occurrences", of(activity, "2025-08-01"));
        problem(seen(0).body("{\"happenedOn\": \"2025-07-31\"}").patch(address).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("happenedOn")));
    }

    @Test
    void activitiesAndForumsOfAnotherMunicipalityAreNone() {
        String activity = idOf(activity(plan("Annans"), "Annans"));
        String forum = idOf(forum(""));

        problem(
                        as("coordinator", "2029")
                                .body("{\"activity\": \"%s\", \"forum\": \"%s\", \"happenedOn\": \"2025-03-01\"}"
                                        .formatted(activity, forum))
                                .post(OCCURRENCES.replace("2083", "2029"))
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("forum", "activity")));
    }

    @Test
    void aMeetingOfAForumCountsForTheActivityThatItIsHeldFor() {
        String plan = plan("Näringslivsråd");
        String activity = idOf(activity(plan, "Fortsätt med näringslivsråd"));
        String other = idOf(activity(plan, "Branschråd"));
        String forum = idOf(forum(", \"activity\": \"%s\"".formatted(activity)));

        post(meeting(forum, "2025-03-12"))
                .then()
                .statusCode(201)
                .body("activity", is(activity), "plan", is(idOf(plan)));
        post(meeting(forum, "2025-03-12").replace("}", ", \"activity\": \"%s\"}".formatted(other)))
                .then()
                .statusCode(201)
                .body("activity", is(other));
        // Before the activity began, the meeting is the forum's alone.
        post(meeting(forum, "2024-12-31")).then().statusCode(201).body("activity", nullValue(), "plan", nullValue());

        adopt(plan);
        step(asCoordinator(), plan, "CLOSED").statusCode(200);

        post(meeting(forum, "2025-04-12")).then().statusCode(201).body("activity", nullValue());
    }

    @Test
    void nothingOfAClosedPlanIsChanged() {
        String plan = plan("Avslutas");
        String activity = idOf(activity(plan, "Näringslivsforum"));
        String forum = idOf(forum(", \"activity\": \"%s\"".formatted(activity)));
        String happened = add(HEDEMORA, "occurrences", of(activity, "2025-03-12"));
        String met = add(HEDEMORA, "occurrences", meeting(forum, "2025-03-12"));
        String elsewhere = add(HEDEMORA, "occurrences", of(idOf(activity(plan("Öppen"), "Annat")), "2025-03-12"));
        adopt(plan);
        add(HEDEMORA, "occurrences", of(activity, "2025-03-13"));
        step(asCoordinator(), plan, "CLOSED").statusCode(200);

        Stream.of(
                        post(of(activity, "2025-03-14")),
                        seen(0).body("{\"place\": \"Här\"}").patch(happened),
                        seen(0).body(meeting(forum, "2025-03-12")).put(met),
                        seen(0).body("{\"activity\": \"%s\"}".formatted(activity))
                                .patch(elsewhere),
                        seen(0).delete(happened),
                        seen(0).delete(met))
                .forEach(answer -> problem(answer.then(), 409, "conflict"));
    }

    @Test
    void thoseTellOfAnActivityWhoWriteItsPlanOrAnswerForIt() {
        String own = idOf(unit());
        String responsible = idOf(unit());
        String other = idOf(unit());
        String activity = idOf(add(planOf(own, "Enhetens"), "activities", """
                {"text": "Företagsbesök", "responsible": [{"unit": "%s"}]}""".formatted(responsible)));
        String body = of(activity, "2025-03-12");
        String address = add(HEDEMORA, "occurrences", body);

        Stream.of(
                        asEditorOf(other).body(body).post(OCCURRENCES),
                        any(other).body("{\"place\": \"Här\"}").patch(address),
                        any(other).delete(address),
                        as("reader", "2083").body(body).post(OCCURRENCES))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        problem(
                given().contentType("application/json")
                        .body(body)
                        .post(OCCURRENCES)
                        .then(),
                401,
                "unauthenticated");
        Stream.of(own, responsible).forEach(unit -> {
            asEditorOf(unit).body(body).post(OCCURRENCES).then().statusCode(201);
            any(unit)
                    .body("{\"place\": \"%s\"}".formatted(unit))
                    .patch(address)
                    .then()
                    .statusCode(200);
        });
        any(responsible).delete(address).then().statusCode(204);
    }

    @Test
    void thoseTellOfAForumWhoHoldItAndThemAloneAndOfWhatElseItWasForIfTheyMay() {
        String own = idOf(unit());
        String other = idOf(unit());
        String othersPlan = planOf(other, "Annans");
        String heldFor = idOf(activity(othersPlan, "Näringslivsråd"));
        String notHeldFor = idOf(activity(othersPlan, "Annat"));
        String forum = idOf(forum(", \"unit\": \"%s\", \"activity\": \"%s\"".formatted(own, heldFor)));
        String meeting = meeting(forum, "2025-03-12");

        String address = asEditorOf(own)
                .body(meeting)
                .post(OCCURRENCES)
                .then()
                .statusCode(201)
                .body("activity", is(heldFor))
                .extract()
                .header("Location");
        Stream.of(
                        asEditorOf(other).body(meeting).post(OCCURRENCES),
                        any(other).delete(address),
                        any(own).body("{\"activity\": \"%s\"}".formatted(notHeldFor))
                                .patch(address),
                        asEditorOf(own)
                                .body(meeting.replace("}", ", \"activity\": \"%s\"}".formatted(notHeldFor)))
                                .post(OCCURRENCES))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        any(own).body("{\"participants\": 12}").patch(address).then().statusCode(200);
        any(own).delete(address).then().statusCode(204);
    }

    @Test
    void whatHasHappenedIsSeenByThoseWhoWorkForTheMunicipality() {
        String address = add(HEDEMORA, "occurrences", meeting(idOf(forum("")), "2025-03-12"));

        as("reader", "2083").get(address).then().statusCode(200);
        problem(given().get(address).then(), 401, "unauthenticated");
        problem(given().get(OCCURRENCES).then(), 401, "unauthenticated");
        problem(as("coordinator", "2021").get(address).then(), 403, "forbidden");
        problem(as("coordinator", "2021").get(address.replace("2083", "2021")).then(), 404, "not-found");
    }

    @Test
    void occurrencesAreListedByWhatHappenedAndWhen() {
        String plan = plan("Listas");
        String activity = add(plan, "activities", TWO_DETAILS);
        String detail = details(activity).getFirst();
        String forum = idOf(forum(", \"activity\": \"%s\"".formatted(idOf(activity))));
        add(HEDEMORA, "occurrences", of(idOf(activity), "2025-12-31"));
        add(
                HEDEMORA,
                "occurrences",
                of(idOf(activity), "2026-01-01").replace("}", ", \"detail\": \"%s\"}".formatted(detail)));
        add(HEDEMORA, "occurrences", meeting(forum, "2026-01-02"));
        String ofActivity = "activity=" + idOf(activity);

        list("plan=" + idOf(plan)).body("meta.totalRecords", is(3));
        list(ofActivity).body("items.happenedOn", is(List.of("2026-01-02", "2026-01-01", "2025-12-31")));
        list(ofActivity + "&year=2026&sort=happenedOn")
                .body("items.happenedOn", is(List.of("2026-01-01", "2026-01-02")));
        list(ofActivity + "&from=2025-12-31&to=2026-01-01&sort=happenedOn")
                .body("items.happenedOn", is(List.of("2025-12-31", "2026-01-01")));
        list("detail=" + detail).body("items.happenedOn", is(List.of("2026-01-01")));
        list("forum=" + forum).body("items.happenedOn", is(List.of("2026-01-02")));
        problem(
                        asCoordinator()
                                .get(OCCURRENCES + "?from=2026-01-02&to=2026-01-01")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("to")));
        problem(asCoordinator().get(OCCURRENCES + "?sort=note").then(), 400, "invalid-input");
    }

    @Test
    void theSamePostTwiceWithOneKeyIsOneOccurrence() {
        String key = UUID.randomUUID().toString();
        String body = meeting(idOf(forum("")), "2025-03-12");

        String first = asCoordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(OCCURRENCES)
                .path("id");

        asCoordinator()
                .header("Idempotency-Key", key)
                .body(body)
                .post(OCCURRENCES)
                .then()
                .body("id", is(first));
    }

    private static List<String> details(String activity) {
        return asCoordinator().get(activity).jsonPath().getList("details.id");
    }

    private static String of(String activity, String day) {
        return "{\"activity\": \"%s\", \"happenedOn\": \"%s\"}".formatted(activity, day);
    }

    private static Response post(String body) {
        return asCoordinator().body(body).post(OCCURRENCES);
    }

    private static ValidatableResponse list(String query) {
        return asCoordinator().get(OCCURRENCES + "?" + query).then().statusCode(200);
    }

    private static RequestSpecification any(String unit) {
        return asEditorOf(unit).header("If-Match", "*");
    }

    private static RequestSpecification seen(int version) {
        return asCoordinator().header("If-Match", "\"%d\"".formatted(version));
    }
}
