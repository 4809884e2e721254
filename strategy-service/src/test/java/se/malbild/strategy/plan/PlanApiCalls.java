package se.malbild.strategy.plan;

import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import se.malbild.kit.testing.Tokens;

/// Calls that tests of plans make.
public final class PlanApiCalls {

    private PlanApiCalls() {}

    /// Makes a draft of Hedemora's own plan for 2025 and 2026 and gives its address.
    public static String plan(String title) {
        return add(HEDEMORA, "plans", head(title, ""));
    }

    /// Makes a draft of a unit's plan for 2025 and 2026 and gives its address.
    public static String planOf(String unitId, String title) {
        return add(HEDEMORA, "plans", head(title, "\"unit\": \"%s\",".formatted(unitId)));
    }

    public static String head(String title, String more) {
        return """
                {%s "kind": "ACTIVITY_PLAN", "title": "%s", "firstYear": 2025, "lastYear": 2026}""".formatted(more, title);
    }

    public static String theme(String plan, String heading) {
        return add(plan, "themes", "{\"heading\": \"%s\"}".formatted(heading));
    }

    /// Adds an activity outside the themes of a plan and gives its address.
    public static String activity(String plan, String text) {
        return add(plan, "activities", "{\"text\": \"%s\"}".formatted(text));
    }

    /// A call of somebody who edits units of Hedemora.
    public static RequestSpecification asEditorOf(String... units) {
        return io.restassured.RestAssured.given()
                .header("Authorization", Tokens.bearerOf("editor", "unit-editor", "2083", units))
                .contentType("application/json");
    }

    public static RequestSpecification asReader() {
        return as("reader", "2083");
    }

    /// Takes a step of a plan's life, whatever its version.
    public static ValidatableResponse step(RequestSpecification who, String plan, String status) {
        return who.header("If-Match", "*")
                .body("{\"status\": \"%s\"}".formatted(status))
                .put(plan + "/status")
                .then();
    }

    /// Submits a plan and adopts it.
    public static void adopt(String plan) {
        step(asCoordinator(), plan, "SUBMITTED").statusCode(200);
        step(asCoordinator(), plan, "ADOPTED").statusCode(200);
    }

    /// Tells how an activity goes, whatever its version.
    public static ValidatableResponse goes(RequestSpecification who, String activity, String status) {
        return who.header("If-Match", "*")
                .body("{\"status\": \"%s\"}".formatted(status))
                .put(activity + "/status")
                .then();
    }
}
