package se.malbild.strategy.part;

import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import se.malbild.strategy.plan.PlanApiCalls;

/// What a plan consists of beside its activities, and how it is written.
public enum PlanPart {
    THEME("themes", "heading", "number", ""),
    PLAN_GOAL("plan-goals", "text", "number", ""),
    PLAN_SECTION("plan-sections", "heading", "position", ", \"kind\": \"PROSE\", \"text\": \"Brödtext\"");

    private final String collection;
    private final String words;
    private final String number;
    private final String rest;

    PlanPart(String collection, String words, String number, String rest) {
        this.collection = collection;
        this.words = words;
        this.number = number;
        this.rest = rest;
    }

    /// Makes a draft of Hedemora's own plan and gives its address.
    public static String draft() {
        return add(
                HEDEMORA,
                "plans",
                "{\"kind\": \"PROCESS_PLAN\", \"title\": \"Processplan\", \"firstYear\": 2023, \"lastYear\": 2024}");
    }

    /// Makes a draft of a unit's plan and gives its address.
    static String draftOf(String unitId) {
        return add(HEDEMORA, "plans", """
                {"kind": "ACTIVITY_PLAN", "title": "Enhetens plan", "unit": "%s", "firstYear": 2023, "lastYear": 2024}""".formatted(unitId));
    }

    /// Takes a plan the steps of its life, one after the other.
    public static void step(String plan, String... statuses) {
        for (String status : statuses) {
            PlanApiCalls.step(asCoordinator(), plan, status).statusCode(200);
        }
    }

    /// Its name in addresses.
    String collection() {
        return collection;
    }

    /// The field that its words stand in.
    String words() {
        return words;
    }

    /// The field of its place.
    String number() {
        return number;
    }

    /// The form with some words.
    String saying(String text) {
        return "{\"%s\": \"%s\"%s}".formatted(words, text, rest);
    }

    /// Adds one to a draft and gives its address.
    public String in(String plan, String text) {
        return add(plan, collection, saying(text));
    }

    List<String> listed(RequestSpecification by, String plan) {
        return by.get(plan + "/" + collection).then().statusCode(200).extract().path("items." + words);
    }
}
