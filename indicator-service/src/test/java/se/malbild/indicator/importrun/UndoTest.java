package se.malbild.indicator.importrun;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoTest {

    @Test
    void whatWasNotKnownBeforeBecomesWithdrawnAndTheSameFileBringsItBack() {
        String run = Uploads.table(Uploads.tableOf("Bjuv")).extract().path("id");

        ValidatableResponse undo = undo("national-importer", "0000", run, false);

        undo.statusCode(201)
                .body("kind", is("UNDO"), "status", is("DONE"), "undoes", is(run), "reason", is("Fel fil"))
                .body("counts.withdrawn", is(15), "counts.problems", is(0));
        Uploads.observations("1260", "fokus.placering")
                .body("items.status", everyItem(equalTo("WITHDRAWN")), "items.value", contains(null, null));
        Uploads.run(run).body("undoneBy", is(undo.extract().<String>path("id")));

        Uploads.table(Uploads.tableOf("Bjuv")).body("counts.revised", is(15), "counts.problems", is(0));
        Uploads.observations("1260", "fokus.placering").body("items.value", contains(210, 225));
    }

    @Test
    void aFigureGetsBackWhatItWas() {
        Uploads.table(Uploads.tableOf("Lomma"));
        String revision = Uploads.table(Uploads.tableOf("Lomma", "225\t", "7\t"))
                .extract()
                .path("id");

        undo("national-importer", "0000", revision, false).body("counts.revised", is(1), "counts.unchanged", is(0));

        Uploads.observations("1262", "fokus.placering").body("items.value", contains(210, 225));
    }

    @Test
    void whatHasChangedAgainSinceIsAConflictAndStays() {
        String first = Uploads.table(Uploads.tableOf("Svedala")).extract().path("id");
        Uploads.table(Uploads.tableOf("Svedala", "225\t", "7\t"));

        ValidatableResponse undo = undo("national-importer", "0000", first, false);

        undo.body("counts.withdrawn", is(14), "counts.problems", is(1));
        Uploads.problemsOf(undo)
                .body("items[0].code", is("UNDO_CONFLICT"), "items[0].found", is("1263: 7"))
                .body("items[0].message", containsString("har ändrats igen"));
        Uploads.observations("1263", "fokus.placering").body("items.value", contains(null, 7));
    }

    @Test
    void severalRunsAreTakenBackInAnyOrderUntilNothingOfThemIsLeft() {
        String first = Uploads.table(Uploads.tableOf("Klippan")).extract().path("id");
        String second = Uploads.table(Uploads.tableOf("Klippan", "225\t", "7\t"))
                .extract()
                .path("id");
        undo("national-importer", "0000", first, false).body("counts.withdrawn", is(14), "counts.problems", is(1));

        undo("national-importer", "0000", second, false).body("counts.revised", is(1));
        undo("national-importer", "0000", first, false).body("counts.withdrawn", is(1));

        Uploads.observations("1276", "fokus.placering").body("items.value", contains(null, null));
    }

    @Test
    void whatWasTakenBackWasNeverPublished() {
        Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Åstorp"), "&publishedOn=2021-05-01");
        String wrong = Uploads.table(
                        Uploads.as("national-importer", "0000"),
                        Uploads.tableOf("Åstorp", "225\t", "7\t"),
                        "&publishedOn=2022-05-01")
                .extract()
                .path("id");

        undo("national-importer", "0000", wrong, false);

        given().get("/indicator/v1/observations?municipality=1277&indicator=fokus.placering&period=2021"
                        + "&asOf=2023-01-01&asOfBasis=PUBLISHED")
                .then()
                .body("items.value", contains(225));
    }

    @Test
    void tryingAnUndoChangesNothing() {
        String run = Uploads.table(Uploads.tableOf("Skurup")).extract().path("id");

        undo("national-importer", "0000", run, true).body("counts.withdrawn", is(15));

        Uploads.observations("1264", "fokus.placering").body("items.value", contains(210, 225));
    }

    @Test
    void anImporterTakesBackItsOwnRunsAlone() {
        String national = Uploads.table(Uploads.tableOf("Sjöbo")).extract().path("id");
        String own = Uploads.table(Uploads.as("importer", "1266"), Uploads.tableOf("Hörby"), "")
                .extract()
                .path("id");

        undo("importer", "1265", national, false).statusCode(403);
        undo("importer", "1265", own, false).statusCode(404);
        undo("importer", "1266", own, false).statusCode(201).body("counts.withdrawn", is(15));
    }

    @Test
    void thereIsNothingToTakeBackOfARunThatChangedNothing() {
        Uploads.table(Uploads.tableOf("Höör"));
        String again = Uploads.table(Uploads.tableOf("Höör")).extract().path("id");

        undo("national-importer", "0000", again, false)
                .statusCode(409)
                .body("detail", containsString("inte ändrat något"));
    }

    @Test
    void anUndoCanBeUndone() {
        String run = Uploads.table(Uploads.tableOf("Tomelilla")).extract().path("id");
        String undo = undo("national-importer", "0000", run, false).extract().path("id");

        undo("national-importer", "0000", undo, false).body("counts.revised", is(15));

        Uploads.observations("1270", "fokus.placering").body("items.value", contains(210, 225));
    }

    @Test
    void aReasonIsAskedFor() {
        given().spec(Uploads.as("national-importer", "0000"))
                .contentType("application/json")
                .body(Map.of("importRun", "01890a5d-ac96-774b-bcce-b302099a8057"))
                .post("/indicator/v1/undo-runs")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
    }

    @Test
    void theLedgerSaysWhoseChangesTheyAre() {
        String run = Uploads.table(Uploads.tableOf("Osby")).extract().path("id");

        ValidatableResponse undo = undo("national-importer", "0000", run, false);

        Uploads.changesOf(undo)
                .body("items.importRun", everyItem(is(undo.extract().<String>path("id"))))
                .body("items.change", everyItem(is("WITHDRAWN")), "items.previousValue", everyItem(notNullValue()));
    }

    private static ValidatableResponse undo(String role, String municipality, String run, boolean validateOnly) {
        return Uploads.as(role, municipality)
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of("importRun", run, "reason", "Fel fil"))
                .post("/indicator/v1/undo-runs?validateOnly=" + validateOnly)
                .then();
    }
}
