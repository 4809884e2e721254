package se.malbild.strategy.part;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.plan.PlanApiCalls;

/// The council's goals that plans' own goals serve.
@QuarkusTest
class PlanGoalTest {

    @Test
    void theGoalsThatItServesKeepTheirOrder() {
        String strategy = draft("Två mål");
        String first = goal(strategy);
        String second = goal(strategy);
        String third = goal(strategy);

        String address = add(PlanPart.draft(), "plan-goals", form("Vårt mål", third, first));

        assertThat(served(address)).containsExactly(third, first);
        changed(address, form("Vårt mål", first, second, third)).then().statusCode(200);
        assertThat(served(address)).containsExactly(first, second, third);
        changed(address, form("Vårt mål")).then().statusCode(200);
        assertThat(served(address)).isEmpty();
    }

    @Test
    void aPatchOfTheTextLeavesWhatItServes() {
        String goal = goal(draft("Lappas"));
        String address = add(PlanPart.draft(), "plan-goals", form("Före", goal));

        asCoordinator()
                .header("If-Match", "*")
                .body("{\"text\": \"Efter\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("text", is("Efter"), "goals", is(List.of(goal)));
    }

    @Test
    void whatIsNoGoalOfTheMunicipalityIsRefusedAtItsPlace() {
        String goal = goal(draft("Egen"));
        String foreign = as("coordinator", "2462")
                .body("{\"text\": \"Vilhelminas mål\"}")
                .post(as("coordinator", "2462")
                                .body("{\"title\": \"Vilhelminas\"}")
                                .post("/strategy/v1/municipalities/2462/strategies")
                                .header("Location")
                        + "/goals")
                .path("id");

        refused(form("Mål", goal, UUID.randomUUID().toString()), "goals[1]");
        refused(form("Mål", foreign), "goals[0]");
        refused(form("Mål", goal, goal), "goals[1]");
        refused("{\"text\": \"Mål\", \"goals\": [\"x\"]}", "goals[0]");
        refused("{\"text\": \"Mål\", \"goals\": [null]}", "goals[0]");
    }

    @Test
    void inAnAdoptedPlanTheGoalsCanBeChangedAndTheTextCannot() {
        String unit = idOf(unit());
        String plan = PlanPart.draftOf(unit);
        String goal = goal(draft("Senare"));
        String address = add(plan, "plan-goals", form("Antaget mål"));
        PlanPart.step(plan, "SUBMITTED", "ADOPTED");

        Response linked = asEditorOf(unit, form("Antaget mål", goal), address);

        linked.then().statusCode(200).header("ETag", is("\"1\"")).body("goals", is(List.of(goal)));
        problem(changed(address, form("Nytt mål", goal)).then(), 409, "conflict");
        problem(asEditorOf(idOf(unit()), form("Antaget mål"), address).then(), 403, "forbidden");
        assertThat(served(address)).containsExactly(goal);
    }

    @Test
    void inAClosedPlanNothingIsChanged() {
        String plan = PlanPart.draft();
        String goal = goal(draft("För sent"));
        String address = add(plan, "plan-goals", form("Mål"));
        PlanPart.step(plan, "SUBMITTED", "ADOPTED", "CLOSED");

        problem(changed(address, form("Mål", goal)).then(), 409, "conflict");
        assertThat(served(address)).isEmpty();
    }

    @Test
    void theGoalOfAStrategyThatIsStillADraftIsNotShownToEveryone() {
        String strategy = draft("Ännu hemlig");
        String goal = goal(strategy);
        String plan = PlanPart.draft();
        String address = add(plan, "plan-goals", form("Mål", goal));
        PlanPart.step(plan, "SUBMITTED", "ADOPTED");

        given().get(address).then().statusCode(200).body("goals", is(List.of()));
        given().get(plan + "/plan-goals").then().body("items[0].goals", is(List.of()));
        as("reader", "2083").get(address).then().body("goals", is(List.of(goal)));

        adopt(strategy, "ADOPTION", "2022-02-15");

        given().get(address).then().body("goals", is(List.of(goal)));
    }

    private static void refused(String form, String field) {
        problem(
                        asCoordinator()
                                .body(form)
                                .post(PlanPart.draft() + "/plan-goals")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of(field)));
    }

    private static List<String> served(String address) {
        return asCoordinator().get(address).path("goals");
    }

    private static Response changed(String address, String form) {
        return asCoordinator().header("If-Match", "*").body(form).put(address);
    }

    private static Response asEditorOf(String unit, String form, String address) {
        return PlanApiCalls.asEditorOf(unit).header("If-Match", "*").body(form).put(address);
    }

    private static String goal(String strategy) {
        return idOf(add(strategy, "goals", "{\"text\": \"Fullmäktiges mål\"}"));
    }

    private static String form(String text, String... goals) {
        return "{\"text\": \"%s\", \"goals\": [%s]}"
                .formatted(text, Stream.of(goals).map("\"%s\""::formatted).collect(Collectors.joining(", ")));
    }
}
