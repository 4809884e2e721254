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
final class Uploads {

    static final String PATH = "/indicator/v1/import-runs";

    private Uploads() {}

    static RequestSpecification as(String role, String municipality) {
        return given().header("Authorization", Tokens.bearer(role, municipality));
    }

    /// Sends a table and waits for its end.
    static ValidatableResponse table(byte[] bytes) {
        return table(as("national-importer", "0000"), bytes, "");
    }

    static ValidatableResponse table(RequestSpecification actor, byte[] bytes, String query) {
        return actor.header("Prefer", "wait=30")
                .header("Content-Type", "text/tab-separated-values")
                .body(bytes)
                .post(PATH + "?layout=fokus-2021&fileName=fokus.tsv" + query)
                .then();
    }

    static byte[] hedemora() {
        try (InputStream bytes = Uploads.class.getResourceAsStream("/fixtures/fokus_2021_hedemora.tsv")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hedemora's table as if it were another municipality's and with something replaced.
    static byte[] tableOf(String municipality, String found, String replacement) {
        return new String(hedemora(), StandardCharsets.UTF_8)
                .replace("Hedemora", municipality)
                .replace(found, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] tableOf(String municipality) {
        return tableOf(municipality, "", "");
    }
}
