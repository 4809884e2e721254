package se.malbild.strategy.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.StrategyApiCalls.unit;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.asReader;
import static se.malbild.strategy.plan.PlanApiCalls.head;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.planOf;
import static se.malbild.strategy.plan.PlanApiCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanTest {

    @Test
    void aPlanIsWrittenReplacedPatchedAndDeletedAsADraft() {
        String plan = plan("Näringslivets plan");

        asCoordinator()
                .get(plan)
                .then()
                .body("title", is("Näringslivets plan"), "status", is("DRAFT"), "stage", is("Utkast"))
                .body("firstYear", is(2025), "lastYear", is(2026), "unit", nullValue(), "adoption", nullValue());
        problem(asCoordinator().body(head("Ny", "")).put(plan).then(), 428, "precondition-required");
        asCoordinator()
                .header("If-Match", tag(plan))
                .body(head("Ny titel", "\"caseNumber\": \"KS 2025-7\","))
                .put(plan)
                .then()
                .statusCode(200)
                .body("title", is("Ny titel"), "caseNumber", is("KS 2025-7"));
        asCoordinator()
                .header("If-Match", tag(plan))
                .body("{\"caseNumber\": null}")
                .patch(plan)
                .then()
                .statusCode(200)
                .body("title", is("Ny titel"), "caseNumber", nullValue());
        asCoordinator().header("If-Match", tag(plan)).delete(plan).then().statusCode(204);
        problem(asCoordinator().get(plan).then(), 404, "not-found");
    }

    @Test
    void aDraftOfWhichSomethingHasBeenToldIsNotDeleted() {
        String plan = plan("Plan med beslut");
        String address = add(plan, "activities", "{\"text\": \"Det som väntar\", \"awaits\": {\"decision\": \"Ja\"}}");
        String decision = add(
                address, "decisions", "{\"outcome\": \"APPROVED\", \"decidedOn\": \"2025-03-01\", \"body\": \"KS\"}");

        problem(asCoordinator().header("If-Match", "*").delete(plan).then(), 409, "conflict")
                .body("detail", containsString("”Det som väntar” med 1 beslut"));
        asCoordinator().header("If-Match", "*").delete(decision).then().statusCode(204);
        asCoordinator().header("If-Match", "*").delete(plan).then().statusCode(204);
    }

    @Test
    void aPlanIsSubmittedTakenBackAdoptedAndClosedInThatOrder() {
        String plan = plan("Plan med ett liv");

        problem(step(asCoordinator(), plan, "ADOPTED"), 409, "conflict");
        problem(step(asCoordinator(), plan, "CLOSED"), 409, "conflict");
        step(asCoordinator(), plan, "SUBMITTED").statusCode(200).body("status", is("SUBMITTED"));
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body(head("Annat", ""))
                        .put(plan)
                        .then(),
                409,
                "conflict");
        step(asCoordinator(), plan, "DRAFT").statusCode(200);
        step(asCoordinator(), plan, "SUBMITTED").statusCode(200);
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"status\": \"ADOPTED\", \"adoption\": {\"decidedOn\": \"2199-01-01\"}}")
                        .put(plan + "/status")
                        .then(),
                400,
                "invalid-input");
        asCoordinator()
                .header("If-Match", "*")
                .body("""
                        {"status": "ADOPTED", "adoption":
                            {"decidedOn": "2025-02-11", "body": "Ledningsgruppen", "paragraph": "4"}}""")
                .put(plan + "/status")
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"), "adoption.decidedOn", is("2025-02-11"))
                .body("adoption.body", is("Ledningsgruppen"), "adoption.paragraph", is("4"));
        problem(step(asCoordinator(), plan, "DRAFT"), 409, "conflict");
        problem(asCoordinator().header("If-Match", "*").delete(plan).then(), 409, "conflict");
        step(asCoordinator(), plan, "CLOSED").statusCode(200).body("stage", is("Avslutad"));
        problem(step(asCoordinator(), plan, "ADOPTED"), 409, "conflict");
    }

    @Test
    void aDraftIsSeenByThoseWhoWorkForTheMunicipalityAndAnAdoptedPlanByEveryone() {
        String plan = plan("Plan som blir öppen");

        problem(given().get(plan).then(), 404, "not-found");
        problem(as("coordinator", "2462").get(plan).then(), 404, "not-found");
        asReader().get(plan).then().statusCode(200);
        given().get(HEDEMORA + "/plans?limit=200").then().body("items.id", not(hasItem(idOf(plan))));
        adopt(plan);
        given().get(plan).then().statusCode(200).body("status", is("ADOPTED"));
        given().get(HEDEMORA + "/plans?limit=200&year=2026&kind=ACTIVITY_PLAN&status=ADOPTED")
                .then()
                .body("items.id", hasItem(idOf(plan)));
        given().get(HEDEMORA + "/plans?limit=200&year=2024").then().body("items.id", not(hasItem(idOf(plan))));
    }

    @Test
    void aUnitWritesAndSubmitsItsOwnPlansAndTheCoordinatorAdoptsThem() {
        String own = idOf(unit());
        String other = idOf(unit());
        String plan = planOf(own, "Enhetens plan");

        problem(
                asEditorOf(other)
                        .header("If-Match", "*")
                        .body(head("Kapad", ""))
                        .put(plan)
                        .then(),
                403,
                "forbidden");
        problem(step(asEditorOf(other), plan, "SUBMITTED"), 403, "forbidden");
        problem(
                asEditorOf(own)
                        .header("If-Match", "*")
                        .body(head("Flyttad", "\"unit\": \"%s\",".formatted(other)))
                        .put(plan)
                        .then(),
                403,
                "forbidden");
        problem(
                asEditorOf(own)
                        .body(head("Hela kommunens", ""))
                        .post(HEDEMORA + "/plans")
                        .then(),
                403,
                "forbidden");
        asEditorOf(own)
                .body(head("Egen", "\"unit\": \"%s\",".formatted(own)))
                .post(HEDEMORA + "/plans")
                .then()
                .statusCode(201)
                .body("unit", is(own));
        step(asEditorOf(own), plan, "SUBMITTED").statusCode(200);
        problem(step(asEditorOf(own), plan, "ADOPTED"), 403, "forbidden");
        step(asCoordinator(), plan, "ADOPTED").statusCode(200);
        asCoordinator()
                .get(HEDEMORA + "/plans?unit=" + own)
                .then()
                .body("items.title", hasItem("Enhetens plan"), "meta.totalRecords", is(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"firstYear\": 2026, \"lastYear\": 2025 | lastYear",
                "\"firstYear\": 2000, \"lastYear\": 2020 | lastYear",
                "\"firstYear\": 1899, \"lastYear\": 2020 | firstYear",
                "\"firstYear\": 2025, \"lastYear\": 2025, \"unit\": \"0197a3c2-0000-7000-8000-000000000000\" | unit",
                "\"firstYear\": 2025, \"lastYear\": 2025, \"strategy\": \"0197a3c2-0000-7000-8000-000000000000\" | strategy",
                "\"firstYear\": 2025, \"lastYear\": 2025, \"evaluation\": \"0197a3c2-0000-7000-8000-000000000000\" | evaluation",
                "\"lastYear\": 2025 | firstYear"
            })
    void aHeadThatCannotBeIsRefusedAtItsField(String fields, String field) {
        problem(
                        asCoordinator()
                                .body("{\"kind\": \"PROCESS_PLAN\", \"title\": \"Fel\", %s}".formatted(fields))
                                .post(HEDEMORA + "/plans")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem(field));
    }

    @Test
    void aPlanCarriesOutAStrategyOfItsOwnMunicipality() {
        String strategy = idOf(draft("Strategi för planer"));

        asCoordinator()
                .body(head("Plan för strategin", "\"strategy\": \"%s\",".formatted(strategy)))
                .post(HEDEMORA + "/plans")
                .then()
                .statusCode(201)
                .body("strategy", is(strategy));
        problem(
                as("coordinator", "2462")
                        .body(head("Annan kommuns", "\"strategy\": \"%s\",".formatted(strategy)))
                        .post("/strategy/v1/municipalities/2462/plans")
                        .then(),
                400,
                "invalid-input");
    }
}
