package se.malbild.strategy.plansheet;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.testing.Tokens;

/// Vilhelmina's process plan as a sheet, out and in.
@QuarkusTest
class PlanSheetResourceTest {

    private static final String MUNICIPALITY = "2418";
    private static final String HERE = "/strategy/v1/municipalities/" + MUNICIPALITY;
    private static final Path SAMPLES = Path.of("../deploy/local/launcher/src/main/resources/sample-data");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(ExcelSheet.MEDIA_TYPE, ContentType.BINARY));

    private String plan = "";

    @BeforeEach
    void makesVilhelminasPlan() throws IOException {
        String title = "Strategi " + UUID.randomUUID();
        ObjectNode strategy = (ObjectNode)
                JSON.readTree(SAMPLES.resolve("vilhelmina-strategy.json").toFile());
        strategy.withObject("/head").put("title", title);
        create("/strategy-documents", strategy);
        ObjectNode document = (ObjectNode)
                JSON.readTree(SAMPLES.resolve("vilhelmina-plan.json").toFile());
        document.withObject("/head").put("strategy", title);
        document.remove("adoption");
        plan = create("/plan-documents", document);
    }

    private static String create(String path, ObjectNode document) {
        return as("coordinator", MUNICIPALITY)
                .body(document.toString())
                .post(HERE + path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private byte[] sheet(String format) {
        return as("coordinator", MUNICIPALITY)
                .get(plan + "/sheet?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String csv() {
        return new String(sheet("csv"), UTF_8);
    }

    private static RequestSpecification sending(String bearer, byte[] file) {
        return given().config(BYTES)
                .header("Authorization", bearer)
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(file);
    }

    private ValidatableResponse send(byte[] file, String query) {
        return sending(Tokens.bearer("coordinator", MUNICIPALITY), file)
                .header("If-Match", "*")
                .post(plan + "/sheet-imports" + query)
                .then()
                .log()
                .ifValidationFails();
    }

    private ValidatableResponse send(String csv, String query) {
        return send(csv.getBytes(UTF_8), query);
    }

    private String contents() {
        return as("coordinator", MUNICIPALITY).get(plan + "/contents").asString();
    }

    private List<String> activities() {
        return as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .jsonPath()
                .getList("activities.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void whatComesOutGoesInAndChangesNothing(String format) {
        String before = contents();

        send(sheet(format), "")
                .statusCode(200)
                .body("outcome", is("SAVED"), "problems", hasSize(0), "ignoredColumns", hasSize(0))
                .body("counts.created.sum()", is(0), "counts.changed.sum()", is(0))
                .body("counts.moved.sum()", is(0), "counts.deleted.sum()", is(0))
                .body("counts.find { it.row == 'Aktivitet' }.unchanged", is(11));

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aRewrittenRowKeepsItsIdAndANewOneGetsANumber() {
        String id = as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .jsonPath()
                .getString("activities[1].id");
        String changed = csv().replace("Samarbete med lokala mikrokluster av företag i kommunen", "Mikrokluster")
                .replaceFirst("\r\nAktivitet;1\\.2;", "\r\nAktivitet;;Alldeles ny;;;;;;;;;;;;;;;;\r\nAktivitet;1.2;");

        send(changed, "")
                .statusCode(200)
                .body("outcome", is("SAVED"))
                .body("counts.find { it.row == 'Aktivitet' }.created", is(1));

        as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .then()
                .body("activities[1].text", is("Alldeles ny"), "activities[1].number", is("1.2"))
                .body("activities[2].text", is("Mikrokluster"), "activities[2].id", is(id));
    }

    @Test
    void aWrongRowInTheMiddleIsToldAndNothingIsSavedUnlessWhatIsRightIsAskedFor() {
        String before = contents();
        String wrong = csv().replace(";Företagsbesök inom alla branscher;", ";Besök hos alla;")
                .replaceFirst("(Delta i skolans[^\r]*?);Utvecklingsenheten;", "$1;Slottet;");
        assertThat(wrong).contains(";Slottet;", ";Besök hos alla;");

        send(wrong, "")
                .statusCode(200)
                .body("outcome", is("REFUSED"), "problemCount", is(1))
                .body("problems[0].column", is("Ansvarig enhet"), "problems[0].found", is("Slottet"))
                .body("problems[0].expected", containsString("there is no Slottet"));
        send(wrong, "?validateOnly=true&onlyCorrect=true").body("outcome", is("CHECKED"));
        assertThat(contents()).isEqualTo(before);

        send(wrong, "?onlyCorrect=true").body("outcome", is("SAVED"), "problemCount", is(1));
        assertThat(activities())
                .contains("Besök hos alla", "Delta i skolans aktiviteter som entreprenörskapsdagar")
                .hasSize(11);
    }

    @Test
    void whatOnlyTheStrategyCanTellIsToldByRowToo() {
        String wrong =
                "Rad;Text;Fullmäktiges mål;Insatser\r\nAktivitet;Ny;Ett mål som inte finns;\r\nAktivitet;Ny två;;99\r\n";

        send(wrong, "")
                .body("outcome", is("REFUSED"))
                .body("problems.find { it.row == 2 }.column", is("Fullmäktiges mål"))
                .body("problems.find { it.row == 3 }.column", is("Insatser"));
        send("Rad;Text\r\nTema;" + "x".repeat(301), "")
                .body("outcome", is("REFUSED"), "problems[0].row", is(2), "problems[0].column", is("Text"));
    }

    @Test
    void whoSawAnotherPlanDoesNotOverwriteThisOne() {
        String seen = as("coordinator", MUNICIPALITY).get(plan + "/sheet").header("ETag");
        byte[] changed = csv().replace("Visionsarbete", "Vision").getBytes(UTF_8);
        String coordinator = Tokens.bearer("coordinator", MUNICIPALITY);

        sending(coordinator, changed)
                .header("If-Match", seen)
                .post(plan + "/sheet-imports")
                .then()
                .statusCode(200);

        problem(
                sending(coordinator, changed)
                        .header("If-Match", seen)
                        .post(plan + "/sheet-imports")
                        .then(),
                412,
                "precondition-failed");
        problem(
                sending(coordinator, changed)
                        .header(
                                "If-Match",
                                as("coordinator", MUNICIPALITY)
                                        .get(plan + "/document")
                                        .header("ETag"))
                        .post(plan + "/sheet-imports")
                        .then(),
                412,
                "precondition-failed");
    }

    private ValidatableResponse sendAsItIs(byte[] file, String query) {
        return sending(Tokens.bearer("coordinator", MUNICIPALITY), file)
                .post(plan + "/sheet-imports" + query)
                .then()
                .log()
                .ifValidationFails();
    }

    private String seen() {
        return as("coordinator", MUNICIPALITY).get(plan + "/sheet?format=xlsx").header("ETag");
    }

    /// What somebody has made of a workbook that was fetched at a version.
    private static byte[] workbook(String seen, String... activities) {
        return SheetFiles.EXCEL.write(
                List.of(SheetColumn.KIND, SheetColumn.TEXT),
                Stream.of(activities)
                        .map(text -> SheetLine.of(RowKind.ACTIVITY).with(SheetColumn.TEXT, text))
                        .toList(),
                seen.replace("\"", ""));
    }

    @Test
    void aWorkbookThatOthersHaveOvertakenDoesNotUndoWhatTheyDid() {
        byte[] fetched = sheet("xlsx");
        send(csv().replaceFirst("\r\nAktivitet;1\\.2;", "\r\nAktivitet;;Andras;;;;;;;;;;;;;;;;\r\nAktivitet;1.2;"), "")
                .body("outcome", is("SAVED"));

        problem(sendAsItIs(fetched, ""), 412, "precondition-failed")
                .body("detail", containsString("Fetch the sheet anew"))
                .body("detail", containsString("If-Match: *"));
        sendAsItIs(fetched, "?validateOnly=true")
                .statusCode(200)
                .body("outcome", is("CHECKED"), "outdated", is(true), "counts.deleted.sum()", is(1));
        assertThat(activities()).contains("Andras");

        send(fetched, "").body("outcome", is("SAVED"), "outdated", is(true));
        assertThat(activities()).doesNotContain("Andras");
    }

    @Test
    void aWorkbookThatWasOvertakenDoesNotTakeBackHowAnActivityOfAnAdoptedPlanGoes() {
        send("Rad;Text;Status\r\nAktivitet;Ny;Pågår\r\n", "").body("outcome", is("SAVED"));
        step("SUBMITTED");
        step("ADOPTED");
        byte[] fetched = sheet("xlsx");
        send("Rad;Text;Status\r\nAktivitet;Ny;Genomförd\r\n", "").body("outcome", is("SAVED"));

        problem(sendAsItIs(fetched, ""), 412, "precondition-failed");

        assertThat(status("Ny")).isEqualTo("DONE");
    }

    @Test
    void aSheetThatDoesNotTellWhatWasSeenIsCheckedAndNotSaved() {
        byte[] csv = sheet("csv");

        problem(sendAsItIs(csv, ""), 428, "precondition-required")
                .body("detail", containsString("Send If-Match with the ETag"))
                .body("detail", containsString("If-Match: *"));
        problem(sendAsItIs(workbook("", "Ny"), ""), 428, "precondition-required");
        sendAsItIs(csv, "?validateOnly=true")
                .statusCode(200)
                .body("outcome", is("CHECKED"), "$", not(hasKey("outdated")), "$", not(hasKey("sheetETag")));
    }

    @Test
    void aWorkbookTellsItselfWhatWasSeenAndCanBeSentAgain() {
        String seen = seen();

        String after = sendAsItIs(workbook(seen, "Ny"), "")
                .statusCode(200)
                .body("outcome", is("SAVED"), "outdated", is(false))
                .extract()
                .path("sheetETag");
        assertThat(after).isEqualTo(seen()).isNotEqualTo(seen);
        sendAsItIs(workbook(seen, "Ny"), "")
                .statusCode(200)
                .body("outcome", is("SAVED"), "outdated", is(true), "counts.created.sum()", is(0))
                .body("sheetETag", is(after));

        byte[] more = workbook(seen, "Ny", "Ny två");
        problem(sendAsItIs(more, ""), 412, "precondition-failed");
        sending(Tokens.bearer("coordinator", MUNICIPALITY), more)
                .header("If-Match", after)
                .post(plan + "/sheet-imports")
                .then()
                .statusCode(200)
                .body("outcome", is("SAVED"), "sheetETag", is(seen()));
        assertThat(activities()).containsExactly("Ny", "Ny två");
    }

    @Test
    void aWorkbookOfAnotherPlanIsNotTakenForThisOne() throws IOException {
        send("Rad;Text\r\nAktivitet;Ny\r\n", "").body("outcome", is("SAVED"));
        byte[] other = sheet("xlsx");
        makesVilhelminasPlan();

        problem(sendAsItIs(other, ""), 412, "precondition-failed");
    }

    @Test
    void aRowThatNoLongerAwaitsTheDecisionThatWasTakenIsRefused() {
        String activity = as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .path("activities.find { it.awaits != null }.id");
        as("coordinator", MUNICIPALITY)
                .body("""
                        {"outcome": "APPROVED", "body": "Kommunstyrelsen", "decidedOn": "2024-05-01"}""")
                .post(HERE + "/activities/" + activity + "/decisions")
                .then()
                .statusCode(201);
        String before = contents();
        String awaited =
                ";Beslut från politisk ledning och eller kommunens ledningsgrupp för att verkställas;Politisk ledning och eller kommunens ledningsgrupp;";

        send(csv(), "").statusCode(200).body("outcome", is("SAVED"));
        assertThat(csv()).contains(awaited);
        problem(send(csv().replace(awaited, ";;;"), ""), 409, "conflict").body("detail", containsString("awaits"));

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aSheetComesAsAFileWithTheNameOfThePlan() {
        as("coordinator", MUNICIPALITY)
                .accept("text/csv")
                .get(plan + "/sheet")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString("n%C3%A4ringslivsstrategi"))
                .header("Content-Disposition", containsString(".csv"))
                .header("Vary", containsString("Accept"));
        as("coordinator", MUNICIPALITY).get(plan + "/sheet").then().contentType(containsString("spreadsheetml.sheet"));
        problem(as("coordinator", MUNICIPALITY).get(plan + "/sheet?format=pdf").then(), 400, "invalid-input");
    }

    @Test
    void draftsAreForThoseWhoMaySeeAndWriteThem() {
        byte[] file = sheet("csv");
        String imports = plan + "/sheet-imports";

        problem(given().get(plan + "/sheet").then(), 404, "not-found");
        problem(sending("Bearer x", file).post(imports).then(), 401, "unauthenticated");
        problem(
                sending(Tokens.bearer("reader", MUNICIPALITY), file)
                        .post(imports)
                        .then(),
                403,
                "forbidden");
        problem(
                sending(Tokens.bearer("coordinator", "2083"), file)
                        .post(imports)
                        .then(),
                403,
                "forbidden");
        problem(
                sending(
                                Tokens.bearerOf(
                                        "anna",
                                        "unit-editor",
                                        MUNICIPALITY,
                                        UUID.randomUUID().toString()),
                                file)
                        .post(imports)
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void onlyADraftTakesAnotherTextAndEverybodyReadsThatOfAnAdoptedPlanButNotHowItGoes() {
        byte[] file = sheet("csv");
        for (String step : List.of("SUBMITTED", "ADOPTED")) {
            as("coordinator", MUNICIPALITY)
                    .header("If-Match", "*")
                    .body("{\"status\": \"%s\"}".formatted(step))
                    .put(plan + "/status")
                    .then()
                    .statusCode(200);
        }

        String before = contents();
        problem(send(csv().replace("Visionsarbete", "Vision"), ""), 409, "conflict");
        problem(send("Namn;Belopp", ""), 400, "invalid-input");
        send(file, "").statusCode(200).body("outcome", is("SAVED"), "counts.changed.sum()", is(0));
        assertThat(contents()).isEqualTo(before);
        given().get(plan + "/sheet?format=csv")
                .then()
                .statusCode(200)
                .body(not(containsString(";Status;")))
                .body(containsString("Näringslivsfrågor högre upp"));
        assertThat(csv()).contains(";Status;", ";Planerad;");
    }

    private String id(String text) {
        return as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .path("activities.find { it.text == '%s' }.id".formatted(text));
    }

    private void step(String status) {
        as("coordinator", MUNICIPALITY)
                .header("If-Match", "*")
                .body("{\"status\": \"%s\"}".formatted(status))
                .put(plan + "/status")
                .then()
                .statusCode(200);
    }

    private String status(String text) {
        return as("coordinator", MUNICIPALITY)
                .get(plan + "/contents")
                .path("activities.find { it.text == '%s' }.progress.status".formatted(text));
    }

    @Test
    void theStatusOfActivitiesIsReadWithTheStepsThatAreAllowed() {
        send("Rad;Text;Status\r\nAktivitet;Ny;Pågår\r\nAktivitet;Ny två;\r\nAktivitet;Ny tre;Utgår\r\n", "")
                .statusCode(200)
                .body("outcome", is("SAVED"));

        assertThat(List.of(status("Ny"), status("Ny två"), status("Ny tre")))
                .containsExactly("STARTED", "PLANNED", "CANCELLED");
        send("Rad;Text;Status\r\nAktivitet;Ny;Genomförd\r\nAktivitet;Ny två;Vilar\r\nAktivitet;Ny tre;Snart\r\n", "")
                .body("outcome", is("REFUSED"), "problems.row", is(List.of(3, 4)))
                .body("problems.column", is(List.of("Status", "Status")))
                .body("problems[0].expected", is("Planned as now, or the next step: Under way, Cancelled"));
        assertThat(status("Ny")).isEqualTo("STARTED");
        send(
                        "Rad;Text;Status\r\nAktivitet;Ny;genomförd\r\nAktivitet;Ny två;Vilar\r\nAktivitet;Ny tre;\r\n",
                        "?onlyCorrect=true")
                .body("outcome", is("SAVED"), "problemCount", is(1))
                .body("counts.find { it.row == 'Aktivitet' }.changed", is(1));
        assertThat(List.of(status("Ny"), status("Ny två"), status("Ny tre")))
                .containsExactly("DONE", "PLANNED", "CANCELLED");
    }

    @Test
    void anActivityThatAwaitsADecisionIsNotBegunByASheetEither() {
        String sheet = "Rad;Text;Väntar på beslut;Status\r\nAktivitet;Ny;Pengar;Pågår\r\n";

        send(sheet, "")
                .body("outcome", is("REFUSED"), "problems[0].row", is(2), "problems[0].column", is("Status"))
                .body("problems[0].expected", containsString("waits for a decision: Pengar"));

        send(sheet.replace("Pågår", ""), "").body("outcome", is("SAVED"));
        send(sheet, "").body("outcome", is("REFUSED"), "problems.size()", is(1));
        as("coordinator", MUNICIPALITY)
                .body("""
                        {"outcome": "APPROVED", "body": "Kommunstyrelsen", "decidedOn": "2024-05-01"}""")
                .post(HERE + "/activities/" + id("Ny") + "/decisions")
                .then()
                .statusCode(201);
        send(sheet, "").body("outcome", is("SAVED"));
        assertThat(status("Ny")).isEqualTo("STARTED");
    }

    @Test
    void ofAnAdoptedPlanTheStatusIsReadFromThoseWhoMayTell() {
        String name = "Enhet " + UUID.randomUUID();
        String unit = as("coordinator", MUNICIPALITY)
                .body("{\"name\": \"%s\", \"kind\": \"UNIT\"}".formatted(name))
                .post(HERE + "/organisation-units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send("Rad;Text;Ansvarig enhet\r\nAktivitet;Vår;%s\r\nAktivitet;Annans;\r\n".formatted(name), "")
                .body("outcome", is("SAVED"));
        step("SUBMITTED");
        step("ADOPTED");
        String told = "Rad;Text;Status\r\nAktivitet;Vår;Pågår\r\nAktivitet;Annans;%s\r\n";
        String editor = Tokens.bearerOf("anna", "unit-editor", MUNICIPALITY, unit);

        sending(editor, told.formatted("Pågår").getBytes(UTF_8))
                .header("If-Match", "*")
                .post(plan + "/sheet-imports")
                .then()
                .statusCode(200)
                .body("outcome", is("REFUSED"), "problems.row", is(List.of(3)));
        sending(editor, told.formatted("").getBytes(UTF_8))
                .header("If-Match", "*")
                .post(plan + "/sheet-imports")
                .then()
                .statusCode(200)
                .body("outcome", is("SAVED"));
        assertThat(List.of(status("Vår"), status("Annans"))).containsExactly("STARTED", "PLANNED");
        problem(send("Rad;Text;Status\r\nAktivitet;Vår;Genomförd\r\n", ""), 409, "conflict");

        step("CLOSED");
        problem(send(told.formatted("Pågår"), ""), 409, "conflict");
    }

    @Test
    void theSameSheetTwiceWithOneKeyIsReadOnce() {
        String key = UUID.randomUUID().toString();
        byte[] sheet = "Rad;Text\r\nAktivitet;Ny\r\n".getBytes(UTF_8);

        for (int time = 0; time < 2; time++) {
            keyed(key, sheet, "")
                    .statusCode(200)
                    .body("outcome", is("SAVED"), "counts.find { it.row == 'Aktivitet' }.created", is(1));
            assertThat(activities()).containsExactly("Ny");
        }
        problem(keyed(key, "Rad;Text\r\nAktivitet;Nya\r\n".getBytes(UTF_8), ""), 422, "idempotency-key-reused");
        problem(keyed(key, sheet, "?validateOnly=true"), 422, "idempotency-key-reused");
        send("Rad;Text\r\nAktivitet;Annan\r\n", "").body("outcome", is("SAVED"));
        keyed(key, sheet, "").body("outcome", is("SAVED"));
        assertThat(activities()).containsExactly("Annan");
    }

    @Test
    void whatIsRefusedWithAKeyLeavesNothingAndIsAnsweredTheSameAgain() {
        String key = UUID.randomUUID().toString();
        byte[] wrong = "Rad;Text;Insatser\r\nAktivitet;Ny;\r\nAktivitet;Ny två;99\r\n".getBytes(UTF_8);
        String before = contents();

        for (int time = 0; time < 2; time++) {
            keyed(key, wrong, "").statusCode(200).body("outcome", is("REFUSED"), "problems[0].row", is(3));
        }
        assertThat(contents()).isEqualTo(before);
        keyed(key + "x", wrong, "?onlyCorrect=true").body("outcome", is("SAVED"), "problemCount", is(1));
        assertThat(activities()).contains("Ny").doesNotContain("Ny två");
    }

    private ValidatableResponse keyed(String key, byte[] file, String query) {
        return sending(Tokens.bearer("coordinator", MUNICIPALITY), file)
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .post(plan + "/sheet-imports" + query)
                .then()
                .log()
                .ifValidationFails();
    }

    @Test
    void whatIsNoSheetOfAPlanIsRefusedWhole() {
        problem(send("Namn;Belopp\r\nAnna;12", ""), 400, "invalid-input")
                .body("violations[0].field", is("file"))
                .body("violations[0].message", containsString("Rad, Nr, Text"));
        problem(send(new byte[0], ""), 400, "invalid-input");
        problem(send("Rad;Nr;Text\r\n", "?onlyCorrect=true"), 400, "invalid-input")
                .body("violations[0].message", containsString("no rows below the header"));
        assertThat(activities()).hasSize(11);
        problem(send("x".repeat(6_000_000), ""), 413, "content-too-large");
    }
}
