package se.malbild.strategy.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.asReader;
import static se.malbild.strategy.plan.PlanApiCalls.goes;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ActivityStepsTest {

    private static final String APPROVED =
            "{\"outcome\": \"APPROVED\", \"body\": \"Ledningsgruppen\", \"decidedOn\": \"2025-03-14\", \"paragraph\": \"7\"}";

    @Test
    void anActivityGoesStepByStep() {
        String plan = plan("Plan att genomföra");
        String activity = activity(plan, "Att genomföra");
        adopt(plan);

        problem(goes(asCoordinator(), activity, "DONE"), 409, "conflict");
        goes(asCoordinator(), activity, "STARTED").statusCode(200).body("progress.status", is("STARTED"));
        goes(asCoordinator(), activity, "STARTED").statusCode(200);
        goes(asCoordinator(), activity, "DONE").statusCode(200);
        goes(asCoordinator(), activity, "STARTED").statusCode(200);
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        problem(goes(asCoordinator(), activity, "DONE"), 409, "conflict");
    }

    @Test
    void aStepIsTakenOnADayThatHasBeenAndNotBeforeTheLastOne() {
        String activity = activity(plan("Plan med dagar"), "Med dagar");
        String today = asCoordinator().get(activity).jsonPath().getString("progress.since");

        problem(dated(activity, "STARTED", "2199-01-01"), 400, "invalid-input")
                .body("violations.field", hasItem("since"));
        dated(activity, "STARTED", today).statusCode(200).body("progress.since", is(today));
        problem(dated(activity, "DONE", "2025-02-01"), 400, "invalid-input");
        dated(activity, "STARTED", "2025-02-01").statusCode(200).body("progress.since", is("2025-02-01"));
        dated(activity, "DONE", "2025-05-01").statusCode(200).body("progress.since", is("2025-05-01"));
    }

    private static io.restassured.response.ValidatableResponse dated(String activity, String status, String since) {
        return asCoordinator()
                .header("If-Match", tag(activity))
                .body("{\"status\": \"%s\", \"since\": \"%s\"}".formatted(status, since))
                .put(activity + "/status")
                .then();
    }

    @Test
    void whatIsWrittenDownAfterwardsBeganBeforeItWasWritten() {
        String activity = activity(plan("Plan i efterhand"), "I efterhand");

        dated(activity, "STARTED", "2023-09-01").statusCode(200).body("progress.since", is("2023-09-01"));
    }

    @Test
    void howAnActivityGoesIsNeverTakenForKnown() {
        String activity = activity(plan("Plan som läses om"), "Läses om");

        asCoordinator()
                .header("If-None-Match", tag(activity))
                .get(activity)
                .then()
                .statusCode(200);
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        String activity = activity(plan("Plan med version"), "Med version");

        problem(
                asCoordinator()
                        .body("{\"status\": \"STARTED\"}")
                        .put(activity + "/status")
                        .then(),
                428,
                "precondition-required");
        problem(
                asCoordinator()
                        .header("If-Match", "\"77\"")
                        .body("{\"status\": \"STARTED\"}")
                        .put(activity + "/status")
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void whatWaitsForADecisionStartsWhenThatIsTaken() {
        String activity = add(
                plan("Plan som väntar"), "activities", "{\"text\": \"Väntar\", \"awaits\": {\"decision\": \"Ja?\"}}");

        problem(goes(asCoordinator(), activity, "STARTED"), 409, "conflict");
        String decision = add(activity, "decisions", APPROVED);
        asCoordinator()
                .get(decision)
                .then()
                .body("outcome", is("APPROVED"), "paragraph", is("7"), "activity", is(idOf(activity)));
        problem(asCoordinator().body(APPROVED).post(activity + "/decisions").then(), 409, "conflict");
        asCoordinator().get(activity + "/decisions").then().body("items", hasSize(1));
        asCoordinator().get(activity).then().body("progress.awaitingDecision", is(false));
        asCoordinator()
                .header("If-Match", tag(decision))
                .body(APPROVED.replace("APPROVED", "DECLINED"))
                .put(decision)
                .then()
                .statusCode(200);
        problem(goes(asCoordinator(), activity, "STARTED"), 409, "conflict");
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"awaits\": null}")
                        .patch(activity)
                        .then(),
                409,
                "conflict");
        asCoordinator()
                .header("If-Match", tag(decision))
                .body("{\"outcome\": \"APPROVED\"}")
                .patch(decision)
                .then()
                .statusCode(200);
        goes(asCoordinator(), activity, "STARTED").statusCode(200);
        problem(
                asCoordinator()
                        .header("If-Match", tag(decision))
                        .delete(decision)
                        .then(),
                409,
                "conflict");
        problem(
                asCoordinator()
                        .header("If-Match", tag(decision))
                        .body("{\"outcome\": \"DECLINED\"}")
                        .patch(decision)
                        .then(),
                409,
                "conflict");
        goes(asCoordinator(), activity, "CANCELLED").statusCode(200);
        asCoordinator()
                .header("If-Match", tag(decision))
                .delete(decision)
                .then()
                .statusCode(204);
        asCoordinator().get(activity + "/decisions").then().body("items", hasSize(0));
    }

    @Test
    void aDecisionBelongsToAnActivityThatWaitsForOneAndLiesInThePast() {
        String plan = plan("Plan utan väntan");
        String waiting = add(plan, "activities", "{\"text\": \"Väntar\", \"awaits\": {\"decision\": \"Ja?\"}}");

        problem(
                asCoordinator()
                        .body(APPROVED)
                        .post(activity(plan, "Väntar inte") + "/decisions")
                        .then(),
                409,
                "conflict");
        problem(
                        asCoordinator()
                                .body(APPROVED.replace("2025-03-14", "2199-03-14"))
                                .post(waiting + "/decisions")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem("decidedOn"));
        problem(asReader().body(APPROVED).post(waiting + "/decisions").then(), 403, "forbidden");
        problem(given().get(waiting + "/decisions").then(), 401, "unauthenticated");
    }

    @Test
    void aUnitThatAnswersForAnActivityTellsHowItGoesButDoesNotRewriteIt() {
        String unit = idOf(unit());
        String plan = plan("Kommunens plan");
        String activity = add(
                plan, "activities", "{\"text\": \"Enhetens\", \"responsible\": [{\"unit\": \"%s\"}]}".formatted(unit));

        goes(asEditorOf(unit), activity, "STARTED").statusCode(200);
        problem(goes(asEditorOf(idOf(unit())), activity, "DONE"), 403, "forbidden");
        problem(
                asEditorOf(unit)
                        .header("If-Match", "*")
                        .body("{\"text\": \"Ny\"}")
                        .patch(activity)
                        .then(),
                403,
                "forbidden");
        problem(goes(asReader(), activity, "DONE"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\": \"FINISHED\"}", "{}", "{\"status\": \"DONE\", \"procent\": 5}"})
    void aStepThatCannotBeReadIsRefused(String body) {
        asCoordinator()
                .header("If-Match", "*")
                .body(body)
                .put(activity(plan("Plan med oläsbart"), "Oläsbar") + "/status")
                .then()
                .statusCode(400);
    }
}
