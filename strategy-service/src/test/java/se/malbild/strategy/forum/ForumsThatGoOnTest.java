package se.malbild.strategy.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.forum.ForumApiCalls.forum;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.organisation.UnitCalls;

/// Next year's plan begins as a copy of this year's, and the business council meets on.
@QuarkusTest
class ForumsThatGoOnTest {

    private static final UnitCalls UNITS = new UnitCalls("2083");

    private String unit = "";
    private String plan = "";
    private String activity = "";
    private String forum = "";

    @BeforeEach
    void holdsAForumForAnActivityOf2025() {
        unit = idOf(unit());
        plan = add(HEDEMORA, "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "Plan", "unit": "%s", "firstYear": 2025, "lastYear": 2025}""".formatted(unit));
        activity = idOf(add(plan, "activities", """
                {"text": "Näringslivsråd", "details": [{"text": "Med frukost"}], "schedules": [
                    {"words": "4 gånger per år", "timing": {"type": "CADENCE", "timesPerYear": 4}}]}"""));
        adopt(plan);
        forum = heldFor(activity, "");
    }

    @Test
    void whileTheCopyIsADraftMeetingsCountForTheActivityThatStands() {
        String copy = copied(plan, "{}");

        assertThat(heldFor()).isEqualTo(activity);
        meets("2026-01-20").body("activity", is(activity));

        step(asCoordinator(), copy, "SUBMITTED").statusCode(200);
        assertThat(heldFor()).isEqualTo(activity);
    }

    @Test
    void whenTheCopyIsAdoptedItsForumsAreHeldForTheActivitiesThatGoOnAndTheirDaysDecide() {
        String lastYear = idOf(meeting("2025-11-12"));
        String early = idOf(meeting("2026-01-20"));
        String copy = copied(plan, "{}");

        adopt(copy);

        String next = onlyActivity(copy);
        assertThat(heldFor()).isEqualTo(next);
        occurrence(lastYear).body("activity", is(activity), "plan", is(idOf(plan)));
        occurrence(early).body("activity", is(next), "plan", is(idOf(copy)));
        meets("2026-03-12").body("activity", is(next));
        // Written down late: it was held for last year's plan.
        meets("2025-12-31").body("activity", is(activity));
        asCoordinator().get(HEDEMORA + "/forums?activity=" + next).then().body("items.id", is(List.of(idOf(forum))));
        asCoordinator()
                .get(HEDEMORA + "/cadences?year=2026&on=2026-07-01&kind=ACTIVITY&limit=200")
                .then()
                .body("items.find { it.activity == '%s' }.done".formatted(next), is(2));
        assertThat(asCoordinator()
                        .get(HEDEMORA + "/history?thing=FORUM&thingId=" + idOf(forum))
                        .asString())
                .contains(activity, next);
    }

    @Test
    void whatMetAfterTheOldPlanWasClosedCountsForTheNewOne() {
        String closed = idOf(meeting("2025-11-12"));
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        String between = idOf(meeting("2026-01-20"));
        occurrence(between).body("activity", nullValue());
        String copy = copied(plan, "{}");

        adopt(copy);

        occurrence(between).body("activity", is(onlyActivity(copy)));
        occurrence(closed).body("activity", is(activity));
        meets("2025-12-01").body("activity", nullValue());
    }

    @Test
    void aMeetingThatWasOfADetailStaysWithIt() {
        String detail =
                asCoordinator().get(HEDEMORA + "/activities/" + activity).path("details[0].id");
        String met = add(
                HEDEMORA,
                "occurrences",
                ForumApiCalls.meeting(idOf(forum), "2026-01-20")
                        .replace("}", ", \"activity\": \"%s\", \"detail\": \"%s\"}".formatted(activity, detail)));

        adopt(copied(plan, "{}"));

        occurrence(idOf(met)).body("activity", is(activity), "detail", is(detail));
    }

    @Test
    void aDraftThatIsWrittenAnewKeepsWhatGoesOn() {
        String copy = copied(plan, "{}");
        Response document = asCoordinator().get(copy + "/document");
        asCoordinator()
                .header("If-Match", document.header("ETag"))
                .body(document.asString().replace("Näringslivsråd", "Råd med näringslivet"))
                .put(copy + "/document")
                .then()
                .statusCode(200);
        activity(copy, "Nytt för i år");

        adopt(copy);

        asCoordinator()
                .get(HEDEMORA + "/activities/" + heldFor())
                .then()
                .body("text", is("Råd med näringslivet"), "plan", is(idOf(copy)));
    }

    @Test
    void aPlanThatWasNeverAdoptedIsPassedOver() {
        String never = copied(plan, "{}");
        String copy = copied(never, "{\"firstYear\": 2026}");

        adopt(copy);

        assertThat(heldFor()).isEqualTo(onlyActivity(copy));
        meets("2025-12-12").body("activity", is(activity));
    }

    @Test
    void aPlanThatIsDeletedIsPassedOverToo() {
        String never = copied(plan, "{}");
        String copy = copied(never, "{\"firstYear\": 2026}");
        asCoordinator().header("If-Match", "*").delete(never).then().statusCode(204);

        adopt(copy);

        assertThat(heldFor()).isEqualTo(onlyActivity(copy));
    }

    @Test
    void aPlanThatIsWrittenDownAfterwardsForYearsGoneByTakesNothingBackThere() {
        String met = meeting("2025-03-03");
        String copy = copied(plan, "{\"firstYear\": 2024}");

        adopt(copy);

        assertThat(heldFor()).isEqualTo(activity);
        occurrence(idOf(met)).body("activity", is(activity));
    }

    @Test
    void aForumThatEndsBeforeTheNewPlanBeginsStays() {
        String ended = heldFor(activity, ", \"endsOn\": \"2025-12-31\"");
        String lasting = heldFor(activity, ", \"endsOn\": \"2026-01-01\"");
        String copy = copied(plan, "{}");

        adopt(copy);

        asCoordinator().get(ended).then().body("activity", is(activity));
        asCoordinator().get(lasting).then().body("activity", is(onlyActivity(copy)));
    }

    @Test
    void aCopyForAnotherUnitTakesNoForumsAlongAtOnceOrLater() {
        String other = idOf(unit());
        String copy = copied(plan, "{\"unit\": \"%s\"}".formatted(other));
        String given = copied(plan, "{}");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"unit\": \"%s\"}".formatted(other))
                .patch(given)
                .then()
                .statusCode(200);

        adopt(copy);
        adopt(given);

        assertThat(heldFor()).isEqualTo(activity);
    }

    @Test
    void aUnitThatTookOverGoesOn() {
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        String heir = idOf(unit());
        UNITS.post("organisation-mergers", """
                {"units": ["%s"], "into": {"id": "%s"}}""".formatted(unit, heir)).then().statusCode(200);
        String copy = copied(plan, "{}");

        adopt(copy);

        assertThat(heldFor()).isEqualTo(onlyActivity(copy));
        // Whoever holds the forum tells of its meetings, in last year's plan too.
        asEditorOf(heir)
                .body(ForumApiCalls.meeting(idOf(forum), "2026-02-01"))
                .post(HEDEMORA + "/occurrences")
                .then()
                .statusCode(201)
                .body("activity", is(onlyActivity(copy)));
    }

    @Test
    void ofTwoCopiesTheFirstThatIsAdoptedHasTheForums() {
        String first = copied(plan, "{}");
        String second = copied(plan, "{}");

        adopt(first);
        adopt(second);

        assertThat(heldFor()).isEqualTo(onlyActivity(first));
        asCoordinator()
                .get(HEDEMORA + "/forums?activity=" + onlyActivity(second))
                .then()
                .body("items", empty());
    }

    private String heldFor(String heldFor, String more) {
        return forum(", \"unit\": \"%s\", \"activity\": \"%s\"%s".formatted(unit, heldFor, more));
    }

    private String heldFor() {
        return asCoordinator().get(forum).path("activity");
    }

    private String meeting(String day) {
        return add(HEDEMORA, "occurrences", ForumApiCalls.meeting(idOf(forum), day));
    }

    private ValidatableResponse meets(String day) {
        return asCoordinator().get(meeting(day)).then();
    }

    private static ValidatableResponse occurrence(String id) {
        return asCoordinator().get(HEDEMORA + "/occurrences/" + id).then();
    }

    private static String copied(String of, String form) {
        return add(of, "copies", form);
    }

    private static String onlyActivity(String of) {
        return asCoordinator().get(of + "/contents").path("activities[0].id");
    }
}
