package se.malbild.indicator.importrun;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that comes with its layout, or with none.
@QuarkusTest
class StatedLayoutTest {

    private static final String LAYOUT = """
            {"columns": [{"headings": ["Kommun"], "holds": "MUNICIPALITY"},
                         {"headings": ["{period}"], "holds": "FIGURE"}],
             "fixed": {"indicator": "svenskt-naringsliv.dialog"}, "earlierPeriods": "RESTATE" %s}""";

    @Test
    void theSmallestLayoutThatSaysWhatIsNeededIsEnough() {
        ValidatableResponse run = send("Kommun;2023;2024\nAle;3,1;3,2\n", LAYOUT.formatted(""));

        run.statusCode(201)
                .body("status", is("DONE"), "counts.created", is(2), "layout", equalTo(null))
                .body("edition", is("2024"), "layoutUsed.fixed.indicator", is("svenskt-naringsliv.dialog"));
        Uploads.observations("1440", "svenskt-naringsliv.dialog").body("items.value", contains(3.1f, 3.2f));
    }

    @Test
    void whatACompleteTableDoesNotNameIsWithdrawn() {
        String complete = LAYOUT.formatted(", \"complete\": true");
        send("Kommun;2024\nLerum;3,1\nTjörn;3,4\n", complete).body("counts.created", is(2));

        send("Kommun;2024\nLerum;3,1\n", complete).body("counts.unchanged", is(1), "counts.withdrawn", is(1));

        Uploads.observations("1419", "svenskt-naringsliv.dialog").body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void aCompleteTableWithRefusedRowsWithdrawsNothing() {
        String complete = LAYOUT.formatted(", \"complete\": true").replace("dialog", "upphandling");
        send("Kommun;2024\nLerum;3,1\nTjörn;3,4\n", complete).body("counts.created", is(2));

        ValidatableResponse run = send("Kommun;2024\nLerum;3,1\nTjorn-Orust;3,4\n", complete);

        run.body("counts.withdrawn", is(0), "counts.problems", is(2));
        Uploads.problemsOf(run).body("items.code", contains("UNKNOWN_MUNICIPALITY", "ABSENCE_NOT_TRUSTED"));
    }

    @Test
    void aLayoutThatCannotBeIsRefusedFieldByField() {
        send("Kommun;2024\nAle;3\n", "{\"columns\": [{\"headings\": [\"{period}\"], \"holds\": \"FIGURE\"}]}")
                .statusCode(400)
                .body("type", containsString("invalid-input"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nKommun;2024\r\nAle;",
                "--x\r\nContent-Disposition form-data\r\n\r\nKommun;2024\r\n--x--\r\n",
                "nothing of a form",
            })
    void aFormThatIsCutOffOrNoneIsAFaultOfTheRequest(String form) {
        Uploads.as("national-importer", "0000")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.US_ASCII))
                .post(Uploads.PATH + "/forms")
                .then()
                .statusCode(400)
                .body("type", containsString("invalid-input"));
    }

    @Test
    void aFileWithoutAMediaTypeIsReadForWhatItIs() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "Kommun;2024\nAle;\n\r\n--x\r\nContent-Disposition: form-data; name=\"layout\"\r\n\r\n"
                + LAYOUT.formatted("") + "\r\n--x--\r\n";

        Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.UTF_8))
                .post(Uploads.PATH + "/forms")
                .then()
                .statusCode(201);
    }

    @Test
    void aTableWithoutFiguresSaysSo() {
        send("Kommun;2024\n", LAYOUT.formatted("")).body("status", is("FAILED"), "failure", is("NO_FIGURES"));
    }

    @Test
    void theOnlyKnownLayoutThatFitsIsChosen() {
        Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .header("Content-Type", "text/tab-separated-values")
                .body(Uploads.tableOf("Orust"))
                .post(Uploads.PATH)
                .then()
                .body("status", is("DONE"), "layout", is("fokus-2021"), "counts.created", is(15));
    }

    @Test
    void aFileThatFitsNoLayoutIsToldSo() {
        ValidatableResponse run = Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .header("Content-Type", "text/csv")
                .body("Färg;Antal\nRöd;3\nBlå;4\n")
                .post(Uploads.PATH)
                .then();

        run.body("status", is("FAILED"), "failure", is("LAYOUT_NOT_RECOGNISED"));
        Uploads.problemsOf(run).body("items[0].message", containsString("layout-suggestions"));
    }

    private static ValidatableResponse send(String table, String layout) {
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .multiPart("file", "tabell.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("layout", layout, "application/json")
                .post(Uploads.PATH + "/forms")
                .then();
    }
}
