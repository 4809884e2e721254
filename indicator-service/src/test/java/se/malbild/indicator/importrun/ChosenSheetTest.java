package se.malbild.indicator.importrun;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which sheet of a workbook is read, and what a run says of it and of how it went.
@QuarkusTest
class ChosenSheetTest {

    private static final String TWO_SHEETS = "/fixtures/tables/two_sheets.xlsx";
    private static final String SAID =
            "?layout=svenskt-naringsliv-ar&indicator=svenskt-naringsliv.dialog&validateOnly=true";

    @ParameterizedTest
    @CsvSource({"Andra, Andra", "andra, Andra", "3, Andra", "2, Kommuner"})
    void theSenderChoosesItByNameOrNumber(String sheet, String read) throws IOException {
        run(bytes(TWO_SHEETS), SAID + "&sheet=" + sheet)
                .body("status", is("DONE"), "sheet", is(read), "counts.readings", is(1))
                .body("outcome", is("COMPLETE"), "counts.problems", is(0));
    }

    @Test
    void withoutAChoiceTheRunSaysWhichWasReadAndWhichWasLeft() throws IOException {
        ValidatableResponse run = run(bytes(TWO_SHEETS), SAID);

        run.body("status", is("DONE"), "sheet", is("Kommuner"), "outcome", is("PARTIAL"));
        Uploads.problemsOf(run).body("items.code", contains("SHEET_NOT_READ"));
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithTheNamesOfThose() throws IOException {
        ValidatableResponse run = run(bytes(TWO_SHEETS), "?sheet=Blad9");

        run.body("status", is("FAILED"), "failure", is("SHEET_NOT_FOUND"), "outcome", is("EMPTY"));
        Uploads.problemsOf(run).body("items[0].message", containsString("Läs mig, Kommuner, Andra"));
    }

    @Test
    void aProposalIsMadeForTheChosenSheet() throws IOException {
        upload(bytes(TWO_SHEETS))
                .post("/indicator/v1/layout-suggestions?sheet=Andra&indicator=svenskt-naringsliv.dialog")
                .then()
                .statusCode(200)
                .body("sheets", contains("Läs mig", "Kommuner", "Andra"), "sheet", is("Andra"))
                .body("readings.municipalityName", contains("Avesta"));
    }

    @Test
    void aRunWhoseRowsWereAllRefusedIsToldFromOneThatWentWell() {
        run("Kommun;2024\nAtlantis;3,1\nUtopia;3,2\n".getBytes(StandardCharsets.UTF_8), SAID)
                .body("status", is("DONE"), "outcome", is("EMPTY"), "sheet", nullValue())
                .body("outcomeMessage", containsString("Inget sparades: 2 värden eller rader avvisades"));
    }

    @Test
    void aFileOfNoKnownLayoutIsToldWhichComesNearestAndWhatStandsInItsWay() {
        ValidatableResponse run = run(
                "Rank;Kommun;Bygglov;Livsmedelskontroll;Nöjdhet\n1;Hedemora;70;71;72\n2;Avesta;69;68;71\n"
                        .getBytes(StandardCharsets.UTF_8),
                "?validateOnly=true");

        run.body("failure", is("LAYOUT_NOT_RECOGNISED"));
        Uploads.problemsOf(run)
                .body("items[0].message", containsString("Närmast kommer insikt-rankningslista"))
                .body("items[0].message", containsString("NKI totalt"))
                .body("items[0].message", containsString("\"Nöjdhet\" skulle inte läsas"));
    }

    private static ValidatableResponse run(byte[] bytes, String query) {
        return upload(bytes)
                .header("Prefer", "wait=30")
                .post(Uploads.PATH + query)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification upload(byte[] bytes) {
        return Uploads.as("national-importer", "0000")
                .header("Content-Type", "application/octet-stream")
                .body(bytes);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(ChosenSheetTest.class.getResourceAsStream(resource))) {
            return bytes.readAllBytes();
        }
    }
}
