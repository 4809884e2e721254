package se.malbild.indicator.importrun;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.malbild.kit.testing.Tokens;

/// Sends files the way an importer does.
public final class Uploads {

    public static final String PATH = "/indicator/v1/import-runs";

    private Uploads() {}

    public static RequestSpecification as(String role, String municipality) {
        return given().header("Authorization", Tokens.bearer(role, municipality));
    }

    /// Sends a table and waits for its end.
    public static ValidatableResponse table(byte[] bytes) {
        return table(as("national-importer", "0000"), bytes, "");
    }

    public static ValidatableResponse table(RequestSpecification actor, byte[] bytes, String query) {
        return actor.header("Prefer", "wait=30")
                .header("Content-Type", "text/tab-separated-values")
                .body(bytes)
                .post(PATH + "?layout=fokus-2021&fileName=fokus.tsv" + query)
                .then();
    }

    public static byte[] hedemora() {
        try (InputStream bytes = Uploads.class.getResourceAsStream("/fixtures/fokus_2021_hedemora.tsv")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hedemora's table as if it were another municipality's and with something replaced.
    public static byte[] tableOf(String municipality, String found, String replacement) {
        return new String(hedemora(), StandardCharsets.UTF_8)
                .replace("Hedemora", municipality)
                .replace(found, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] tableOf(String municipality) {
        return tableOf(municipality, "", "");
    }

    /// The figures of a municipality and an indicator, by period.
    public static ValidatableResponse observations(String municipality, String indicator) {
        return given().get("/indicator/v1/observations?municipality=%s&indicator=%s&sort=period"
                        .formatted(municipality, indicator))
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse run(String id) {
        return as("national-importer", "0000").get(PATH + "/" + id).then().statusCode(200);
    }

    public static ValidatableResponse changesOf(ValidatableResponse run) {
        return given().get("/indicator/v1/changes?importRun=" + run.extract().path("id"))
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse problemsOf(ValidatableResponse run) {
        return as("national-importer", "0000")
                .get(PATH + "/" + run.extract().path("id") + "/problems")
                .then()
                .statusCode(200);
    }
}
