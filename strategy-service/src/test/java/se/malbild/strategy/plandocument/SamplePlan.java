package se.malbild.strategy.plandocument;

import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/// The plans of the sample data as documents of a municipality, each carrying out a strategy whose title no other has,
/// and how they are sent in and fetched.
record SamplePlan(String municipality) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("../deploy/local/launcher/src/main/resources/sample-data");

    private static ObjectNode sample(String file) {
        try {
            return (ObjectNode) JSON.readTree(SAMPLES.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "/strategy/v1/municipalities/" + municipality;
    }

    /// Vilhelmina's process plan.
    ObjectNode vilhelmina() {
        return carryingOut("vilhelmina-plan.json", strategy("vilhelmina-strategy.json"));
    }

    /// The example of an activity plan of a unit: adopted, with goals of its own and every kind of link.
    ObjectNode example() {
        return carryingOut("hedemora-activity-plan.json", strategy("hedemora-strategy.json"));
    }

    /// The same, not adopted yet.
    ObjectNode draft() {
        ObjectNode document = example();
        document.remove("adoption");
        return document;
    }

    /// The example carrying out a strategy that there is.
    static ObjectNode carryingOut(String title) {
        return carryingOut("hedemora-activity-plan.json", title);
    }

    private static ObjectNode carryingOut(String file, String title) {
        ObjectNode document = sample(file);
        document.withObject("/head").put("strategy", title);
        return document;
    }

    /// Makes Hedemora's strategy with a title that no other has, and gives the title.
    String hedemorasStrategy() {
        return strategy("hedemora-strategy.json");
    }

    private String strategy(String file) {
        return strategy(sample(file), "Strategi " + UUID.randomUUID());
    }

    /// Makes Hedemora's strategy once more, with a title, and gives the title.
    String hedemorasStrategy(String title) {
        return strategy(sample("hedemora-strategy.json"), title);
    }

    private String strategy(ObjectNode document, String title) {
        document.withObject("/head").put("title", title);
        coordinator(document)
                .post(address() + "/strategy-documents")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        return title;
    }

    private RequestSpecification coordinator(JsonNode document) {
        return as("coordinator", municipality).body(document.toString());
    }

    /// Makes a plan of it and gives its address.
    String send(JsonNode document) {
        return post(document)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("Location", startsWith(address() + "/plans/"))
                .extract()
                .header("Location");
    }

    Response post(JsonNode document) {
        return coordinator(document).post(address() + "/plan-documents");
    }

    Response check(JsonNode document) {
        return coordinator(document).post(address() + "/plan-document-checks");
    }

    /// The document of the plan at an address.
    JsonNode document(String plan) {
        return read(get(plan + "/document"));
    }

    /// Everything in the plan at an address.
    JsonNode contents(String plan) {
        return read(get(plan + "/contents"));
    }

    Response get(String path) {
        return as("coordinator", municipality).get(path);
    }

    Response replace(String plan, JsonNode document) {
        return replace(plan, document, get(plan + "/document").header("ETag"));
    }

    Response replace(String plan, JsonNode document, String seen) {
        return coordinator(document).header("If-Match", seen).put(plan + "/document");
    }

    static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode node(String written) {
        try {
            return (ObjectNode) JSON.readTree(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
