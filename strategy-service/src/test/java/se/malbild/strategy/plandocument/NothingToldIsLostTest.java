package se.malbild.strategy.plandocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever way an activity goes out of a draft, what has been told of it is not lost with it.
@QuarkusTest
class NothingToldIsLostTest {

    private static final SamplePlan HERE = new SamplePlan("2417");
    private static final String TOLD = "Företagsbesök";

    private final ObjectNode document = SamplePlan.node("""
            {"head": {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2025, "lastYear": 2025},
             "activities": [{"text": "Företagsbesök", "awaits": {"decision": "Pengar", "body": "Kommunstyrelsen"}},
                {"text": "Näringslivsråd"}]}""");
    private final ObjectNode without = SamplePlan.node("""
            {"head": {"kind": "ACTIVITY_PLAN", "title": "Plan", "firstYear": 2025, "lastYear": 2025},
             "activities": [{"text": "Näringslivsråd"}]}""");

    private String plan = "";
    private String activity = "";

    @BeforeEach
    void makesADraft() {
        plan = HERE.send(document);
        activity = HERE.get(plan + "/contents").path("activities[0].id");
    }

    @ParameterizedTest
    @CsvSource({"OCCURRENCE, 1 tillfälle", "NOTE, 1 anteckning", "DECISION, 1 beslut", "FORUM, 1 forum"})
    void anActivityOfWhichSomethingIsToldIsNotLeftOutOfADocumentOrASheetOrDeleted(String thing, String named) {
        tell(thing);
        JsonNode before = HERE.contents(plan);

        problem(HERE.replace(plan, without).then(), 409, "conflict").body("detail", containsString("”" + TOLD + "”"));
        problem(sheet("Rad;Text\r\nAktivitet;Näringslivsråd\r\n").then(), 409, "conflict")
                .body("detail", containsString(named));
        problem(delete().then(), 409, "conflict")
                .body("detail", allOf(containsString(TOLD), containsString(named), not(containsString(";"))));

        assertThat(HERE.contents(plan)).isEqualTo(before);
        assertThat(stands(thing)).isTrue();
    }

    @Test
    void everythingThatWouldBeLostIsNamedAtOnceAndCounted() {
        tell("NOTE");
        tell("NOTE");
        tell("DECISION");
        activity = HERE.get(plan + "/contents").path("activities[1].id");
        tell("OCCURRENCE");
        ObjectNode empty = document.deepCopy();
        empty.putArray("activities");

        problem(HERE.replace(plan, empty).then(), 409, "conflict")
                .body(
                        "detail",
                        containsString(
                                "”Företagsbesök” med 1 beslut, 2 anteckningar; ”Näringslivsråd” med 1 tillfälle"));
    }

    @Test
    void whatIsInOtherWordsOrElsewhereKeepsWhatIsTold() {
        tell("NOTE");
        tell("DECISION");
        document.withArray("/activities").get(0).withObject("").put("text", "Besök hos företag");

        HERE.replace(plan, document).then().statusCode(200);

        assertThat(stands("NOTE")).isTrue();
        assertThat(stands("DECISION")).isTrue();
    }

    @Test
    void anActivityOfWhichNothingIsToldGoes() {
        HERE.replace(plan, without).then().statusCode(200);

        HERE.get(HERE.address() + "/activities/" + activity).then().statusCode(404);
    }

    private void tell(String thing) {
        switch (thing) {
            case "OCCURRENCE" -> add("occurrences", """
                    {"activity": "%s", "happenedOn": "2025-03-01"}""".formatted(activity));
            case "NOTE" -> add("activities/" + activity + "/progress-notes", """
                    {"text": "Det går bra.", "notedOn": "2025-03-01"}""");
            case "DECISION" -> add("activities/" + activity + "/decisions", """
                    {"outcome": "APPROVED", "body": "Kommunstyrelsen", "decidedOn": "2025-03-01"}""");
            default -> add("forums", """
                    {"name": "Rådet för %1$s", "kind": "BUSINESS_COUNCIL", "activity": "%1$s"}""".formatted(activity));
        }
    }

    private boolean stands(String thing) {
        return !HERE.get(
                        switch (thing) {
                            case "OCCURRENCE" -> HERE.address() + "/occurrences?activity=" + activity;
                            case "NOTE" -> HERE.address() + "/activities/" + activity + "/progress-notes";
                            case "DECISION" -> HERE.address() + "/activities/" + activity + "/decisions";
                            default -> HERE.address() + "/forums?activity=" + activity;
                        })
                .jsonPath()
                .getList("items")
                .isEmpty();
    }

    private static void add(String collection, String body) {
        as("coordinator", "2417")
                .body(body)
                .post(HERE.address() + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    private Response sheet(String csv) {
        return as("coordinator", "2417")
                .header("If-Match", "*")
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(HERE.address() + "/plans/" + idOf(plan) + "/sheet-imports");
    }

    private Response delete() {
        return as("coordinator", "2417").header("If-Match", "*").delete(HERE.address() + "/activities/" + activity);
    }
}
