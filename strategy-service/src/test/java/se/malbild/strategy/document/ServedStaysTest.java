package se.malbild.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plan.PlanApiCalls.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Goals and measures that plans serve do not go out of a draft with the plans' links, whatever way.
@QuarkusTest
class ServedStaysTest {

    private String strategy = "";
    private String goal = "";
    private String measure = "";

    @BeforeEach
    void makesADraftWithGoalsAndMeasures() {
        strategy = SampleDocument.send(SampleDocument.draft());
        goal = asCoordinator().get(strategy + "/goals").path("items.findAll { it.focusArea != null }[0].id");
        measure = asCoordinator().get(strategy + "/measures").path("items.findAll { it.focusArea != null }[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "plan goal"})
    void aDocumentThatLeavesOutAServedGoalIsRefusedWithItsName(String by) {
        String serving = by.equals("activity")
                ? add(plan("Tjänar"), "activities", """
                        {"text": "Gör", "links": [{"goal": "%s"}]}""".formatted(goal))
                : add(plan("Tjänar"), "plan-goals", """
                        {"text": "Eget", "goals": ["%s"]}""".formatted(goal));
        String words = asCoordinator().get(HEDEMORA + "/goals/" + goal).path("text");

        problem(replaced(withoutAreas()).then(), 409, "conflict").body("detail", containsString("”" + words + "” (1)"));

        assertThat(asCoordinator().get(serving).asString()).contains(goal);
    }

    @Test
    void aDocumentThatLeavesOutAServedMeasureIsRefusedAndOneThatKeepsItIsNot() {
        String serving = add(plan("Tjänar"), "activities", """
                {"text": "Gör", "links": [{"measure": "%s"}]}""".formatted(measure));

        problem(replaced(withoutAreas()).then(), 409, "conflict");
        ObjectNode turned = SampleDocument.draft();
        ArrayNode areas = (ArrayNode) turned.at("/focusAreas");
        areas.insert(0, areas.remove(areas.size() - 1));
        replaced(turned).then().statusCode(200);

        assertThat(asCoordinator().get(serving).asString()).contains(measure);
    }

    @Test
    void aFocusAreaDoesNotTakeServedGoalsWithIt() {
        String area = asCoordinator().get(HEDEMORA + "/goals/" + goal).path("focusArea");
        add(plan("Tjänar"), "activities", """
                {"text": "Gör", "links": [{"goal": "%s"}]}""".formatted(goal));

        problem(deleted("focus-areas/" + area).then(), 409, "conflict");
        problem(deleted("goals/" + goal).then(), 409, "conflict");

        asCoordinator().get(HEDEMORA + "/goals/" + goal).then().statusCode(200);
    }

    @Test
    void whatNobodyServesGoes() {
        replaced(withoutAreas()).then().statusCode(200);

        asCoordinator().get(HEDEMORA + "/goals/" + goal).then().statusCode(404);
    }

    private static ObjectNode withoutAreas() {
        ObjectNode document = SampleDocument.draft();
        document.putArray("focusAreas");
        return document;
    }

    private Response replaced(ObjectNode document) {
        return asCoordinator()
                .header("If-Match", asCoordinator().get(strategy + "/document").header("ETag"))
                .body(document.toString())
                .put(strategy + "/document");
    }

    private static Response deleted(String path) {
        return asCoordinator().header("If-Match", "*").delete(HEDEMORA + "/" + path);
    }
}
