package se.malbild.strategy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.malbild.kit.testing.Tokens;

/// Calls to the API as its users make them.
public final class StrategyApiCalls {

    public static final String HEDEMORA = "/strategy/v1/municipalities/2083";
    public static final String STRATEGIES = HEDEMORA + "/strategies";

    private StrategyApiCalls() {}

    /// A call with a token of a role.
    public static RequestSpecification as(String role, String municipality) {
        return given().header("Authorization", Tokens.bearer(role, municipality))
                .contentType("application/json");
    }

    public static RequestSpecification asCoordinator() {
        return as("coordinator", "2083");
    }

    /// Makes a draft of Hedemora and gives its address.
    public static String draft(String title) {
        return asCoordinator()
                .body("{\"title\": \"%s\", \"validFrom\": \"2022-02-15\"}".formatted(title))
                .post(STRATEGIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /// Adds a measure that rests on an indicator and gives its address.
    public static String measure(String strategy, String indicator) {
        return asCoordinator()
                .body("""
                        {"text": "Årligen öka resultatet", "criterion":
                            {"type": "YEARLY_IMPROVEMENT", "indicator": "%s", "gender": "T"}}""".formatted(indicator))
                .post(strategy + "/measures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /// How often anything has been said of a measure's years that have figures.
    public static int judged(String measure) {
        return asCoordinator()
                .get(measure + "/assessments?history=true&limit=200")
                .jsonPath()
                .getInt("items.findAll { it.reason != 'FIGURE_MISSING' }.size()");
    }

    /// Proposes a draft.
    public static void propose(String strategy) {
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"status\": \"PROPOSED\"}")
                .put(strategy + "/status")
                .then()
                .statusCode(200);
    }

    /// Enters a decision of the council and gives the answer.
    public static Response decide(String strategy, String kind, String day) {
        return asCoordinator().body("""
                        {"kind": "%s", "body": "Kommunfullmäktige", "decidedOn": "%s", "paragraph": "10"}""".formatted(kind, day)).post(strategy + "/decisions");
    }

    /// Proposes a draft and adopts it.
    public static void adopt(String strategy, String kind, String day) {
        propose(strategy);
        decide(strategy, kind, day).then().statusCode(201);
    }

    /// Adds something to what stands at an address and gives its own address.
    public static String add(String to, String collection, String body) {
        return asCoordinator()
                .body(body)
                .post(to + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /// Adds a unit of Hedemora with a name that no other has, and gives its address.
    public static String unit() {
        return add(
                HEDEMORA,
                "organisation-units",
                "{\"name\": \"Enhet %s\", \"kind\": \"UNIT\"}".formatted(UUID.randomUUID()));
    }

    /// The id of what stands at an address.
    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /// The version of what stands at an address.
    public static String tag(String address) {
        return asCoordinator().get(address).then().statusCode(200).extract().header("ETag");
    }

    /// What calls answer that are made at the same time.
    public static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /// Holds an answer against the form that every problem has.
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("https://malbild.se/problems/" + slug), "status", is(status))
                .body("title", notNullValue(), "detail", notNullValue(), "instance", notNullValue());
    }
}
