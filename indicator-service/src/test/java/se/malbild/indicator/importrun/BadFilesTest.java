package se.malbild.indicator.importrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.testing.Tokens;

/// What must never get in, sent the way an importer sends it. After each the next good file gets in.
@QuarkusTest
class BadFilesTest {

    private static final String LONG = "?layout=malbild";
    private static final String HEAD = "municipality;indicator;period;gender;value\n";

    @AfterEach
    void theNextGoodFileGetsIn() {
        send(HEAD + "0136;fokus.placering;2021;T;17\n", LONG)
                .body("status", is("DONE"), "counts.problems", is(0), "counts.readings", is(1));
        Uploads.observations("0136", "fokus.placering").body("items.value", contains(17));
    }

    @Test
    void anEmptyFileIsRefusedAtTheDoor() {
        send("", LONG).statusCode(400).body("violations[0].message", containsString("tom"));
    }

    @Test
    void blankLinesAreAnEmptyFile() {
        send("\n\r\n  \n", LONG)
                .body("status", is("FAILED"), "failure", is("EMPTY_FILE"))
                .body("failureMessage", containsString("problem"));
    }

    @Test
    void aPictureNamedCsvIsNoTable() {
        byte[] png = new byte[5_000];
        Arrays.fill(png, (byte) 7);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, '\r'}, 0, png, 0, 12);

        send(png, "text/csv", LONG + "&fileName=bild.csv").body("status", is("FAILED"), "failure", is("NOT_A_TABLE"));
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "10"})
    void aTruncatedWorkbookIsDamaged(int part) throws IOException {
        byte[] whole = workbook();
        byte[] half = Arrays.copyOf(whole, whole.length * (part - 1) / part);

        send(half, "application/octet-stream", LONG).body("status", is("FAILED"), "failure", is("DAMAGED_WORKBOOK"));
    }

    @Test
    void tenThousandColumnsAreTooMany() {
        String row = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(";"));

        ValidatableResponse run = send("Kommun;" + row + "\nHedemora;" + row + "\n", LONG);

        run.body("status", is("FAILED"), "counts.created", is(0));
        Uploads.problemsOf(run).body("items[0].code", is("TOO_MANY_COLUMNS"));
    }

    @Test
    void ofAMillionProblemsAThousandAreListedAndAllCounted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("wrong.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int row = 0; row < 1_000_000; row++) {
                out.write("9999;fokus.placering;2021;T;1\n");
            }
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + Uploads.PATH + LONG))
                .header("Authorization", Tokens.bearer("national-importer", "0000"))
                .header("Content-Type", "text/csv")
                .header("Prefer", "wait=60")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        String run;
        try (HttpClient client = HttpClient.newHttpClient()) {
            run = client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replaceFirst(".*/", "");
        }

        ValidatableResponse ended = Uploads.run(run);
        ended.body("status", is("DONE"), "counts.problems", is(1_000_000), "counts.created", is(0));
        Uploads.problemsOf(ended)
                .body("meta.totalRecords", is(1_000))
                .body("items.code", everyItem(is("UNKNOWN_MUNICIPALITY")), "items[19].row", is(21));
    }

    @ParameterizedTest
    @CsvSource({
        "fokus.placering, 2021, 0, OFF_SCALE",
        "fokus.placering, 2021, 291, OFF_SCALE",
        "fokus.placering, 2021, '17,5', OFF_SCALE",
        "svenskt-naringsliv.sammanfattande-omdome, 2024, '6,1', OFF_SCALE",
        "svenskt-naringsliv.sammanfattande-omdome, 2024, '0,99', OFF_SCALE",
        "skr-insikt.nki-total, 2024, -1, OFF_SCALE",
        "fokus.placering, 20230, 12, NOT_A_PERIOD",
        "fokus.placering, 1850, 12, IMPLAUSIBLE_PERIOD",
        "fokus.placering, 2203, 12, IMPLAUSIBLE_PERIOD",
        "fokus.placering, 2021, tolv, NOT_A_NUMBER",
        "fokus.placering, 2021, '12 - 14', INTERVAL",
        "fokus.finns-inte, 2021, 12, UNKNOWN_INDICATOR",
        "fokus.placering, 2022, 12, EDITION_NEVER_PUBLISHED",
        "fokus.total, 2023, 12, OUTSIDE_DEFINITION",
        "skr-insikt.nki-total, 2023, 70, OUTSIDE_DEFINITION",
    })
    void aFigureThatCannotBeIsRefusedWithItsPlace(String indicator, String period, String value, String code) {
        ValidatableResponse run = send(HEAD + "0138;%s;%s;T;%s\n".formatted(indicator, period, value), LONG);

        run.body("counts.created", is(0), "counts.problems", is(1));
        Uploads.problemsOf(run).body("items.code", contains(code), "items[0].row", is(2));
    }

    @Test
    void aFigureOfAQuestionThatIsNotAskedAnyMoreIsKept() {
        String row = "0138;svenskt-naringsliv.skolans-attityder;2020;T;3,1\n";

        send(HEAD + row, LONG).body("counts.readings", is(1), "counts.problems", is(0));
    }

    @Test
    void aFigureOfWomenWhereGendersAreNotToldApartIsRefused() {
        ValidatableResponse run = send(HEAD + "0138;fokus.placering;2021;K;12\n", LONG);

        run.body("counts.created", is(0), "counts.problems", is(1));
        Uploads.problemsOf(run).body("items.code", contains("NOT_DIVIDED_BY_GENDER"), "items[0].found", is("12"));
    }

    @Test
    void aSecondSheetThatFitsIsToldOf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String name : List.of("Anvisning", "Sjutton", "Arton")) {
                try (Worksheet sheet = workbook.newWorksheet(name)) {
                    String[] head = name.equals("Anvisning")
                            ? new String[] {"Så fyller du i"}
                            : HEAD.strip().split(";");
                    String[] row = {"0138", "fokus.placering", name.equals("Arton") ? "2020" : "2021", "T", "17"};
                    IntStream.range(0, head.length).forEach(column -> sheet.value(0, column, head[column]));
                    IntStream.range(0, head.length).forEach(column -> sheet.value(1, column, row[column]));
                }
            }
        }

        ValidatableResponse run = send(bytes.toByteArray(), "application/octet-stream", LONG);

        run.body("status", is("DONE"), "counts.readings", is(1), "counts.problems", is(1));
        Uploads.problemsOf(run)
                .body("items.code", contains("SHEET_NOT_READ"))
                .body("items[0].message", allOf(containsString("Arton"), containsString("Sjutton")));
    }

    @ParameterizedTest
    @CsvSource({"application/vnd.ms-excel", "text/plain", "application/x-px", "application/octet-stream"})
    void whatAFileIsItsBytesTell(String mediaType) {
        byte[] table = (HEAD + "0138;fokus.placering;2020;T;18\n").getBytes(StandardCharsets.UTF_8);

        send(table, mediaType, LONG).body("status", is("DONE"), "counts.problems", is(0), "counts.readings", is(1));
    }

    @ParameterizedTest
    @CsvSource({"validateonly=true, validateonly", "layout=, layout", "edition=2021&edition=2020, edition"})
    void aMisspeltAnEmptyOrADoubledParameterIsRefused(String wrong, String field) {
        String query = wrong.startsWith("layout") ? "?" + wrong : LONG + "&" + wrong;

        send(HEAD + "0138;fokus.placering;2020;T;19\n", query)
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void theFileIsGivenBackAsAFileAndAsNothingElse() {
        String id = send("<script>alert(1)</script>", LONG + "&fileName=Företag \"1\".csv")
                .extract()
                .path("id");

        Uploads.as("national-importer", "0000")
                .get(Uploads.PATH + "/" + id + "/file")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename*=UTF-8''F%C3%B6retag%20%221%22.csv"));
    }

    @Test
    void aClientThatOffersHttp2IsNotAskedToChangeInTheMidstOfAnUpload() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + RestAssured.port + Uploads.PATH + LONG))
                    .header("Authorization", Tokens.bearer("national-importer", "0000"))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofString(HEAD + "0138;fokus.placering;2020;T;20\n"))
                    .build();

            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
    }

    @Test
    void oneMunicipalityTwiceIsKeptOnceWhenEqualAndNotAtAllWhenNot() {
        ValidatableResponse run = send(HEAD + """
                0139;fokus.placering;2021;T;12
                Upplands-Bro;fokus.placering;2021;T;12,0
                0140;fokus.placering;2021;T;12
                Nykvarn;fokus.placering;2021;T;13
                """, LONG);

        run.body("counts.created", is(1), "counts.problems", is(1));
        Uploads.problemsOf(run).body("items[0].code", is("CONTRADICTION"), "items[0].row", is(5));
        Uploads.observations("0140", "fokus.placering").body("items", hasSize(0));
    }

    @Test
    void anImportersTokenWritesItsOwnRowsOfANationalFile() {
        ValidatableResponse run = Uploads.as("importer", "0160")
                .header("Prefer", "wait=60")
                .header("Content-Type", "text/csv")
                .body(HEAD + "0160;fokus.placering;2021;T;5\n0162;fokus.placering;2021;T;6\n")
                .post(Uploads.PATH + LONG)
                .then();

        run.body("counts.created", is(1), "counts.rejected", is(1));
        Uploads.problemsOf(run).body("items.code", contains("MUNICIPALITY_NOT_YOURS"), "items[0].row", is(3));
        Uploads.observations("0162", "fokus.placering").body("items", hasSize(0));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0");
                Worksheet sheet = workbook.newWorksheet("Blad1")) {
            for (int row = 0; row < 2_000; row++) {
                sheet.value(row, 0, "Kommun " + row);
                sheet.value(row, 1, Math.sqrt(row));
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse send(String text, String query) {
        return send(text.getBytes(StandardCharsets.UTF_8), "text/csv", query);
    }

    private static ValidatableResponse send(byte[] bytes, String mediaType, String query) {
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=60")
                .header("Content-Type", mediaType)
                .body(bytes)
                .post(Uploads.PATH + query)
                .then();
    }
}
