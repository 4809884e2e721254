package se.malbild.strategy.plandocument;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plandocument.SamplePlan.node;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.organisation.UnitCalls;

/// Copies of closed plans, which keep their units when those end.
@QuarkusTest
class PlanCopyHeirsTest {

    private static final SamplePlan HERE = new SamplePlan("2409");
    private static final UnitCalls UNITS = new UnitCalls("2409");

    private String owner = "";
    private String other = "";
    private String plan = "";

    @BeforeEach
    void makesAClosedPlanOfTwoUnits() {
        String ownerName = UnitCalls.newName();
        String otherName = UnitCalls.newName();
        owner = UNITS.unit(ownerName, "UNIT", null);
        other = UNITS.unit(otherName, "UNIT", null);
        plan = HERE.send(node("""
                {"head": {"kind": "ACTIVITY_PLAN", "title": "Plan", "unit": "%1$s", "firstYear": 2024, "lastYear": 2024},
                 "adoption": {"decidedOn": "2024-01-20"},
                 "units": [{"name": "%1$s", "kind": "UNIT"}, {"name": "%2$s", "kind": "UNIT"}],
                 "activities": [{"text": "Gör", "responsible":
                     [{"unit": "%1$s"}, {"unit": "%1$s", "role": "Chef"}, {"unit": "%2$s"}, {"role": "Lots"}]}]}""".formatted(ownerName, otherName)));
        as("coordinator", "2409")
                .header("If-Match", "*")
                .body("{\"status\": \"CLOSED\"}")
                .put(plan + "/status")
                .then()
                .statusCode(200);
    }

    @Test
    void whoTookOverByWayOfAnotherHasThePlanAndAnswersOnce() {
        String last = UNITS.unit();
        merge(owner, other);
        merge(other, last);

        String copy = copied("{}");

        HERE.get(copy).then().body("unit", is(last));
        HERE.get(copy + "/contents")
                .then()
                .body("activities[0].responsible.unit", contains(last, last, null))
                .body("activities[0].responsible.role", contains(null, "Chef", "Lots"));
        HERE.get(plan + "/contents")
                .then()
                .body("plan.unit", is(owner))
                .body("activities[0].responsible.unit", contains(owner, owner, other, null));
    }

    @Test
    void allThatTookOverAnswerAndWhoseThePlanIsHasToBeSaid() {
        String first = UNITS.unit();
        String second = UNITS.unit();
        UNITS.post("organisation-splits", """
                {"unit": "%s", "parts": [{"id": "%s"}, {"id": "%s"}]}""".formatted(owner, first, second))
                .then()
                .statusCode(200);

        problem(copy("{}").then(), 400, "invalid-input").body("violations[0].field", is("unit"));

        HERE.get(copied("{\"unit\": \"%s\"}".formatted(first)) + "/contents")
                .then()
                .body("plan.unit", is(first))
                .body("activities[0].responsible.unit", containsInAnyOrder(first, second, first, second, other, null));
    }

    private static void merge(String ending, String into) {
        UNITS.post("organisation-mergers", """
                {"units": ["%s"], "into": {"id": "%s"}}""".formatted(ending, into)).then().statusCode(200);
    }

    private Response copy(String form) {
        return as("coordinator", "2409").body(form).post(plan + "/copies");
    }

    private String copied(String form) {
        return copy(form).then().statusCode(201).extract().header("Location");
    }
}
