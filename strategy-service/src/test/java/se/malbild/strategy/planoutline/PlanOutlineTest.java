package se.malbild.strategy.planoutline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.StrategyApiCalls.tag;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.adopt;
import static se.malbild.strategy.plan.PlanApiCalls.asEditorOf;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.theme;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanOutlineTest {

    @Test
    void activitiesAreMovedBetweenThemesAndNumbersFollow() {
        String plan = plan("Plan att ordna");
        String contacts = theme(plan, "Kontakter");
        String school = theme(plan, "Skola");
        String first = activity(plan, "Först");
        String second = activity(plan, "Sedan");

        replaced(plan, outline(List.of(school, contacts), List.of(List.of(second), List.of(first)), List.of()))
                .statusCode(200);
        asCoordinator().get(second).then().body("number", is("1.1"), "theme", is(idOf(school)));
        asCoordinator().get(first).then().body("number", is("2.1"));
        asCoordinator()
                .get(plan + "/outline")
                .then()
                .body("themes.theme", contains(idOf(school), idOf(contacts)), "activities", empty())
                .body("themes[1].activities", contains(idOf(first)));
        replaced(plan, outline(List.of(school, contacts), List.of(List.of(), List.of(second, first)), List.of()))
                .statusCode(200);
        asCoordinator().get(first).then().body("number", is("2.2"));
    }

    @Test
    void anOutlineNamesEverythingOnceAndNothingElse() {
        String plan = plan("Plan som är hel");
        String activity = activity(plan, "Finns");
        String other = activity(plan("Annan plan"), "Annans");

        problem(replaced(plan, outline(List.of(), List.of(), List.of())), 400, "invalid-input")
                .body("violations.field", hasItem("activities[0]"));
        problem(replaced(plan, outline(List.of(), List.of(), List.of(activity, activity))), 400, "invalid-input")
                .body("violations.field", hasItem("activities[1]"));
        problem(replaced(plan, outline(List.of(), List.of(), List.of(activity, other))), 400, "invalid-input");
        problem(replaced(plan, outline(List.of(activity), List.of(List.of()), List.of())), 400, "invalid-input");
    }

    @Test
    void theOrderOfAnAdoptedPlanStands() {
        String plan = plan("Plan som står");
        String first = activity(plan, "Ett");
        String second = activity(plan, "Två");
        adopt(plan);

        problem(replaced(plan, outline(List.of(), List.of(), List.of(second, first))), 409, "conflict");
        asCoordinator().get(plan + "/outline").then().body("activities", contains(idOf(first), idOf(second)));
    }

    @Test
    void orderIsChangedByThoseWhoSawItAndMayWrite() {
        String plan = plan("Plan med läsare");
        String only = activity(plan, "Ensam");
        String wanted = outline(List.of(), List.of(), List.of(only));

        problem(asCoordinator().body(wanted).put(plan + "/outline").then(), 428, "precondition-required");
        problem(
                asCoordinator()
                        .header("If-Match", "\"%s\"".formatted(UUID.randomUUID()))
                        .body(wanted)
                        .put(plan + "/outline")
                        .then(),
                412,
                "precondition-failed");
        problem(
                asEditorOf(UUID.randomUUID().toString())
                        .header("If-Match", tag(plan + "/outline"))
                        .body(wanted)
                        .put(plan + "/outline")
                        .then(),
                403,
                "forbidden");
    }

    private static ValidatableResponse replaced(String plan, String outline) {
        return asCoordinator()
                .header("If-Match", tag(plan + "/outline"))
                .body(outline)
                .put(plan + "/outline")
                .then();
    }

    private static String outline(List<String> themes, List<List<String>> within, List<String> outside) {
        StringBuilder written = new StringBuilder();
        for (int index = 0; index < themes.size(); index++) {
            written.append(index == 0 ? "" : ", ")
                    .append("{\"theme\": \"%s\", \"activities\": [%s]}"
                            .formatted(idOf(themes.get(index)), ids(within.get(index))));
        }
        return """
                {"openingSections": [], "goals": [], "themes": [%s], "activities": [%s], "closingSections": []}""".formatted(written, ids(outside));
    }

    private static String ids(List<String> addresses) {
        return addresses.stream()
                .map(address -> "\"%s\"".formatted(idOf(address)))
                .collect(Collectors.joining(", "));
    }
}
