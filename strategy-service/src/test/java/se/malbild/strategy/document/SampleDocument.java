package se.malbild.strategy.document;

import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Hedemora's whole strategy as a document, and how it is sent in and fetched.
public final class SampleDocument {

    public static final String DOCUMENTS = HEDEMORA + "/strategy-documents";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The document that the sample data are made of.
    private static final Path SAMPLE =
            Path.of("../deploy/local/launcher/src/main/resources/sample-data/hedemora-strategy.json");

    private SampleDocument() {}

    public static ObjectNode hedemora() {
        try {
            return (ObjectNode) JSON.readTree(SAMPLE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same without the council's decision: a draft.
    public static ObjectNode draft() {
        ObjectNode document = hedemora();
        document.remove("decisions");
        return document;
    }

    /// Makes a strategy of it and gives its address.
    public static String send(JsonNode document) {
        return asCoordinator()
                .body(document.toString())
                .post(DOCUMENTS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("Location", startsWith(STRATEGIES + "/"))
                .extract()
                .header("Location");
    }

    public static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.then().statusCode(200).extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
