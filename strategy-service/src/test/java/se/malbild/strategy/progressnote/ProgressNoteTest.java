package se.malbild.strategy.progressnote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.asReader;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressNoteTest {

    @Test
    void notesAreWrittenChangedAndListedTheNewestFirst() {
        String plan = plan("Plan med anteckningar");
        String activity = activity(plan, "Antecknas");
        adopt(plan);
        String older = note(activity, "2025-03-01", "Inbjudan är **skickad**.");
        String newer = note(activity, "2025-06-01", "Två råd är hållna.");

        asReader()
                .get(activity + "/progress-notes")
                .then()
                .body("items.id", contains(idOf(newer), idOf(older)), "items[1].role", is("Näringslivschefen"));
        asCoordinator()
                .header("If-Match", tag(older))
                .body("{\"role\": null, \"text\": \"Inbjudan är skickad till 40 företag.\"}")
                .patch(older)
                .then()
                .statusCode(200)
                .body("role", nullValue(), "notedOn", is("2025-03-01"));
        problem(asCoordinator().header("If-Match", "\"0\"").delete(older).then(), 412, "precondition-failed");
        asCoordinator().header("If-Match", tag(older)).delete(older).then().statusCode(204);
        asReader().get(activity + "/progress-notes").then().body("items.id", contains(idOf(newer)));
        step(asCoordinator(), plan, "CLOSED").statusCode(200);
        problem(asCoordinator().header("If-Match", "*").delete(newer).then(), 409, "conflict");
    }

    @Test
    void notesAreOfThoseWhoWorkForTheMunicipalityAndWrittenByThoseWhoAnswer() {
        String unit = idOf(unit());
        String activity = add(
                plan("Plan med ansvar"),
                "activities",
                "{\"text\": \"Ansvar\", \"responsible\": [{\"unit\": \"%s\"}]}".formatted(unit));
        String written = "{\"notedOn\": \"2025-03-01\", \"text\": \"Det går bra.\"}";

        asEditorOf(unit).body(written).post(activity + "/progress-notes").then().statusCode(201);
        problem(
                asEditorOf(idOf(unit()))
                        .body(written)
                        .post(activity + "/progress-notes")
                        .then(),
                403,
                "forbidden");
        problem(given().get(activity + "/progress-notes").then(), 401, "unauthenticated");
        problem(as("reader", "2462").get(activity + "/progress-notes").then(), 403, "forbidden");
        problem(
                        asCoordinator()
                                .body(written.replace("2025", "2199"))
                                .post(activity + "/progress-notes")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem("notedOn"));
    }

    private static String note(String activity, String day, String text) {
        return add(activity, "progress-notes", """
                {"notedOn": "%s", "text": "%s", "role": "Näringslivschefen"}""".formatted(day, text));
    }
}
