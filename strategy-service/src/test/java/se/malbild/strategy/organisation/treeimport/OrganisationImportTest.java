package se.malbild.strategy.organisation.treeimport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.organisation.UnitCalls;

/// The units of a municipality from a csv file.
@QuarkusTest
class OrganisationImportTest {

    private static final UnitCalls LUDVIKA = new UnitCalls("2085");
    private static final String HEADINGS = "Enhet;Typ;Överordnad;Funktionsadress\n";

    /// Municipalities that have no other units, one for each file.
    private static final Map<String, String> MUNICIPALITIES = Map.of(
            "hedemora-utf8.csv", "2303",
            "hedemora-bom.csv", "2305",
            "hedemora-windows-1252.csv", "2309",
            "hedemora-tabb.tsv", "2313",
            "hedemora-komma.csv", "2321");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hedemora-utf8.csv",
                "hedemora-bom.csv",
                "hedemora-windows-1252.csv",
                "hedemora-tabb.tsv",
                "hedemora-komma.csv"
            })
    void hedemorasUnitsComeFromAFileHoweverItIsWrittenAndTheSecondTimeNothingChanges(String file) {
        UnitCalls calls = new UnitCalls(Objects.requireNonNull(MUNICIPALITIES.get(file)));

        send(calls, fixture(file)).then().statusCode(200).body("created", is(15), "changed", is(0), "unchanged", is(0));

        List<Map<String, Object>> tree = calls.get("organisation-tree").path("units");
        assertThat(tree)
                .extracting(unit -> String.join(" / ", strings(unit.get("path"))) + " " + unit.get("kind"))
                .containsExactly(
                        "AB Hedemorabostäder COMPANY",
                        "Hedemora Energi AB COMPANY",
                        "Hedemora Kommunfastigheter AB COMPANY",
                        "Kommunstyrelsen BOARD",
                        "Kommunstyrelsen / Kommunstyrelseförvaltningen DEPARTMENT",
                        "Kommunstyrelsen / Kommunstyrelseförvaltningen / HR-avdelningen UNIT",
                        "Kommunstyrelsen / Kommunstyrelseförvaltningen / Näringsliv Hedemora UNIT",
                        "Miljö- och samhällsbyggnadsnämnden BOARD",
                        "Miljö- och samhällsbyggnadsnämnden / Miljö- och samhällsbyggnadsförvaltningen DEPARTMENT",
                        "Miljö- och samhällsbyggnadsnämnden / Miljö- och samhällsbyggnadsförvaltningen / Bygglov, mätning & karta UNIT",
                        "Omsorgsnämnden BOARD",
                        "Omsorgsnämnden / Omsorgsförvaltningen DEPARTMENT",
                        "Utbildningsnämnden BOARD",
                        "Utbildningsnämnden / Utbildningsförvaltningen DEPARTMENT",
                        "Utbildningsnämnden / Utbildningsförvaltningen / Vuxenutbildningen \"Vux\" UNIT");
        assertThat(tree)
                .filteredOn(unit -> "Näringsliv Hedemora".equals(unit.get("name")))
                .extracting(unit -> unit.get("functionAddress"))
                .containsExactly("naringsliv@hedemora.se");

        send(calls, fixture(file)).then().statusCode(200).body("created", is(0), "changed", is(0), "unchanged", is(15));
        calls.get("organisation-units?limit=200").then().body("items.entityTag", everyItem(is("\"0\"")));
    }

    @Test
    void unitsAreKnownByTheirNamesAndThoseThatTheFileDoesNotListStay() {
        String mark = UnitCalls.newName();
        String changed = LUDVIKA.unit(mark + " Ändras", "UNIT", null);
        String kept = LUDVIKA.unit(mark + " Kvar", "BOARD", null);

        send("%1$s ÄNDRAS;förvaltning;%1$s kvar;chef@ludvika.se\n%1$s Ny;Bolag;%1$s Ändras;\n".formatted(mark))
                .then()
                .statusCode(200)
                .body(
                        "created", is(1),
                        "changed", is(1),
                        "unchanged", is(0),
                        "units.row", is(List.of(2, 3)),
                        "units.change", is(List.of("CHANGED", "CREATED")),
                        "units[0].id", is(changed));

        LUDVIKA.get("organisation-units/" + changed)
                .then()
                .header("ETag", is("\"1\""))
                .body(
                        "name", is(mark + " ÄNDRAS"),
                        "kind", is("DEPARTMENT"),
                        "parent", is(kept),
                        "functionAddress", is("chef@ludvika.se"));
        LUDVIKA.get("organisation-units/" + kept).then().header("ETag", is("\"0\""));
    }

    @Test
    void aColumnThatTheFileLacksLeavesWhatStandsAndAnEmptyCellTakesItAway() {
        String mark = UnitCalls.newName();
        send("%1$s a;nämnd;;\n%1$s b;enhet;%1$s a;b@ludvika.se\n".formatted(mark))
                .then()
                .statusCode(200);

        send(LUDVIKA, "Typ,Enhet\nfÖrvaltning,%s b\n".formatted(mark))
                .then()
                .statusCode(200)
                .body("changed", is(1));
        assertThat(unit(mark + " b"))
                .containsEntry("kind", "DEPARTMENT")
                .containsEntry("functionAddress", "b@ludvika.se");
        assertThat(unit(mark + " b").get("parent")).isNotNull();

        send("%s b;förvaltning;;\n".formatted(mark)).then().statusCode(200).body("changed", is(1));
        assertThat(unit(mark + " b").get("parent")).isNull();
        assertThat(unit(mark + " b").get("functionAddress")).isNull();
    }

    @Test
    void aFileThatIsTriedSaysWhatWouldComeOfItAndSavesNothing() {
        String mark = UnitCalls.newName();

        Response tried = as("coordinator", "2085")
                .contentType("text/csv")
                .body(bytes(HEADINGS + mark + ";enhet;;\n"))
                .post(LUDVIKA.path("organisation-imports?validateOnly=true"));

        tried.then()
                .statusCode(200)
                .body(
                        "validateOnly",
                        is(true),
                        "created",
                        is(1),
                        "units[0].name",
                        is(mark),
                        "units[0].id",
                        nullValue());
        assertThat(named(mark)).isEmpty();
    }

    @Test
    void unitsThatLieInEachOtherCanChangePlaces() {
        String mark = UnitCalls.newName();
        send("%1$s a;enhet;;\n%1$s b;enhet;%1$s a;\n".formatted(mark)).then().statusCode(200);

        send("%1$s a;enhet;%1$s b;\n%1$s b;enhet;;\n".formatted(mark))
                .then()
                .statusCode(200)
                .body("changed", is(2));
    }

    @Test
    void textsThatLookLikeFormulasAreTexts() {
        String mark = UnitCalls.newName();

        send("=HYPERLÄNK(\"\"%s\"\");enhet;;\n"
                        .formatted(mark)
                        .replace("=HYPERLÄNK", "\"=HYPERLÄNK")
                        .replace("\"\");", "\"\")\";"))
                .then()
                .statusCode(200)
                .body("units[0].name", is("=HYPERLÄNK(\"%s\")".formatted(mark)));
        send("+46 %1$s;enhet;;\n@%1$s;enhet;;\n-%1$s;enhet;;\n".formatted(mark))
                .then()
                .statusCode(200)
                .body("units.name", is(List.of("+46 " + mark, "@" + mark, "-" + mark)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsWrongIsSaidWithRowColumnWhatStoodThereAndWhatWasExpected(
            String rows, String field, String swedish, String english) {
        String mark = UnitCalls.newName();
        String file = HEADINGS + ("Rätt;enhet;;\n" + rows).replace("Rätt", mark);

        for (Map.Entry<String, String> words :
                Map.of("sv", swedish, "en", english).entrySet()) {
            problem(
                            as("coordinator", "2085")
                                    .header("Accept-Language", words.getKey())
                                    .contentType("text/csv")
                                    .body(bytes(file))
                                    .post(LUDVIKA.path("organisation-imports"))
                                    .then(),
                            400,
                            "invalid-input")
                    .body(
                            "violations.field", is(List.of(field)),
                            "violations[0].message",
                                    containsString(words.getValue().replace("Rätt", mark)));
        }
        assertThat(named(mark)).isEmpty();
    }

    static Stream<Arguments> whatIsWrongIsSaidWithRowColumnWhatStoodThereAndWhatWasExpected() {
        return Stream.of(
                arguments(
                        ";enhet;;",
                        "rows[3].name",
                        "rad 3, kolumn 1 (Enhet): ”” – här väntades enhetens namn",
                        "row 3, column 1 (Enhet): “” – the name"),
                arguments(
                        "X;skola;;",
                        "rows[3].kind",
                        "rad 3, kolumn 2 (Typ): ”skola” – här väntades något av: nämnd, förvaltning, kommunalt bolag, enhet",
                        "row 3, column 2 (Typ): “skola” – one of these"),
                arguments("\n\nX;;;", "rows[5].kind", "rad 5, kolumn 2 (Typ)", "row 5, column 2 (Typ)"),
                arguments(
                        "X;enhet;Ingen;",
                        "rows[3].parent",
                        "rad 3, kolumn 3 (Överordnad): ”Ingen” – här väntades namnet på en enhet",
                        "column 3 (Överordnad): “Ingen” – the name of a unit"),
                arguments(
                        "X;enhet;;ingen",
                        "rows[3].functionAddress",
                        "rad 3, kolumn 4 (Funktionsadress): ”ingen” – här väntades funktionens e-postadress",
                        "column 4 (Funktionsadress): “ingen” – the e-mail address"),
                arguments(
                        "RÄTT;nämnd;;".replace("RÄTT", "Rätt"),
                        "rows[3].name",
                        "står redan på rad 2",
                        "is in row 2 already"),
                arguments(
                        "X;enhet;;;mer",
                        "rows[3].cells[5]",
                        "rad 3, kolumn 5 (–): ”mer” står i en kolumn utan känd rubrik",
                        "column 5"),
                arguments(
                        "a;enhet;c;\nb;enhet;a;\nc;enhet;b;",
                        "rows[3].parent",
                        "i en ring: a → c → b → a",
                        "in a circle: a → c → b → a"),
                arguments("X;enhet;X;", "rows[3].parent", "i en ring: X → X", "in a circle: X → X"),
                arguments(
                        "%s;enhet;;".formatted("x".repeat(201)),
                        "rows[3].name",
                        "längre än 200 tecken",
                        "longer than 200 characters"),
                arguments("\"X\ny\";enhet;;", "rows[3].name", "går över flera rader", "goes over several lines"),
                arguments("\"X\"y;enhet;;", "file", "citattecken mitt i en cell", "quotation mark in the midst"));
    }

    @Test
    void everythingThatIsWrongIsListedAtOnce() {
        problem(send("X;skola;Ingen;ingen\n;;;\n;nämnd;;\n").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("rows[2].kind", "rows[2].functionAddress", "rows[4].name")));
    }

    @Test
    void aRingThatRunsThroughUnitsOfTheMunicipalityIsRefused() {
        String mark = UnitCalls.newName();
        send("%1$s a;enhet;;\n%1$s b;enhet;%1$s a;\n%1$s c;enhet;%1$s b;\n".formatted(mark))
                .then()
                .statusCode(200);

        problem(send("%1$s a;enhet;%1$s c;\n".formatted(mark)).then(), 400, "invalid-input")
                .body(
                        "violations.field", is(List.of("rows[2].parent")),
                        "violations[0].message", containsString("%1$s a → %1$s c → %1$s b → %1$s a".formatted(mark)));
    }

    @Test
    void aTreeOfElevenLevelsIsRefused() {
        String mark = UnitCalls.newName();
        String rows = IntStream.rangeClosed(1, 11)
                .mapToObj(level ->
                        "%1$s %2$d;enhet;%3$s;".formatted(mark, level, level == 1 ? "" : mark + " " + (level - 1)))
                .collect(Collectors.joining("\n"));

        problem(send(rows).then(), 400, "invalid-input")
                .body(
                        "violations.field",
                        is(List.of("rows[12].parent")),
                        "violations[0].message",
                        containsString("nivå 11"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'Enhet;Sort\nX;enhet\n' | rows[1].cells[2] | är ingen känd rubrik",
                "'Enhet;Överordnad\nX;\n' | file | saknar rubriken Typ",
                "'Enhet;Typ;Enhet\nX;enhet;\n' | rows[1].name | två gånger",
                "'Näringsliv Hedemora\n' | rows[1].cells[1] | är ingen känd rubrik",
                "'PK\u0003\u0004skräp' | file | arbetsbok",
                "' \n ;; \n' | file | är tom",
                "'' | file | är tom",
            })
    void aFileThatIsNoTableOfUnitsIsRefused(String file, String field, String words) {
        problem(send(LUDVIKA, Objects.requireNonNullElse(file, "")).then(), 400, "invalid-input")
                .body("violations[0].field", is(field), "violations[0].message", containsString(words));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        problem(send(LUDVIKA, new byte[] {'a', 0, 'b'}).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("file")), "violations[0].message", containsString("ingen text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENHET ; typ",
                "Typ;Enhet",
                "Name;Kind",
                "sep=;\nEnhet;Typ",
                "\n\nenhet:;TYP*",
                "\"Enhet\";\"Typ\""
            })
    void headingsStandInAnyOrderAndCase(String headings) {
        String mark = UnitCalls.newName();
        String row = headings.startsWith("Typ") ? "enhet;" + mark : mark + ";enhet";

        send(LUDVIKA, headings + "\n" + row + "\n").then().statusCode(200).body("created", is(1));
    }

    @Test
    void aFileOfTooManyRowsIsRefused() {
        String rows = IntStream.rangeClosed(1, 1001)
                .mapToObj("Enhet %d;enhet;;"::formatted)
                .collect(Collectors.joining("\n"));

        problem(send(rows).then(), 400, "invalid-input")
                .body("violations[0].message", containsString("fler än 1000 rader"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        problem(send("x".repeat(1_100_000)).then(), 413, "content-too-large");
    }

    @Test
    void aFileOfAThousandRowsIsImported() {
        UnitCalls calls = new UnitCalls("2326");
        String rows = IntStream.rangeClosed(1, 1000)
                .mapToObj(number ->
                        "Enhet %d;enhet;%s;".formatted(number, number % 10 == 1 ? "" : "Enhet " + (number - 1)))
                .collect(Collectors.joining("\n"));

        send(calls, HEADINGS + rows).then().statusCode(200).body("created", is(1000));

        calls.get("organisation-tree").then().body("units.size()", is(1000), "units.max { it.depth }.depth", is(10));
    }

    @Test
    void theSameFileTwiceAtOnceMakesEachUnitOnce() throws Exception {
        String rows = UnitCalls.newName() + ";enhet;;\n";
        Callable<Integer> importing = () -> send(rows).<Integer>path("created");

        assertThat(atOnce(List.of(importing, importing))).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void theSameKeyTwiceGivesTheSameAnswer() {
        String mark = UnitCalls.newName();

        for (int attempt = 0; attempt < 2; attempt++) {
            as("coordinator", "2085")
                    .header("Idempotency-Key", mark)
                    .contentType("text/csv")
                    .body(bytes(HEADINGS + mark + ";enhet;;\n"))
                    .post(LUDVIKA.path("organisation-imports"))
                    .then()
                    .statusCode(200)
                    .body("created", is(1));
        }
    }

    @Test
    void aUnitThatHasEndedIsNotKnownByItsNameAnyMore() {
        String mark = UnitCalls.newName();
        String ended = LUDVIKA.unit(mark, "UNIT", null);
        LUDVIKA.post(
                        "organisation-mergers",
                        "{\"units\": [\"%s\"], \"into\": {\"id\": \"%s\"}}".formatted(ended, LUDVIKA.unit()))
                .then()
                .statusCode(200);

        problem(send("%1$s b;enhet;%1$s;\n".formatted(mark)).then(), 400, "invalid-input");
        send(mark + ";nämnd;;\n").then().statusCode(200).body("created", is(1));

        LUDVIKA.get("organisation-units/" + ended).then().body("kind", is("UNIT"));
    }

    @Test
    void aCommaInANameDoesNotPartItWhereTheSeparatorIsASemicolon() {
        String mark = UnitCalls.newName();

        send(mark + ", mark, exploatering;enhet;;\n")
                .then()
                .statusCode(200)
                .body("units[0].name", is(mark + ", mark, exploatering"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/csv; charset=windows-1252",
                "text/plain",
                "application/vnd.ms-excel",
                "application/octet-stream"
            })
    void aFileIsTakenByWhateverNameItsFormatGoes(String mediaType) {
        as("coordinator", "2085")
                .contentType(mediaType)
                .body(bytes(HEADINGS + UnitCalls.newName() + ";enhet;;\n"))
                .post(LUDVIKA.path("organisation-imports"))
                .then()
                .statusCode(200);
    }

    @Test
    void jsonIsNoFile() {
        problem(
                as("coordinator", "2085")
                        .body("{}")
                        .post(LUDVIKA.path("organisation-imports"))
                        .then(),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void onlyTheCoordinatorImportsUnits(String role) {
        problem(
                as(role, "2085")
                        .contentType("text/csv")
                        .body(bytes(HEADINGS + "X;enhet;;\n"))
                        .post(LUDVIKA.path("organisation-imports"))
                        .then(),
                403,
                "forbidden");
    }

    private static Response send(String rows) {
        return send(LUDVIKA, HEADINGS + rows);
    }

    private static Response send(UnitCalls calls, String file) {
        return send(calls, bytes(file));
    }

    private static Response send(UnitCalls calls, byte[] file) {
        return as("coordinator", calls.municipality())
                .contentType("text/csv")
                .body(file)
                .post(calls.path("organisation-imports"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Hedemora's units, written in one of the ways that spreadsheets write them.
    private static byte[] fixture(String name) {
        try (InputStream file = OrganisationImportTest.class.getResourceAsStream("/organisation/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> named(String mark) {
        return given().queryParam("name", mark)
                .get(LUDVIKA.path("organisation-units"))
                .path("items.name");
    }

    private static Map<String, Object> unit(String name) {
        List<Map<String, Object>> found = given().queryParam("name", name)
                .get(LUDVIKA.path("organisation-units"))
                .path("items");
        return found.getFirst();
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}
