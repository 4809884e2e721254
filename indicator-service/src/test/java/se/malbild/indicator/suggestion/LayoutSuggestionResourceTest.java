package se.malbild.indicator.suggestion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.table.Tables;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class LayoutSuggestionResourceTest {

    private static final String PATH = "/indicator/v1/layout-suggestions";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aFileOfAKnownShapeIsShownAsItsLayoutReadsIt() throws IOException {
        send("importer", "text/tab-separated-values", bytes("fokus_2021_hedemora.tsv"), "")
                .statusCode(200)
                .body("fittingLayouts", contains("fokus-2021"), "questions", empty())
                .body("readingCount", is(15), "problemCount", is(0), "readings[0].municipalityName", is("Hedemora"))
                .body("readings.find { it.indicator == 'fokus.total' }.value", is(229));
    }

    @Test
    void anUnknownFileIsGivenALayoutAndAsked() {
        send("coordinator", "text/csv", text("Ort;2022;2023\nHedemora;1,5;2,5\nFalun;3;4\n"), "")
                .statusCode(200)
                .body("fittingLayouts", empty(), "layout.columns[0].holds", is("MUNICIPALITY"))
                .body("questions.code", hasItem("WHICH_INDICATOR"))
                .body("questions[0].text", startsWith("Vilken indikator"))
                .body("problems.code", contains("INDICATOR_NOT_STATED"), "readings", empty());
    }

    @Test
    void theIndicatorCanBeStated() {
        send(
                        "catalogue-admin",
                        "text/csv",
                        text("Ort;2022;2023\nHedemora;1,5;2,5\nFalun;3;4\n"),
                        "?indicator=skr-insikt.bygglov")
                .body("readingCount", is(4), "problemCount", is(0))
                .body("readings[0].municipalityId", is("2083"), "readings[0].row", is(2), "readings[0].column", is(2));
    }

    @Test
    void aWorkbookIsLookedAtToo() throws IOException {
        send("national-importer", XLSX, bytes("tables/sn_factors.xlsx"), "")
                .body("fittingLayouts", contains("svenskt-naringsliv-faktorer"), "readingCount", is(4));
    }

    @Test
    void problemsAreWordedInTheLanguageOfTheRequest() {
        actor("importer")
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body(text(
                        "Kommun;År;Nyckeltal;Värde\nHedmora;2023;N01951;1\nFalun;2023;N01951;1\nMora;2023;N01951;1\n"))
                .post(PATH)
                .then()
                .body("problems.message", hasItem(startsWith("No municipality is named that")));
    }

    @Test
    void aCorrectedLayoutIsTriedOnTheFile() throws IOException {
        String layout = """
                {"headerRow": 0, "fixed": {"indicator": "skr-insikt.bygglov", "period": "2023"}, "columns": [
                    {"position": 1, "holds": "MUNICIPALITY"}, {"position": 3, "holds": "FIGURE"}]}""";

        actor("importer")
                .multiPart("file", "egen.csv", bytes("tables/without_header.csv"), "text/csv")
                .multiPart("layout", layout, "application/json")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("readings.value", contains(2.5f, 3.5f), "layout.headerRow", is(0));
    }

    @Test
    void anUnsoundLayoutIsRefusedFieldByField() throws IOException {
        actor("importer")
                .multiPart("file", "egen.csv", bytes("tables/without_header.csv"), "text/csv")
                .multiPart("layout", "{\"columns\": []}", "application/json")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("layout.columns"));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        actor("importer")
                .multiPart("layout", "{\"columns\": []}", "application/json")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        send("importer", "text/csv", new byte[] {0, 1, 2, 3, 0, 0}, "")
                .statusCode(200)
                .body("layout", nullValue(), "problemCount", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor"})
    void whoDoesNotImportDoesNotAsk(String role) {
        send(role, "text/csv", text("Kommun;2023\nHedemora;1\n"), "").statusCode(403);
    }

    @Test
    void aCallerWithoutATokenIsRefused() {
        given().contentType("text/csv")
                .body(text("Kommun;2023"))
                .post(PATH)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse send(String role, String mediaType, byte[] file, String query) {
        return actor(role).contentType(mediaType).body(file).post(PATH + query).then();
    }

    private static RequestSpecification actor(String role) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", Tokens.bearer(role, "2083"));
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Tables.file("/fixtures/" + file).path());
    }

    private static byte[] text(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
