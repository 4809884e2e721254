package se.malbild.strategy.forum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import static se.malbild.strategy.forum.ForumApiCalls.named;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.planOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ForumTest {

    private static final String FORUMS = HEDEMORA + "/forums";

    @Test
    void aForumIsWrittenChangedAndDeletedByWhoHasSeenIt() {
        String address = forum(", \"partners\": [\"Företagarna\"], \"timesPerYear\": 4");

        asCoordinator()
                .get(address)
                .then()
                .body("kind", is("BUSINESS_COUNCIL"), "kindLabel", is("Näringslivsråd"), "timesPerYear", is(4))
                .body("partners", is(List.of("Företagarna")), "unit", nullValue());
        String patch = "{\"timesPerYear\": null, \"place\": \"Hedemora\"}";
        problem(asCoordinator().body(patch).patch(address).then(), 428, "precondition-required");
        seen(0).body(patch)
                .patch(address)
                .then()
                .statusCode(200)
                .body("timesPerYear", nullValue(), "place", is("Hedemora"), "partners", is(List.of("Företagarna")));
        seen(1).body(named("")).put(address).then().statusCode(200).body("place", nullValue(), "partners", is(empty()));
        problem(seen(1).delete(address).then(), 412, "precondition-failed");
        seen(2).delete(address).then().statusCode(204);
        problem(asCoordinator().get(address).then(), 404, "not-found");
    }

    @Test
    void thatThereIsAForumIsOpenInTheReadersLanguage() {
        String id = idOf(forum(""));

        given().header("Accept-Language", "en")
                .get(FORUMS + "/" + id)
                .then()
                .statusCode(200)
                .body("kindLabel", is("Business council"));
        given().get(FORUMS + "?kind=BUSINESS_COUNCIL&limit=200&sort=-updatedAt")
                .then()
                .body("items.id", hasItem(id));
        given().get(FORUMS + "?kind=FOCUS_GROUP&limit=200").then().body("items.id", not(hasItem(id)));
        problem(given().get(FORUMS.replace("2083", "2021") + "/" + id).then(), 404, "not-found");
    }

    @Test
    void whatItIsHeldForIsShownToThoseWhoSeeThePlan() {
        String plan = plan("Näringslivsråd");
        String activity = idOf(activity(plan, "Fortsätt med näringslivsråd"));
        String address = forum(", \"activity\": \"%s\"".formatted(activity));
        String list = FORUMS + "?activity=" + activity;

        as("reader", "2083").get(address).then().body("activity", is(activity));
        as("reader", "2083").get(list).then().body("items.activity", is(List.of(activity)));
        given().get(address).then().statusCode(200).body("activity", nullValue());
        given().get(list).then().statusCode(200).body("items", is(empty()), "meta.totalRecords", is(0));

        adopt(plan);

        given().get(address).then().body("activity", is(activity));
        given().get(list).then().body("items.activity", is(List.of(activity)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ", \"timesPerYear\": 0 | timesPerYear",
                ", \"timesPerYear\": 367 | timesPerYear",
                ", \"beginsOn\": \"2024-02-01\", \"endsOn\": \"2024-01-31\" | endsOn",
                ", \"unit\": \"0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5\" | unit",
                ", \"activity\": \"0197a3c2-6c15-7fa7-b263-7e9fa0b1c2d5\" | activity",
                ", \"partners\": [\" \"] | partners[0]",
                ", \"meetings\": 4 | meetings",
            })
    void whatIsNoForumIsRefusedAtItsField(String more, String field) {
        problem(asCoordinator().body(named(more)).post(FORUMS).then(), 400, "invalid-input")
                .body("violations.field.unique()", is(List.of(field)));
    }

    @Test
    void unitsAndActivitiesOfAnotherMunicipalityAreNone() {
        String unit = idOf(unit());
        String activity = idOf(activity(plan("Annans"), "Annans"));

        problem(
                        as("coordinator", "2029")
                                .body(named(", \"unit\": \"%s\", \"activity\": \"%s\"".formatted(unit, activity)))
                                .post(FORUMS.replace("2083", "2029"))
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("unit", "activity")));
    }

    @Test
    void noTwoForumsOfAKindHaveTheSameName() {
        String name = "Branschråd " + UUID.randomUUID();
        String body = "{\"name\": \"%s\", \"kind\": \"INDUSTRY_COUNCIL\"}".formatted(name);
        add(HEDEMORA, "forums", body);
        String other = forum("");

        problem(
                        asCoordinator()
                                .body(body.replace("Branschråd", "BRANSCHRÅD"))
                                .post(FORUMS)
                                .then(),
                        409,
                        "conflict")
                .body("detail", containsString("INDUSTRY_COUNCIL"));
        problem(seen(0).body(body).put(other).then(), 409, "conflict");
        add(HEDEMORA, "forums", body.replace("INDUSTRY_COUNCIL", "FOCUS_GROUP"));
    }

    @Test
    void aUnitWritesItsOwnForumsAlone() {
        String own = idOf(unit());
        String other = idOf(unit());
        String mine = asEditorOf(own)
                .body(of(own))
                .post(FORUMS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String theirs = forum(", \"unit\": \"%s\"".formatted(other));
        String everyones = forum("");
        String othersActivity = idOf(activity(planOf(other, "Annans"), "Annans"));

        Stream.of(
                        asEditorOf(own).body(of(other)).post(FORUMS),
                        asEditorOf(own).body(named("")).post(FORUMS),
                        asEditorOf(own)
                                .body(named(", \"unit\": \"%s\", \"activity\": \"%s\"".formatted(own, othersActivity)))
                                .post(FORUMS),
                        any(own).body(of(other)).put(mine),
                        any(own).body("{\"activity\": \"%s\"}".formatted(othersActivity))
                                .patch(mine),
                        any(own).body(of(own)).put(theirs),
                        any(own).body("{\"place\": \"Här\"}").patch(everyones),
                        any(own).delete(theirs),
                        as("reader", "2083").body(of(own)).post(FORUMS))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        any(own).body("{\"place\": \"Här\"}").patch(mine).then().statusCode(200);
        any(own).delete(mine).then().statusCode(204);
        problem(
                given().contentType("application/json")
                        .body(of(own))
                        .post(FORUMS)
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void aForumThatHasMetStaysAndIsHeldOnTheDaysThatItMet() {
        String address = forum("");
        String first = add(HEDEMORA, "occurrences", meeting(idOf(address), "2025-02-10"));
        String last = add(HEDEMORA, "occurrences", meeting(idOf(address), "2025-05-10"));

        problem(seen(0).delete(address).then(), 409, "conflict");
        problem(seen(0).body("{\"beginsOn\": \"2025-02-11\"}").patch(address).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("beginsOn")))
                .body("violations[0].message", containsString("2025-02-10"));
        problem(seen(0).body("{\"endsOn\": \"2025-05-09\"}").patch(address).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("endsOn")));
        seen(0).body("{\"beginsOn\": \"2025-02-10\", \"endsOn\": \"2025-05-10\"}")
                .patch(address)
                .then()
                .statusCode(200);
        Stream.of(first, last).forEach(meeting -> seen(0).delete(meeting).then().statusCode(204));
        seen(1).delete(address).then().statusCode(204);
    }

    private static String of(String unit) {
        return named(", \"unit\": \"%s\"".formatted(unit));
    }

    private static RequestSpecification any(String unit) {
        return asEditorOf(unit).header("If-Match", "*");
    }

    private static RequestSpecification seen(int version) {
        return asCoordinator().header("If-Match", "\"%d\"".formatted(version));
    }
}
