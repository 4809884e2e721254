package se.malbild.indicator.publication;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.malbild.kit.testing.Tokens;

/// The table of Fokus 2021, fifteen figures of one municipality.
public final class FokusTable {

    private FokusTable() {}

    /// Imports it as another municipality's.
    ///
    /// @return id of the import, which is done
    public static String importAs(String municipality) throws IOException {
        try (InputStream bytes = FokusTable.class.getResourceAsStream("/fixtures/fokus_2021_hedemora.tsv")) {
            String table = new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
            return given().header("Authorization", Tokens.bearer("national-importer", "0000"))
                    .header("Prefer", "wait=30")
                    .header("Content-Type", "text/tab-separated-values")
                    .body(table.replace("Hedemora", municipality).getBytes(StandardCharsets.UTF_8))
                    .post("/indicator/v1/import-runs?layout=fokus-2021")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }
}
