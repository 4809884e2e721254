package se.malbild.indicator.provenance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.indicator.importrun.Uploads;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;

@QuarkusTest
class ProvenanceTest {

    private static final String PLACE = "fokus.placering";
    private static final String POPULATION = "scb.folkmangd-18-65";
    private static final String CHANGE = "scb.folkmangd-18-65-forandring";
    private static final String PX_LAYOUT = """
            {"columns": [{"headings": ["region (kod)"], "holds": "MUNICIPALITY_CODE"},
                         {"headings": ["region"], "holds": "MUNICIPALITY"},
                         {"headings": ["\\u00e5r"], "holds": "PERIOD"},
                         {"headings": ["v\\u00e4rde"], "holds": "FIGURE"}],
             "fixed": {"indicator": "fokus.placering"}, "earlierPeriods": "RESTATE"}""";

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @Test
    void aFigureOfATextStoodInARowAndAColumn() {
        String run = Uploads.table(
                        Uploads.as("national-importer", "0000"), Uploads.tableOf("Gnosjö"), "&publishedOn=2021-05-27")
                .extract()
                .path("id");

        of("0617", PLACE, "2021")
                .body("origin", is("READ"), "change.change", is("CREATED"), "change.value", is(225))
                .body("change.observationVersion", is(1), "change.publishedOn", is("2021-05-27"))
                .body("place.known", is("WHOLE"), "place.row", is(2), "place.column", is(1), "place.printed", is("225"))
                .body("place.sheet", equalTo(null), "place.columnLetter", equalTo(null))
                .body("edition.source", is("fokus"), "edition.publisher", is("Tidningen Fokus"))
                .body("edition.period", is("2021"), "edition.publishedOn", is("2021-05-27"))
                .body("importRun.id", is(run), "importRun.kind", is("FILE"), "importRun.layout", is("fokus-2021"))
                .body("importRun.fileName", is("fokus.tsv"))
                .body("importRun.mediaType", startsWith("text/tab-separated-values"))
                .body("importRun.checksum", is(Uploads.run(run).extract().<String>path("checksum")))
                .body("text", is("Stod i fokus.tsv: rad 2, kolumn 1. Där står ”225”."))
                .body("textEnglish", is("Stood in fokus.tsv: row 2, column 1. There stands “225”."))
                .body("links.importRun", endsWith("/indicator/v1/import-runs/" + run))
                .body("links.file", endsWith("/indicator/v1/import-runs/" + run + "/file"))
                .body(
                        "links.observation",
                        endsWith("/observations?municipality=0617&indicator=fokus.placering&period=2021&gender=T"));
    }

    @Test
    void whatIsPrintedIsShownAsItStandsAndNotAsItWasRead() {
        Uploads.table(Uploads.tableOf("Gislaved"));

        of("0662", "fokus.arbetsmarknad", "2021").body("place.printed", is("23,0"), "change.value", is(23.0f));
    }

    @Test
    void aFigureOfAWorkbookStoodInACellOfASheet() throws IOException {
        sendWorkbook("Vaggeryd", 17, "vaggeryd.xlsx").body("status", is("DONE"), "counts.created", is(1));

        of("0665", PLACE, "2023")
                .body("place.known", is("WHOLE"), "place.sheet", is("Placeringar"), "place.sheetNumber", is(2))
                .body("place.row", is(4), "place.column", is(3), "place.columnLetter", is("C"))
                .body("place.printed", is("17"))
                .body("text", is("Stod i vaggeryd.xlsx: bladet ”Placeringar”, cell C4. Där står ”17”."));
    }

    @Test
    void aFigureOfPcAxisStoodInALine() {
        String px = """
                CHARSET="ANSI";
                AXIS-VERSION="2010";
                CODEPAGE="utf-8";
                MATRIX="TAB1";
                TITLE="Placering";
                CONTENTS="Placering";
                UNITS="antal";
                STUB="region";
                HEADING="år";
                VALUES("region")="Värnamo","Sävsjö";
                CODES("region")="0683","0684";
                VALUES("år")="2020","2021";
                DATA=
                11 12
                13 14;
                """;
        sendWithLayout("tab1.px", px.getBytes(StandardCharsets.UTF_8), "text/plain", PX_LAYOUT)
                .body("status", is("DONE"), "counts.created", is(4));

        of("0684", PLACE, "2020")
                .body("change.value", is(13), "place.known", is("WHOLE"), "place.printed", is("13"))
                .body("place.row", is(15), "place.column", is(1), "place.sheet", equalTo(null));
    }

    @Test
    void whatWasWrittenByHandHasItsSourceAndReasonAndItsWriterIsShownToThoseWhoMayReadTheRun() {
        write("0685", PLACE, "2023", 31);
        long number = changeNumber("0685", PLACE, "2023");

        of(number)
                .body("origin", is("WRITTEN"), "importRun.kind", is("HAND_ENTRY"), "place", equalTo(null))
                .body("importRun.statedSource", is("Fokus nr 20 2023, sidan 31"), "importRun.reason", is("Ingen fil."))
                .body("importRun.actor", equalTo(null))
                .body("text", containsString("Källa: Fokus nr 20 2023, sidan 31. Skäl: Ingen fil."));
        actorSeenBy("coordinator", "0685", number).body("importRun.actor", is("importer.0685"));
        actorSeenBy("coordinator", "0686", number).body("importRun.actor", equalTo(null));
        actorSeenBy("reader", "0685", number).body("importRun.actor", equalTo(null));
        actorSeenBy("catalogue-admin", "0686", number).body("importRun.actor", is("importer.0685"));
    }

    @Test
    void aCorrectionTellsWhatItCorrectedAndWhatItCorrectedStillTellsItsPlace() {
        Uploads.table(Uploads.tableOf("Tranås"));
        long first = changeNumber("0687", PLACE, "2021");

        write("0687", PLACE, "2021", 17);

        of("0687", PLACE, "2021")
                .body("origin", is("WRITTEN"), "change.change", is("REVISED"), "change.previousValue", is(225))
                .body("change.observationVersion", is(2));
        of(first).body("origin", is("READ"), "change.value", is(225), "place.row", is(2));
    }

    @Test
    void anUndoPointsToWhatItTookBackAndToWhereWhatCameBackStood() {
        Uploads.table(Uploads.tableOf("Lessebo"));
        long first = changeNumber("0761", PLACE, "2021");
        String wrong = Uploads.table(Uploads.tableOf("Lessebo", "225\t", "7\t"))
                .extract()
                .path("id");
        long second = changeNumber("0761", PLACE, "2021");

        undo(wrong);

        of("0761", PLACE, "2021")
                .body("origin", is("RESTORED"), "change.value", is(225), "place", equalTo(null))
                .body("importRun.reason", is("Fel fil"))
                .body("undo.importRun", is(wrong), "undo.changeNumber", is((int) second))
                .body("undo.restoredChangeNumber", is((int) first))
                .body("undo.restored.origin", is("READ"), "undo.restored.place.row", is(2))
                .body("undo.restored.place.printed", is("225"))
                .body("text", startsWith("En import togs tillbaka, och värdet från ändring " + first + " kom åter."));
    }

    @Test
    void anUndoOfTheFirstThatWasKnownBringsNothingBack() {
        String run = Uploads.table(Uploads.tableOf("Tingsryd")).extract().path("id");
        long first = changeNumber("0763", PLACE, "2021");

        undo(run);

        of("0763", PLACE, "2021")
                .body("origin", is("RESTORED"), "change.status", is("WITHDRAWN"))
                .body("undo.changeNumber", is((int) first), "undo.restoredChangeNumber", equalTo(null))
                .body("undo.restored", equalTo(null))
                .body("text", startsWith("En import togs tillbaka, och före den var inget värde känt."));
    }

    @Test
    void aDerivedFigureRestsOnItsInputsAsTheyStoodThenHoweverOftenTheyAreRevised() {
        write("0764", POPULATION, "2020", 100);
        write("0764", POPULATION, "2021", 110);
        long early = changeNumber("0764", CHANGE, "2021");
        write("0764", POPULATION, "2021", 115);
        write("0764", POPULATION, "2020", 90);

        of("0764", CHANGE, "2021")
                .body("origin", is("CALCULATED"), "change.value", is(25), "change.observationVersion", is(3))
                .body("calculation.kind", is("YEARLY_CHANGE"), "calculation.kept", is(true))
                .body("calculation.inputs.period", contains("2021", "2020"))
                .body("calculation.inputs.provenance.change.value", contains(115, 90))
                .body("calculation.inputs.provenance.origin", contains("WRITTEN", "WRITTEN"))
                .body("text", is("Beräknades: scb.folkmangd-18-65 2021 − scb.folkmangd-18-65 2020."));
        of(early)
                .body("change.value", is(10), "change.observationVersion", is(1))
                .body("calculation.inputs.provenance.change.value", contains(110, 100))
                .body("calculation.inputs.provenance.change.observationVersion", contains(1, 1));
    }

    @Test
    void anInputThatWasNotKnownIsNamedWithoutAChange() {
        write("0765", "scb.inflyttade-20-64", "2022", 700);
        write("0765", "scb.utflyttade-20-64", "2022", 650);
        write("0765", "scb.utflyttade-20-64", "2022", null);

        of("0765", "scb.flyttnetto-20-64", "2022")
                .body("origin", is("CALCULATED"), "change.change", is("WITHDRAWN"), "change.previousValue", is(50))
                .body("calculation.kind", is("DIFFERENCE"))
                .body("calculation.inputs.indicator", contains("scb.inflyttade-20-64", "scb.utflyttade-20-64"))
                .body("calculation.inputs.provenance.change.status", contains("VALUE", "WITHDRAWN"));
    }

    @Test
    void howAFigureWasCalculatedStandsEvenWhenTheCatalogueSaysOtherwiseNow() {
        CatalogueCalls.post("indicators", trial("scb.prov-inflyttade")).statusCode(201);
        CatalogueCalls.post("indicators", trial("scb.prov-utflyttade")).statusCode(201);
        write("0767", "scb.prov-inflyttade", "2022", 70);
        write("0767", "scb.prov-utflyttade", "2022", 60);
        CatalogueCalls.post("indicators", derived("scb.prov-flyttade", "SUM")).statusCode(201);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> figures("0767", "scb.prov-flyttade")
                .body("items.value", contains(130)));
        long sum = changeNumber("0767", "scb.prov-flyttade", "2022");

        CatalogueCalls.put("indicators/scb.prov-flyttade", derived("scb.prov-flyttade", "DIFFERENCE"))
                .statusCode(200);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> figures("0767", "scb.prov-flyttade")
                .body("items.value", contains(10)));
        of(sum).body("importRun.kind", is("DERIVATION"), "calculation.kind", is("SUM"), "calculation.kept", is(true))
                .body("calculation.inputs.provenance.change.value", contains(70, 60));
        of("0767", "scb.prov-flyttade", "2022").body("calculation.kind", is("DIFFERENCE"));
    }

    @Test
    void whatACompleteTableLeavesOutSaysSo() {
        String layout = """
                {"columns": [{"headings": ["Kommun"], "holds": "MUNICIPALITY"},
                             {"headings": ["{period}"], "holds": "FIGURE"}], "complete": true,
                 "fixed": {"indicator": "svenskt-naringsliv.medias-attityder"}, "earlierPeriods": "RESTATE"}""";
        byte[] both = "Kommun;2024\nLjungby;3,1\nHögsby;3,4\n".getBytes(StandardCharsets.UTF_8);
        byte[] one = "Kommun;2024\nLjungby;3,1\n".getBytes(StandardCharsets.UTF_8);
        sendWithLayout("hel.csv", both, "text/csv", layout).body("counts.created", is(2));
        sendWithLayout("hel.csv", one, "text/csv", layout).body("counts.withdrawn", is(1));

        of("0821", "svenskt-naringsliv.medias-attityder", "2024")
                .body("origin", is("LEFT_OUT"), "change.change", is("WITHDRAWN"), "place", equalTo(null))
                .body("text", containsString("tabellen i hel.csv är hel"));
    }

    @Test
    void aChangeOfTheTimeBeforePlacesWereKeptSaysThatNoneIsKnown() {
        ledger.record("2024-05-01T12:00:00Z", NewFigure.of("0834", "fokus.utbildning", "71.50"));

        of("0834", "fokus.utbildning", "2023")
                .body("origin", is("READ"), "place.known", is("NONE"), "place.row", equalTo(null))
                .body("text", is("Lästes ur en fil utan namn. Var i filen värdet stod sparades inte då."));
    }

    @Test
    void aFigureOfAWorkbookOfTheTimeBeforeSheetsWereKeptTellsItsCellAndThatItsSheetIsNotKnown() throws IOException {
        String run = sendWorkbook("Hultsfred", 18, "gammal.xlsx").extract().path("id");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "UPDATE import_run SET read_sheet = NULL, read_sheet_number = NULL WHERE id = :run")
                .setParameter("run", UUID.fromString(run))
                .executeUpdate());

        of("0860", PLACE, "2023")
                .body("place.known", is("WITHOUT_SHEET"), "place.row", is(4), "place.columnLetter", is("C"))
                .body("place.sheet", equalTo(null), "place.printed", equalTo(null))
                .body("text", is("Stod i gammal.xlsx: cell C4; på vilket blad sparades inte då."));
    }

    @Test
    void aDerivedFigureOfTheTimeBeforeSaysThatItShowsHowItIsCalculatedNow() {
        ledger.record(
                "2024-05-01T12:00:00Z",
                NewFigure.of("0861", POPULATION, "10").in("2020"),
                NewFigure.of("0861", POPULATION, "12").in("2021"),
                NewFigure.of("0861", CHANGE, "2").in("2021"));

        of("0861", CHANGE, "2021")
                .body("origin", is("CALCULATED"), "calculation.kept", is(false))
                .body("calculation.inputs.provenance.change.value", contains(12, 10))
                .body("text", startsWith("Beräknades; hur sparades inte då."));
    }

    @Test
    void manyAreAnsweredAtOnceInTheOrderOfTheirNumbersAndThoseThatAreNotThereAreLeftOut() {
        Uploads.table(Uploads.tableOf("Emmaboda"));
        long later = changeNumber("0862", "fokus.miljo", "2021");
        long former = changeNumber("0862", "fokus.agenda-2030", "2021");

        given().get("/indicator/v1/provenance?change=%d&change=%d&change=%d&change=99999999"
                        .formatted(later, former, later))
                .then()
                .statusCode(200)
                .body("items.change.number", contains((int) Math.min(former, later), (int) Math.max(former, later)))
                .body("items.place.printed", hasSize(2));
    }

    @Test
    void theLanguageIsTheReaders() {
        Uploads.table(Uploads.tableOf("Nybro"));

        given().header("Accept-Language", "en")
                .get("/indicator/v1/changes/%d/provenance".formatted(changeNumber("0881", PLACE, "2021")))
                .then()
                .body("text", startsWith("Stood in fokus.tsv"), "edition.sourceTitle", containsString("Best place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?change=0", "?change=a", "?change=", "?number=1"})
    void whatNoChangeCanBeIsRefused(String query) {
        given().get("/indicator/v1/provenance" + query).then().statusCode(400).body("violations", hasSize(1));
    }

    @Test
    void moreThanTwoHundredAtOnceAreRefused() {
        String query =
                LongStream.rangeClosed(1, 201).mapToObj(n -> "change=" + n).collect(Collectors.joining("&"));

        given().get("/indicator/v1/provenance?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains("change"));
    }

    @Test
    void whoeverAsksForNoneGetsNone() {
        given().get("/indicator/v1/provenance").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aChangeThatIsNotThereIsNotFound() {
        given().get("/indicator/v1/changes/99999999/provenance")
                .then()
                .statusCode(404)
                .body("detail", is("Det finns ingen ändring 99999999."));
    }

    private static ValidatableResponse of(String municipality, String indicator, String period) {
        return of(changeNumber(municipality, indicator, period));
    }

    private static ValidatableResponse of(long number) {
        return given().get("/indicator/v1/changes/%d/provenance".formatted(number))
                .then()
                .statusCode(200)
                .body("change.number", is((int) number));
    }

    private static ValidatableResponse actorSeenBy(String role, String municipality, long number) {
        return Uploads.as(role, municipality)
                .get("/indicator/v1/changes/%d/provenance".formatted(number))
                .then()
                .statusCode(200);
    }

    private static long changeNumber(String municipality, String indicator, String period) {
        return given().get("/indicator/v1/observations?municipality=%s&indicator=%s&period=%s"
                        .formatted(municipality, indicator, period))
                .then()
                .body("items", hasSize(1))
                .extract()
                .<Integer>path("items[0].changeNumber");
    }

    private static ValidatableResponse figures(String municipality, String indicator) {
        return Uploads.observations(municipality, indicator);
    }

    private static ValidatableResponse sendWorkbook(String municipality, int place, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Malbild", "1.0")) {
            Worksheet about = workbook.newWorksheet("Om tabellen");
            about.value(0, 0, "Tabellen är hämtad ur tidningen.");
            Worksheet places = workbook.newWorksheet("Placeringar");
            places.value(0, 0, "Här är bäst att bo");
            places.value(2, 1, "Kommun");
            places.value(2, 2, "Placering 2023");
            places.value(3, 1, municipality);
            places.value(3, 2, place);
        }
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .header("Content-Type", "application/octet-stream")
                .body(bytes.toByteArray())
                .queryParam("layout", "fokus-placeringar")
                .queryParam("fileName", name)
                .post(Uploads.PATH)
                .then();
    }

    private static ValidatableResponse sendWithLayout(String name, byte[] bytes, String type, String layout) {
        return Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .multiPart("file", name, bytes, type)
                .multiPart("layout", layout, "application/json")
                .post(Uploads.PATH + "/forms")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse write(
            String municipality, String indicator, String period, @Nullable Integer value) {
        Map<String, Object> figure = new HashMap<>();
        figure.put("municipality", municipality);
        figure.put("indicator", indicator);
        figure.put("period", period);
        figure.put("status", value == null ? "WITHDRAWN" : "VALUE");
        figure.put("value", value);
        return Uploads.as("importer", municipality)
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of(
                        "figures", List.of(figure), "source", "Fokus nr 20 2023, sidan 31", "reason", "Ingen fil."))
                .post("/indicator/v1/hand-entries")
                .then()
                .statusCode(201);
    }

    private static void undo(String run) {
        Uploads.as("national-importer", "0000")
                .header("Prefer", "wait=30")
                .contentType("application/json")
                .body(Map.of("importRun", run, "reason", "Fel fil"))
                .post("/indicator/v1/undo-runs")
                .then()
                .statusCode(201)
                .body("status", is("DONE"));
    }

    private static Map<String, Object> derived(String code, String kind) {
        Map<String, Object> form = trial(code);
        form.put("publisherOverride", "Målbild");
        form.put(
                "derivation",
                Map.of("kind", kind, "input", "scb.prov-inflyttade", "secondInput", "scb.prov-utflyttade"));
        return form;
    }

    private static Map<String, Object> trial(String code) {
        Map<String, Object> form = new HashMap<>();
        form.put("code", code);
        form.put("source", "scb");
        form.put("titleSwedish", code);
        form.put("titleEnglish", code);
        form.put("measurementUnit", "antal");
        form.put("direction", "NEUTRAL");
        form.put("dividedByGender", false);
        form.put("wholeNumbers", true);
        form.put("breaks", List.of());
        return form;
    }
}
