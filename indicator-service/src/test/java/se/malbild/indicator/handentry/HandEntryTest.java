package se.malbild.indicator.handentry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.importrun.Uploads;

@QuarkusTest
class HandEntryTest {

    @Test
    void aFigureWrittenByHandGoesTheWayOfEveryImport() {
        ValidatableResponse run = write("coordinator", "1480", figure("1480", "fokus.placering", "2023", 31));

        run.statusCode(201)
                .body("kind", is("HAND_ENTRY"), "status", is("DONE"), "counts.created", is(1))
                .body("reason", is("Tidningen har ingen fil"), "publishedOn", is("2023-05-26"), "edition", is("2023"))
                .header("Location", containsString("/indicator/v1/import-runs/"));
        Uploads.observations("1480", "fokus.placering").body("items.value", contains(31));
        Uploads.changesOf(run).body("items.change", contains("CREATED"), "items.edition", contains("2023"));
    }

    @Test
    void theEntryIsKeptAsItCameWithItsSource() {
        String id = write("coordinator", "1481", figure("1481", "fokus.placering", "2023", 32))
                .extract()
                .path("id");

        Uploads.as("coordinator", "1481")
                .get(Uploads.PATH + "/" + id + "/file")
                .then()
                .statusCode(200)
                .body(containsString("\"source\":\"Fokus nr 20 2023, sidan 31\""));
    }

    @Test
    void aCorrectionIsARevisionAndAFileOfAnOlderEditionDoesNotUndoIt() {
        Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Alingsås"), "&publishedOn=2021-05-01");

        write("importer", "1489", figure("1489", "fokus.placering", "2021", 17)).body("counts.revised", is(1));
        ValidatableResponse again = Uploads.table(
                Uploads.as("national-importer", "0000"), Uploads.tableOf("Alingsås"), "&publishedOn=2021-05-01");

        again.body("counts.revised", is(0), "counts.problems", is(1));
        Uploads.problemsOf(again)
                .body("items[0].code", is("OLDER_EDITION"), "items[0].found", is("225"))
                .body("items[0].message", containsString("17"), "items[0].row", is(2), "items[0].column", is(1));
        Uploads.observations("1489", "fokus.placering").body("items.value", contains(210, 17));
    }

    @Test
    void aValueCanBeTakenBack() {
        write("importer", "1490", figure("1490", "fokus.placering", "2023", 12));

        Map<String, Object> gone = figure("1490", "fokus.placering", "2023", null);
        gone.put("status", "WITHDRAWN");
        write("importer", "1490", gone).body("counts.withdrawn", is(1));

        Uploads.observations("1490", "fokus.placering")
                .body("items.status", contains("WITHDRAWN"), "items[0].value", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "1452, fokus.placering, 2023, 0, figures[0].value",
        "1452, fokus.placering, 2023, 291, figures[0].value",
        "1452, fokus.placering, 20230, 1, figures[0].period",
        "1452, fokus.placering, 2023-Q5, 1, figures[0].period",
        "1452, fokus.finns-inte, 2023, 1, figures[0].indicator",
        "9999, fokus.placering, 2023, 1, figures[0].municipality",
        "2084, fokus.placering, 2023, 1, figures[0].municipality",
        "1452, fokus.placering, 2022, 1, figures[0].period",
        "1452, fokus.total, 2023, 1, figures[0].period",
    })
    void whatIsWrongRefusesTheWholeEntry(
            String municipality, String indicator, String period, int value, String field) {
        write("importer", "1452", figure("1452", "fokus.total", "2020", 1), figure("1452", "fokus.total", "2019", 2));
        String wrong = field.replace("[0]", "[1]");

        write(
                        "importer",
                        "1452",
                        figure("1452", "fokus.total", "2021", 3),
                        figure(municipality, indicator, period, value))
                .statusCode(400)
                .body("violations.field", contains(wrong));

        Uploads.observations("1452", "fokus.total").body("items.period", contains("2019", "2020"));
    }

    @Test
    void sourceAndReasonAreAskedFor() {
        Uploads.as("importer", "1452")
                .contentType("application/json")
                .body(Map.of("figures", List.of(figure("1452", "fokus.total", "2019", 1))))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("source", "reason"));
    }

    @Test
    void aDayThatHasNotBeenAndAGenderThatIsNotToldApartAreRefused() {
        Map<String, Object> ofWomen = figure("1491", "fokus.placering", "2023", 1);
        ofWomen.put("gender", "K");

        Uploads.as("importer", "1491")
                .contentType("application/json")
                .body(Map.of("figures", List.of(ofWomen), "source", "s", "reason", "r", "publishedOn", "2190-01-01"))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("publishedOn", "figures[0].gender"));
    }

    @Test
    void oneFigureTwiceIsRefused() {
        write(
                        "importer",
                        "1491",
                        figure("1491", "fokus.placering", "2023", 1),
                        figure("1491", "fokus.placering", "2023", 2))
                .statusCode(400)
                .body("violations.field", contains("figures[1].period"));
    }

    @Test
    void whatIsCalculatedIsNotWrittenByHand() {
        write("importer", "1491", figure("1491", "scb.flyttnetto-20-64", "2023", 1))
                .statusCode(400)
                .body("violations.field", contains("figures[0].indicator"));
    }

    @Test
    void aFileOfUnknownDayDoesNotOverwriteACorrection() {
        Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Vara"), "");
        write("importer", "1470", figure("1470", "fokus.placering", "2021", 17)).body("counts.revised", is(1));

        ValidatableResponse again = Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Vara"), "");

        again.body("counts.revised", is(0), "counts.problems", is(1));
        Uploads.observations("1470", "fokus.placering").body("items.value", contains(210, 17));
    }

    @Test
    void anEntryIsKeptWholeOrNotAtAll() {
        write("importer", "1472", "2024-05-01", figure("1472", "fokus.placering", "2023", 20));

        ValidatableResponse run = write(
                "importer",
                "1472",
                "2023-05-01",
                figure("1472", "fokus.placering", "2023", 21),
                figure("1472", "fokus.placering", "2024", 22));

        run.body("status", is("FAILED"), "failure", is("OLDER_EDITION"), "counts.created", is(0));
        Uploads.observations("1472", "fokus.placering").body("items.value", contains(20));
    }

    @Test
    void aPersonWithoutTheRoleMayNot() {
        write("reader", "1452", figure("1452", "fokus.total", "2019", 1)).statusCode(403);
    }

    private static Map<String, Object> figure(
            String municipality, String indicator, String period, @Nullable Integer value) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("municipality", municipality);
        figure.put("indicator", indicator);
        figure.put("period", period);
        figure.put("value", value);
        return figure;
    }

    private static ValidatableResponse write(String role, String municipality, Object... figures) {
        return figures.length > 0 && figures[0] instanceof String day
                ? send(role, municipality, day, List.of(figures).subList(1, figures.length))
                : send(role, municipality, "2023-05-26", List.of(figures));
    }

    private static ValidatableResponse send(String role, String municipality, String day, List<Object> figures) {
        return Uploads.as(role, municipality)
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of(
                        "figures",
                        figures,
                        "source",
                        "Fokus nr 20 2023, sidan 31",
                        "reason",
                        "Tidningen har ingen fil",
                        "publishedOn",
                        day))
                .post("/indicator/v1/hand-entries")
                .then();
    }
}
