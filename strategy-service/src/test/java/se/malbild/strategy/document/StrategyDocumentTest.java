package se.malbild.strategy.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.document.SampleDocument.DOCUMENTS;
import static se.malbild.strategy.document.SampleDocument.draft;
import static se.malbild.strategy.document.SampleDocument.hedemora;
import static se.malbild.strategy.document.SampleDocument.read;
import static se.malbild.strategy.document.SampleDocument.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hedemora's whole strategy, in and out.
@QuarkusTest
class StrategyDocumentTest {

    private static final String CHECKS = HEDEMORA + "/strategy-document-checks";

    @Test
    void whatComesOutIsWhatWentIn() {
        ObjectNode document = hedemora();

        assertThat(read(given().get(send(document) + "/document"))).isEqualTo(document);
    }

    @Test
    void whatComesOutGoesInAndGivesTheSameWithLinksAndResponsibleOnes() {
        ObjectNode document = hedemora();
        document.withArray("units")
                .addObject()
                .put("name", "Näringsliv Hedemora")
                .put("kind", "UNIT");
        ObjectNode measure = (ObjectNode) document.at("/focusAreas/0/measures/0");
        measure.putArray("goals").add("1.3").add("1.1");
        measure.putArray("responsible").addObject().put("role", "Näringslivschefen");
        measure.withArray("responsible")
                .addObject()
                .put("unit", "Näringsliv Hedemora")
                .put("role", "Handläggare");
        document.putArray("goals").addObject().put("text", "Ett mål utanför målområdena");

        JsonNode first = read(asCoordinator().get(send(document) + "/document"));
        JsonNode second = read(asCoordinator().get(send(first) + "/document"));

        assertThat(first).isEqualTo(document);
        assertThat(second).isEqualTo(document);
    }

    @Test
    void aDocumentWithAnAdoptionIsInForceAndOpenToEveryone() {
        given().get(send(hedemora()))
                .then()
                .statusCode(200)
                .body("status", is("ADOPTED"), "stage", is("Beslutad"), "pageCount", is(9));
    }

    @Test
    void theWholeIsReadAsAPage() {
        String page = given().accept("text/html")
                .get(send(hedemora()) + "/document")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .contains("<html lang=\"sv\">")
                .contains("<h1>Näringslivsstrategi för Hedemora kommun</h1>")
                .contains("Kommunfullmäktige den 15 februari 2022 § 10")
                .contains("<em>Hedemora är en välkomnande och hållbar kommun</em>")
                .contains("<strong>Hedemora</strong>")
                .contains("<td>229</td>");
    }

    @Test
    void theListOfFocusAreasHasItsOwnOrderAndWords() {
        String page =
                given().accept("text/html").get(send(hedemora()) + "/document").asString();

        assertThat(page)
                .containsSubsequence(
                        "Dessa är:",
                        "<li>Stolta ambassadörer för Hedemora kommun</li>",
                        "<li>God dialog och samverkan</li>",
                        "<li>Ökad attraktivitet får Hedemora kommun att växa</li>",
                        "<li>Rätt kompetens för att växa</li>",
                        "<li>Goda förutsättningar för företagande</li>",
                        "Bild 1. Visionens strategiska målområden",
                        "<h2>Goda förutsättningar för företagande</h2>",
                        "<h2>Ökad attraktivitet får Hedemora att växa</h2>");
    }

    @Test
    void theWholeIsReadAsMarkdownInTheReadersLanguage() {
        given().accept("text/markdown")
                .header("Accept-Language", "en")
                .get(send(hedemora()) + "/document")
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .body(
                        startsWith("**HEDEMORA KOMMUN**"),
                        containsString("# Näringslivsstrategi för Hedemora kommun"),
                        containsString("Kommunfullmäktige on 15 February 2022 § 10"),
                        containsString("### Measures"));
    }

    @Test
    void whatIsWrittenIsShownAndNeverRun() {
        ObjectNode document = draft();
        document.withObject("/head").put("title", "<script>alert(1)</script>");
        ((ObjectNode) document.at("/openingSections/0"))
                .put("text", "<img src=x onerror=alert(2)> [klicka](javascript:alert(3))\n\n```\nen öppen ruta");

        String page = asCoordinator()
                .accept("text/html")
                .get(send(document) + "/document")
                .asString();

        assertThat(page).doesNotContain("<script>", "<img", "javascript:").contains("<h2>Strategin</h2>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/*                  | application/json",
                "*/*                            | application/json",
                "''                             | application/json",
                "application/json;charset=utf-8 | application/json",
                "text/html;charset=utf-8        | text/html",
                "text/*                         | text/html",
                "text/markdown, text/html;q=0.5 | text/markdown",
                "text/html;q=0.5, text/markdown | text/markdown",
            })
    void theFormatIsTheOneThatSuitsTheReader(String accept, String format) {
        String address = send(hedemora());

        given().header("Accept", accept)
                .get(address + "/document")
                .then()
                .statusCode(200)
                .contentType(startsWith(format))
                .header("Vary", containsString("Accept-Language"))
                .body(not(containsString("StrategyDocument[")));
    }

    @Test
    void aTextThatCannotBeShownIsRefusedWhenItIsWritten() {
        ObjectNode document = draft();
        ((ObjectNode) document.at("/openingSections/0")).put("text", "- ".repeat(3000) + "x");

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("openingSections[0].text")));
    }

    @Test
    void aMeasureInOtherWordsInItsPlaceStaysTheSameAndCarriesOnTheOneBefore() {
        String before = send(hedemora());
        String revision = asCoordinator()
                .body("{\"succession\": \"REVISION\"}")
                .post(before + "/successors")
                .header("Location");
        List<String> continued = asCoordinator().get(revision + "/measures").path("items.continues");
        ObjectNode document = draft();
        ((ObjectNode) document.at("/focusAreas/3/measures/0")).put("text", "Positivt befolkningsnetto");

        replace(revision, document, tag(revision)).then().statusCode(200);

        asCoordinator()
                .get(revision + "/measures")
                .then()
                .body("items.continues", is(continued), "items.text", hasItem("Positivt befolkningsnetto"));
    }

    @Test
    void whatMovesOutOfAnAreaThatGoesStaysTheSame() {
        String address = send(draft());
        List<String> measures = asCoordinator().get(address + "/measures").path("items.id");
        ObjectNode document = draft();
        ArrayNode areas = (ArrayNode) document.at("/focusAreas");
        document.set("measures", areas.remove(4).get("measures"));

        replace(address, document, tag(address)).then().statusCode(200);

        asCoordinator().get(address + "/measures").then().body("items.id", is(measures));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kultur ", " Kultur", "Kultur\u00a0"})
    void aUnitWhoseNameEndsInABlankIsRefusedInADocumentAsElsewhere(String name) {
        ObjectNode document = draft();
        document.withArray("units").addObject().put("name", name).put("kind", "UNIT");
        ((ObjectNode) document.at("/focusAreas/0/measures/0"))
                .putArray("responsible")
                .addObject()
                .put("unit", name);

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("units[0].name")));
    }

    @Test
    void aUnitThatAnswersForNothingOrIsOfAnotherKindIsNamed() {
        asCoordinator().body("{\"name\": \"Parallell\", \"kind\": \"UNIT\"}").post(HEDEMORA + "/organisation-units");
        ObjectNode unused = draft();
        unused.withArray("units").addObject().put("name", "Ingen").put("kind", "UNIT");
        ObjectNode other = draft();
        other.withArray("units").addObject().put("name", "parallell").put("kind", "BOARD");
        ((ObjectNode) other.at("/focusAreas/0/measures/0"))
                .putArray("responsible")
                .addObject()
                .put("unit", "parallell");

        problem(asCoordinator().body(unused.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("units[0].name")));
        problem(asCoordinator().body(other.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("units[0].kind")));
    }

    @Test
    void aFormatThatIsNotOfferedIsRefused() {
        problem(
                given().accept("application/pdf")
                        .get(send(hedemora()) + "/document")
                        .then(),
                406,
                "not-acceptable");
    }

    @Test
    void checkingSaysWhatWouldBecomeOfItAndSavesNothing() {
        ObjectNode document = hedemora();
        document.withObject("/head").put("title", "Bara kontrollerad");

        asCoordinator()
                .body(document.toString())
                .post(CHECKS)
                .then()
                .statusCode(200)
                .body(
                        "title", is("Bara kontrollerad"),
                        "status", is("ADOPTED"),
                        "focusAreas", is(5),
                        "goals", is(14),
                        "measures", is(8),
                        "sections", is(7));

        asCoordinator().get(STRATEGIES + "?limit=200").then().body("items.title", not(hasItem("Bara kontrollerad")));
    }

    @Test
    void aDocumentWhoseLastLineIsWrongSavesNothing() {
        ObjectNode document = hedemora();
        document.withObject("/head").put("title", "Inget av detta");
        ((ObjectNode) document.at("/closingSections/0")).put("heading", "x".repeat(301));

        for (String address : List.of(DOCUMENTS, CHECKS)) {
            problem(asCoordinator().body(document.toString()).post(address).then(), 400, "invalid-input")
                    .body("violations.field", hasItem("closingSections[0].heading"));
        }

        asCoordinator().get(STRATEGIES + "?limit=200").then().body("items.title", not(hasItem("Inget av detta")));
    }

    @Test
    void aDecisionThatCannotBeSavesNothing() {
        ObjectNode document = hedemora();
        document.withObject("/head").put("title", "Beslutad i framtiden");
        ((ObjectNode) document.at("/decisions/0")).put("decidedOn", "2199-01-01");

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("decisions[0].decidedOn")));

        asCoordinator().get(STRATEGIES + "?limit=200").then().body("items.title", not(hasItem("Beslutad i framtiden")));
    }

    @Test
    void everythingThatDoesNotFitIsNamedAtOnce() {
        ObjectNode document = draft();
        ObjectNode measure = (ObjectNode) document.at("/focusAreas/1/measures/0");
        measure.putArray("goals").add("2.1").add("2.9").add("2.1");
        measure.putArray("responsible").addObject().put("unit", "Okänd enhet");
        measure.withArray("responsible").addObject();
        document.putArray("decisions")
                .addObject()
                .put("kind", "REPEAL")
                .put("body", "KF")
                .put("decidedOn", "2022-01-01");

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body(
                        "violations.field",
                        hasItems(
                                "decisions[0].kind",
                                "focusAreas[1].measures[0].goals[1]",
                                "focusAreas[1].measures[0].goals[2]",
                                "focusAreas[1].measures[0].responsible[0].unit",
                                "focusAreas[1].measures[0].responsible[1]"));
    }

    @Test
    void aRowWithTooFewCellsIsNamedWithBothNumbers() {
        ObjectNode document = draft();
        ((ArrayNode) document.at("/focusAreas/4/sections/0/table/rows/0")).remove(0);

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body(
                        "violations.field", is(List.of("focusAreas[4].sections[0].table.rows[0]")),
                        "violations[0].message", containsString("16"),
                        "violations[0].message", containsString("17"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, id",
        "/, status",
        "/, version",
        "/, municipality",
        "/head, status",
        "/head, id",
        "/focusAreas/0, id",
        "/focusAreas/0/goals/0, id",
        "/focusAreas/0/measures/0, position",
        "/openingSections/0, strategy",
    })
    void nothingIsAssignedThatIsNotOnesToAssign(String place, String field) {
        ObjectNode document = draft();
        ((ObjectNode) (place.equals("/") ? document : document.at(place))).put(field, "1");

        problem(asCoordinator().body(document.toString()).post(DOCUMENTS).then(), 400, "invalid-input")
                .body("violations[0].field", containsString(field));
    }

    @Test
    void replacingADraftKeepsWhatStandsWithTheSameWords() {
        String address = send(draft());
        String measure = asCoordinator().get(address + "/measures").path("items[0].id");
        ObjectNode changed = draft();
        changed.withObject("/head").put("title", "Ny rubrik");
        ((ObjectNode) changed.at("/focusAreas/0/goals/1")).put("text", "Ett annat mål");
        ((ArrayNode) changed.at("/focusAreas")).remove(4);

        String tag = replace(address, changed, tag(address))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(read(asCoordinator().get(address + "/document"))).isEqualTo(changed);
        assertThat(tag).isEqualTo(tag(address));
        asCoordinator().get(address + "/measures").then().body("items[0].id", is(measure), "items.id", hasSize(6));
        asCoordinator().get(address).then().body("title", is("Ny rubrik"));
    }

    @Test
    void replacingInAnotherOrderMovesWhatIsThere() {
        String address = send(draft());
        ObjectNode turned = draft();
        ArrayNode areas = (ArrayNode) turned.at("/focusAreas");
        areas.insert(0, areas.remove(4));
        List<String> ids = asCoordinator().get(address + "/focus-areas").path("items.id");

        replace(address, turned, tag(address)).then().statusCode(200);

        assertThat(read(asCoordinator().get(address + "/document"))).isEqualTo(turned);
        asCoordinator()
                .get(address + "/focus-areas")
                .then()
                .body("items.id", is(List.of(ids.get(4), ids.get(0), ids.get(1), ids.get(2), ids.get(3))));
    }

    @Test
    void replacingWhatSomebodyElseHasChangedIsRefused() {
        String address = send(draft());
        String seen = tag(address);
        asCoordinator()
                .body("{\"text\": \"Ett till\"}")
                .post(address + "/goals")
                .then()
                .statusCode(201);

        problem(replace(address, draft(), seen).then(), 412, "precondition-failed");
        problem(
                asCoordinator()
                        .body(draft().toString())
                        .put(address + "/document")
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void onlyADraftIsReplaced() {
        String adopted = send(hedemora());
        problem(replace(adopted, draft(), tag(adopted)).then(), 409, "conflict");

        String stillDraft = send(draft());
        problem(replace(stillDraft, hedemora(), tag(stillDraft)).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("decisions")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void onlyTheCoordinatorSendsDocuments(String role) {
        problem(as(role, "2083").body(draft().toString()).post(DOCUMENTS).then(), 403, "forbidden");
        problem(as(role, "2083").body(draft().toString()).post(CHECKS).then(), 403, "forbidden");
    }

    @Test
    void theSameDocumentTwiceWithOneKeyMakesOneStrategy() {
        String first = keyed(draft()).then().statusCode(201).extract().path("id");
        ObjectNode other = draft();
        other.withObject("/head").put("title", "En annan");

        keyed(draft()).then().statusCode(201).body("id", is(first));
        problem(keyed(other).then(), 422, "idempotency-key-reused");
    }

    @Test
    void aStrategyCanBeKnownByItsHeadAlone() {
        String address = as("coordinator", "2462")
                .body("""
                        {"head": {"title": "Näringslivsstrategi", "validFrom": "2021-01-01", "validTo": "2024-12-31"},
                         "decisions": [{"kind": "ADOPTION", "body": "Kommunfullmäktige",
                            "wording": "Under år 2021 fastställdes en ny näringslivsstrategi av kommunfullmäktige"}]}""")
                .post(DOCUMENTS.replace("2083", "2462"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        given().get(address).then().statusCode(200).body("status", is("ADOPTED"));
        given().accept("text/html")
                .get(address + "/document")
                .then()
                .statusCode(200)
                .body(containsString("Under år 2021"));
    }

    private static Response keyed(JsonNode document) {
        return asCoordinator()
                .header("Idempotency-Key", "hela")
                .body(document.toString())
                .post(DOCUMENTS);
    }

    private static Response replace(String address, JsonNode document, String seen) {
        return asCoordinator()
                .header("If-Match", seen)
                .body(document.toString())
                .put(address + "/document");
    }

    private static String tag(String address) {
        return asCoordinator()
                .get(address + "/document")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
