package se.malbild.indicator.importrun;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class FokusImportTest {

    @Test
    void hedemorasRowBecomesFifteenObservations() throws IOException {
        ValidatableResponse run = send(fixture("fokus_2021_hedemora.tsv"));

        run.statusCode(201).body("status", is("DONE")).log().all();
        given().get("/indicator/v1/observations?municipality=2083&indicator=fokus.placering&sort=period")
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("items.value", is(java.util.List.of(210, 225)));
    }

    private static ValidatableResponse send(byte[] file) {
        return given().header("Authorization", Tokens.bearer("importer", "2083"))
                .header("Prefer", "wait=20")
                .contentType("text/tab-separated-values")
                .body(file)
                .post("/indicator/v1/import-runs?layout=fokus-2021&fileName=fokus.tsv")
                .then();
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream bytes = FokusImportTest.class.getResourceAsStream("/fixtures/" + name)) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }
}
