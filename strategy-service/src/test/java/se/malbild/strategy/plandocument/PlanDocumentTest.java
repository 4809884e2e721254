package se.malbild.strategy.plandocument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plandocument.SamplePlan.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.testing.Tokens;

/// Whole plans, in and out.
@QuarkusTest
class PlanDocumentTest {

    private static final SamplePlan HERE = new SamplePlan("2401");
    private static final SamplePlan ELSEWHERE = new SamplePlan("2403");

    @Inject
    DataSource database;

    @Inject
    SessionFactory hibernate;

    @Test
    void vilhelminasProcessPlanComesOutAsItWentIn() {
        ObjectNode document = HERE.vilhelmina();

        assertThat(HERE.document(HERE.send(document))).isEqualTo(document);
    }

    @Test
    void whatComesOutGoesInElsewhereAndGivesTheSame() {
        String title = HERE.hedemorasStrategy();
        ELSEWHERE.hedemorasStrategy(title);
        ObjectNode document = SamplePlan.carryingOut(title);

        JsonNode first = HERE.document(HERE.send(document));
        JsonNode second = ELSEWHERE.document(ELSEWHERE.send(first));

        assertThat(first).isEqualTo(document);
        assertThat(second).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPlanComesOutAsItWentInAndTakesTheFormOfAnyOther(long seed) {
        String title = HERE.hedemorasStrategy();
        JsonNode one = new RandomPlan(seed, title).document();
        JsonNode other = new RandomPlan(seed + 1_000, title).document();
        String plan = HERE.send(one);

        JsonNode stored = HERE.document(plan);
        JsonNode replaced = SamplePlan.read(HERE.replace(plan, other));

        assertThat(stored).isEqualTo(one);
        assertThat(replaced).isEqualTo(other);
        assertThat(HERE.document(plan)).isEqualTo(other);
    }

    @Test
    void anAdoptedPlanIsOpenToEveryoneButNotHowItGoes() {
        String plan = HERE.send(HERE.example());

        given().get(plan).then().statusCode(200).body("status", is("ADOPTED"), "adoption.decidedOn", is("2025-01-20"));
        given().get(plan + "/contents")
                .then()
                .statusCode(200)
                .body("activities", hasSize(6), "activities.progress", is(nothing(6)));
        HERE.get(plan + "/contents")
                .then()
                .statusCode(200)
                .body(
                        "activities.number", is(List.of("1.1", "1.2", "1.3", "2.1", "2.2", "1")),
                        "activities.progress.status", is(Collections.nCopies(6, "PLANNED")),
                        "activities[4].progress.awaitingDecision", is(true),
                        "plan.id", is(idOf(plan)),
                        "themes.number", is(List.of(1, 2)),
                        "goals.number", is(List.of(1, 2)),
                        "goals[0].goals", hasSize(2),
                        "sections", hasSize(1),
                        "units.name", hasItem("Näringsliv Hedemora"),
                        "evaluation", nullValue());
    }

    @Test
    void theContentsHaveTheEvaluationWithItsEfforts() {
        HERE.get(HERE.send(HERE.vilhelmina()) + "/contents")
                .then()
                .body(
                        "evaluation.title", is("Utvärdering av strategin"),
                        "efforts.number", is(List.of(1, 2, 3, 4, 5, 6, 7, 8)),
                        "activities[2].links[0].effort", notNullValue(),
                        "activities[8].dependsOn", hasSize(1));
    }

    private static List<Object> nothing(int times) {
        return Collections.nCopies(times, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/contents", "/document"})
    void aDraftIsNotSeenFromOutside(String part) {
        String plan = HERE.send(HERE.draft());

        problem(given().get(plan + part).then(), 404, "not-found");
        problem(as("coordinator", "2403").get(plan + part).then(), 404, "not-found");
        as("reader", "2401").get(plan + part).then().statusCode(200);
    }

    @Test
    void whatBelongsToAStrategyThatIsNotOpenIsLeftOutForThoseOutside() {
        String title = "Hemlig " + UUID.randomUUID();
        as("coordinator", "2401")
                .body("""
                        {"head": {"title": "%s", "validFrom": "2030-01-01"}, "goals": [{"text": "Ett hemligt mål"}]}""".formatted(title))
                .post(HERE.address() + "/strategy-documents")
                .then()
                .statusCode(201);
        String plan = HERE.send(node("""
                {"head": {"kind": "ACTION_PLAN", "title": "Öppen", "strategy": "%s", "firstYear": 2025, "lastYear": 2025},
                 "adoption": {"decidedOn": "2025-01-20"},
                 "goals": [{"text": "Eget", "goals": [{"goal": "Ett hemligt mål"}]}],
                 "activities": [{"text": "Gör", "links": [{"goal": "Ett hemligt mål"}, {"planGoal": 1}]}]}""".formatted(title)));

        String open =
                given().get(plan + "/document").then().statusCode(200).extract().asString();

        assertThat(open).doesNotContain("emlig").contains("\"planGoal\":1");
        assertThat(HERE.document(plan).at("/goals/0/goals/0/goal").asText()).isEqualTo("Ett hemligt mål");
    }

    @Test
    void aGoalOfAnotherStrategyIsNamedWithIt() {
        String other = HERE.hedemorasStrategy();
        ObjectNode document = HERE.example();
        ((ArrayNode) document.at("/themes/0/activities/0/links"))
                .addObject()
                .put("goal", "Uttrycka en stolt självbild och Hedemoras identitet")
                .put("strategy", other);

        assertThat(HERE.document(HERE.send(document))).isEqualTo(document);
    }

    @Test
    void theWholeIsReadAsAPageOrAsMarkdown() {
        String plan = HERE.send(HERE.example());

        given().accept("text/html")
                .get(plan + "/document")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(
                        containsString("<h2>1. Myndighetsutövning</h2>"),
                        containsString("<h3>1.2. Lotsmöten för etableringar</h3>"),
                        containsString("<li>Minst 6 gånger per år</li>"),
                        containsString("<em>Samverkan: Räddningstjänsten; Företagarna Hedemora</em>"),
                        containsString("<em>Vilar på: 2.1</em>"));
        given().accept("text/markdown")
                .header("Accept-Language", "en")
                .get(plan + "/document")
                .then()
                .contentType("text/markdown;charset=UTF-8")
                .body(containsString("Awaits a decision: Nya riktlinjer för markpriser (Kommunfullmäktige)"));
    }

    @Test
    void whatIsWrittenIsShownAndNeverRun() {
        ObjectNode document = HERE.draft();
        document.withObject("/head").put("title", "<script>alert(1)</script>");
        ((ObjectNode) document.at("/themes/0"))
                .put("introduction", "<img src=x onerror=alert(2)> [x](javascript:alert(3))");

        String page = as("reader", "2401")
                .accept("text/html")
                .get(HERE.send(document) + "/document")
                .asString();

        assertThat(page).doesNotContain("<script>", "<img", "javascript:");
    }

    @Test
    void checkingSaysWhatWouldBecomeOfItAndSavesNothing() {
        ObjectNode document = HERE.vilhelmina();
        document.withObject("/head").put("title", "Bara kontrollerad");

        HERE.check(document)
                .then()
                .statusCode(200)
                .body(
                        "title", is("Bara kontrollerad"),
                        "status", is("DRAFT"),
                        "sections", is(4),
                        "goals", is(0),
                        "themes", is(3),
                        "activities", is(11));

        HERE.get(HERE.address() + "/plans?limit=200").then().body("items.title", not(hasItem("Bara kontrollerad")));
    }

    @Test
    void aDocumentWhoseLastLineIsWrongSavesNothing() {
        ObjectNode document = HERE.draft();
        document.withObject("/head").put("title", "Inget av detta");
        ((ObjectNode) document.at("/activities/0")).putArray("dependsOn").add("9.9");

        problem(HERE.check(document).then(), 400, "invalid-input");
        problem(HERE.post(document).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("activities[0].dependsOn[0]")));

        HERE.get(HERE.address() + "/plans?limit=200").then().body("items.title", not(hasItem("Inget av detta")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/head/lastYear | 2024 | head.lastYear | 2025",
                "/head/unit | `\"Okänd enhet\"` | head.unit | Okänd enhet",
                "/head/strategy | `\"Finns inte\"` | head.strategy | Finns inte",
                "/adoption/decidedOn | `\"2199-01-01\"` | adoption.decidedOn | framtiden",
                "/themes/0/activities/0/responsible/0/unit | `\"Okänd\"` | themes[0].activities[0].responsible[0].unit | Okänd",
                "/themes/0/activities/0/links/0/goal | `\"Ett mål som ingen har\"` | themes[0].activities[0].links[0].goal | Ett mål som ingen har",
                "/themes/0/activities/0/links/2/measure | `\"Inget mått\"` | themes[0].activities[0].links[2].measure | Inget mått",
                "/themes/0/activities/0/links/1/planGoal | 3 | themes[0].activities[0].links[1].planGoal | 2",
                "/themes/0/activities/0/links/1/effort | 1 | themes[0].activities[0].links[1] | exakt ett",
                "/goals/0/goals/0/goal | `\"Fullmäktige sa inte så\"` | goals[0].goals[0].goal | Fullmäktige sa inte så",
                "/themes/0/activities/0/schedules/0/timing/lastYear | 2024 | themes[0].activities[0].schedules[0].timing | utanför",
                "/themes/0/activities/2/schedules/0/timing/year | 2031 | themes[0].activities[2].schedules[0].timing | utanför",
                "/themes/0/activities/0/schedules/0/detailsBefore | 3 | themes[0].activities[0].schedules[0].detailsBefore | 2",
                "/themes/0/activities/0/details/0/schedules/0/detailsBefore | 0 | themes[0].activities[0].details[0].schedules[0].detailsBefore | punkts",
                "/themes/0/activities/2/dependsOn/0 | `\"1.3\"` | themes[0].activities[2].dependsOn | 1.3 → 1.3",
                "/themes/0/activities/2/dependsOn/0 | `\"7\"` | themes[0].activities[2].dependsOn[0] | 7",
                "/units/0/name | `\"Någon annan\"` | units[0].name | varken",
            })
    void whatDoesNotFitIsNamedWhereItStands(String place, String value, String field, String said) throws Exception {
        ObjectNode document = HERE.example();
        int last = place.lastIndexOf('/');
        JsonNode owner = document.at(place.substring(0, last));
        JsonNode wanted = new ObjectMapper().readTree(value);
        if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(place.substring(last + 1)), wanted);
        } else {
            ((ObjectNode) owner).set(place.substring(last + 1), wanted);
        }
        if (place.endsWith("timing/lastYear")) {
            ((ObjectNode) owner).put("firstYear", 2024);
        }

        problem(HERE.post(document).then(), 400, "invalid-input")
                .body("violations.field", hasItem(field), "violations.message", hasItem(containsString(said)));
    }

    @Test
    void everythingThatDoesNotFitIsNamedAtOnce() {
        ObjectNode document = HERE.example();
        ((ObjectNode) document.at("/themes/0/activities/0/links/0")).put("goal", "Första felet");
        ((ObjectNode) document.at("/themes/1/activities/0/links/2")).put("measure", "Andra felet");

        problem(HERE.post(document).then(), 400, "invalid-input")
                .body(
                        "violations.field",
                        hasItems("themes[0].activities[0].links[0].goal", "themes[1].activities[0].links[2].measure"));
    }

    @Test
    void activitiesThatRestOnEachOtherAreRefusedWithTheWayRound() {
        ObjectNode document = HERE.draft();
        ((ObjectNode) document.at("/themes/0/activities/0"))
                .putArray("dependsOn")
                .add("1.3");

        problem(HERE.post(document).then(), 400, "invalid-input")
                .body("violations[0].message", containsString("→"), "violations[0].field", containsString("dependsOn"));
    }

    @Test
    void wordsThatTwoGoalsOfTheStrategyHaveAreRefused() {
        String title = "Tvetydig " + UUID.randomUUID();
        as("coordinator", "2401")
                .body("""
                        {"head": {"title": "%s", "validFrom": "2022-01-01"}, "goals": [{"text": "Lika"}, {"text": "Lika"}]}""".formatted(title))
                .post(HERE.address() + "/strategy-documents")
                .then()
                .statusCode(201);

        problem(HERE.post(node("""
                                {"head": {"kind": "ACTION_PLAN", "title": "Plan", "strategy": "%s",
                                    "firstYear": 2025, "lastYear": 2025},
                                 "activities": [{"text": "Gör", "links": [{"goal": "Lika"}]}]}""".formatted(title))).then(), 400, "invalid-input")
                .body(
                        "violations.field", is(List.of("activities[0].links[0].goal")),
                        "violations[0].message",
                                containsString("har 2 mål med orden ”Lika”; ange vilket med number: 1, 2"));
    }

    @Test
    void whatHasTheSameWordsIsToldApartByItsNumberAndComesOutSo() {
        String title = "Tvetydig " + UUID.randomUUID();
        String strategy = as("coordinator", "2401")
                .body("""
                        {"head": {"title": "%s", "validFrom": "2022-01-01"},
                         "goals": [{"text": "Lika"}, {"text": "Ensamt"}],
                         "measures": [{"text": "Mått"}],
                         "focusAreas": [{"heading": "Ett", "goals": [{"text": "Lika"}]},
                            {"heading": "Två", "goals": [{"text": "Annat"}, {"text": "Lika"}],
                             "measures": [{"text": "Mått"}]}]}""".formatted(title))
                .post(HERE.address() + "/strategy-documents")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        ObjectNode document = node("""
                {"head": {"kind": "ACTION_PLAN", "title": "Plan", "strategy": "%s", "firstYear": 2025, "lastYear": 2025},
                 "goals": [{"text": "Eget", "goals": [{"goal": "Lika", "number": "2.2"}, {"goal": "Ensamt"}]}],
                 "activities": [{"text": "Gör", "links": [
                    {"goal": "Lika", "number": "1"}, {"goal": "Lika", "number": "1.1"}, {"goal": "Ensamt"},
                    {"measure": "Mått", "number": "2.1", "expectedEffect": "Fler"}]}]}""".formatted(title));

        String plan = HERE.send(document);

        JsonNode stored = HERE.document(plan);
        assertThat(stored).isEqualTo(document);
        assertThat(HERE.document(HERE.send(stored))).isEqualTo(document);
        assertThat(SamplePlan.read(HERE.replace(plan, document))).isEqualTo(document);
        String second = HERE.get(plan + "/contents").path("activities[0].links[1].goal");
        HERE.get(strategy + "/goals")
                .then()
                .body("items.find { it.id == '%s' }.focusArea".formatted(second), notNullValue());
        String sheet = HERE.get(plan + "/sheet?format=csv").asString();
        assertThat(sheet).contains("[nr 1] Lika", "[nr 2.2] Lika", "[nr 2.1] Mått");
        as("coordinator", "2401")
                .header("If-Match", "*")
                .contentType("text/csv; charset=UTF-8")
                .body(sheet)
                .post(plan + "/sheet-imports")
                .then()
                .statusCode(200)
                .body("outcome", is("SAVED"), "counts.changed.sum()", is(0));
        assertThat(HERE.document(plan)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"goal\": \"Lika\", \"number\": \"3\"}        | number",
                "{\"goal\": \"Lika\", \"number\": \"1.0\"}      | number",
                "{\"goal\": \"Lika\", \"number\": \"första\"}   | number",
                "{\"planGoal\": 1, \"number\": \"1\"}           | number",
                "{\"goal\": \"Olika\", \"number\": \"1\"}       | goal",
            })
    void aNumberThatDoesNotTellWhichIsRefused(String link, String field) {
        String title = "Tvetydig " + UUID.randomUUID();
        as("coordinator", "2401")
                .body("""
                        {"head": {"title": "%s", "validFrom": "2022-01-01"}, "goals": [{"text": "Lika"}, {"text": "Lika"}]}""".formatted(title))
                .post(HERE.address() + "/strategy-documents")
                .then()
                .statusCode(201);

        problem(HERE.post(node("""
                                {"head": {"kind": "ACTION_PLAN", "title": "Plan", "strategy": "%s",
                                    "firstYear": 2025, "lastYear": 2025}, "goals": [{"text": "Eget"}],
                                 "activities": [{"text": "Gör", "links": [%s]}]}""".formatted(title, link))).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("activities[0].links[0]." + field)));
    }

    @Test
    void theSameEvaluationIsTakenUpAgainAndAnotherWithItsTitleIsRefused() {
        ObjectNode document = HERE.vilhelmina();
        String first = HERE.contents(HERE.send(document)).at("/evaluation/id").asText();

        String second = HERE.contents(HERE.send(document)).at("/evaluation/id").asText();
        ((ObjectNode) document.at("/evaluation/efforts/7")).put("text", "Något helt annat");

        assertThat(second).isEqualTo(first).isNotEmpty();
        problem(HERE.post(document).then(), 400, "invalid-input")
                .body(
                        "violations.field", is(List.of("evaluation")),
                        "violations[0].message", containsString("Utvärdering av strategin"));
    }

    @Test
    void anEffortThatTheEvaluationDoesNotHaveIsRefused() {
        ObjectNode document = HERE.vilhelmina();
        ((ObjectNode) document.at("/themes/0/activities/2/links/0")).put("effort", 9);

        problem(HERE.post(document).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("themes[0].activities[2].links[0].effort")));
    }

    @Test
    void replacingADraftKeepsWhatStandsWithTheSameWordsWherever() {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        JsonNode before = HERE.contents(plan);
        ArrayNode themes = (ArrayNode) document.at("/themes");
        themes.insert(0, themes.remove(1));
        ArrayNode details = (ArrayNode) document.at("/themes/1/activities/0/details");
        details.insert(0, details.remove(1));
        ((ObjectNode) document.at("/themes/1/activities/2"))
                .putArray("dependsOn")
                .add("2.1");
        ((ObjectNode) document.at("/themes/0/activities/1"))
                .putArray("dependsOn")
                .add("1.1");

        JsonNode after = SamplePlan.read(HERE.replace(plan, document));

        assertThat(after).isEqualTo(document);
        JsonNode now = HERE.contents(plan);
        assertThat(now.at("/themes/0/id")).isEqualTo(before.at("/themes/1/id"));
        assertThat(now.at("/activities/2/id")).isEqualTo(before.at("/activities/0/id"));
        assertThat(now.at("/activities/2/details/0/id")).isEqualTo(before.at("/activities/0/details/1/id"));
        assertThat(now.at("/activities/2/details/1/id")).isEqualTo(before.at("/activities/0/details/0/id"));
        assertThat(now.at("/goals")).isEqualTo(before.at("/goals"));
        assertThat(now.at("/sections")).isEqualTo(before.at("/sections"));
    }

    @Test
    void replacingByTheSameChangesNothing() {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        JsonNode before = HERE.contents(plan);

        HERE.replace(plan, document).then().statusCode(200);

        assertThat(HERE.contents(plan)).isEqualTo(before);
    }

    @Test
    void whatHasOccurredStaysWithItsDetailAndDoesNotGo() throws SQLException {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        JsonNode before = HERE.contents(plan);
        occurred(plan, before.at("/activities/0/id"), before.at("/activities/0/details/1/id"));
        ((ObjectNode) document.at("/themes/0/activities/0/details/0")).put("text", "Andra ord på samma plats");

        HERE.replace(plan, document).then().statusCode(200);
        ((ArrayNode) document.at("/themes/0/activities/0/details")).remove(1);

        assertThat(HERE.contents(plan).at("/activities/0/details/1/id"))
                .isEqualTo(before.at("/activities/0/details/1/id"));
        problem(HERE.replace(plan, document).then(), 409, "conflict")
                .body("detail", containsString("Checklistor på webben"));
    }

    @Test
    void whatADecisionWasEnteredOfIsStillAwaited() {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        String activity = HERE.get(plan + "/contents").path("activities.find { it.awaits != null }.id");
        as("coordinator", "2401")
                .body("""
                        {"outcome": "DECLINED", "body": "Kommunfullmäktige", "decidedOn": "2025-03-01"}""")
                .post(HERE.address() + "/activities/" + activity + "/decisions")
                .then()
                .statusCode(201);
        ObjectNode awaiting = document.findParent("awaits");

        awaiting.withObject("/awaits").put("decision", "Andra ord om samma beslut");
        HERE.replace(plan, document).then().statusCode(200);
        awaiting.remove("awaits");

        problem(HERE.replace(plan, document).then(), 409, "conflict")
                .body("detail", containsString("Pris och villkor för markköp"));
        assertThat(HERE.document(plan).findValue("awaits").at("/decision").asText())
                .isEqualTo("Andra ord om samma beslut");
    }

    private void occurred(String plan, JsonNode activity, JsonNode detail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO occurrence (id, municipality_id, plan_id, activity_id, detail_id, happened_on,
                            version, created_at, updated_at)
                        VALUES (uuidv7(), '2401', ?::uuid, ?::uuid, ?::uuid, '2025-03-01', 0, now(), now())""")) {
            insert.setString(1, idOf(plan));
            insert.setString(2, activity.asText());
            insert.setString(3, detail.asText());
            insert.executeUpdate();
        }
    }

    @Test
    void replacingWhatSomebodyElseHasChangedIsRefused() {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        String seen = HERE.get(plan + "/document").header("ETag");
        ((ObjectNode) document.at("/themes/0")).put("heading", "Ny rubrik");
        HERE.replace(plan, document).then().statusCode(200);

        problem(HERE.replace(plan, document, seen).then(), 412, "precondition-failed");
        problem(
                as("coordinator", "2401")
                        .body(document.toString())
                        .put(plan + "/document")
                        .then(),
                428,
                "precondition-required");
    }

    @Test
    void onlyADraftIsReplacedAndNotByAnAdoptedOne() {
        ObjectNode adopted = HERE.example();
        ObjectNode draft = adopted.deepCopy();
        draft.remove("adoption");

        problem(HERE.replace(HERE.send(adopted), draft).then(), 409, "conflict");
        problem(HERE.replace(HERE.send(draft), adopted).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("adoption")));
    }

    @Test
    void aUnitEditorWritesPlansOfItsOwnUnitsAndNamesUnitsThatThereAre() {
        ObjectNode document = HERE.draft();
        String plan = HERE.send(document);
        String unit = HERE.contents(plan).at("/plan/unit").asText();
        String evaluated = HERE.vilhelmina().toString();
        ((ObjectNode) document.at("/themes/0")).put("heading", "Skriven av enheten");

        editor(unit)
                .header("If-Match", HERE.get(plan + "/document").header("ETag"))
                .body(document.toString())
                .put(plan + "/document")
                .then()
                .statusCode(200);
        editor(unit)
                .body(document.toString())
                .post(HERE.address() + "/plan-documents")
                .then()
                .statusCode(201);
        problem(
                editor(UUID.randomUUID().toString())
                        .header("If-Match", "*")
                        .body(document.toString())
                        .put(plan + "/document")
                        .then(),
                403,
                "forbidden");
        problem(
                        editor(unit)
                                .body(evaluated)
                                .post(HERE.address() + "/plan-documents")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("evaluation.title")));
        String unknown = document.toString().replace("Näringsliv Hedemora", "En enhet till");
        problem(
                        editor(unit)
                                .body(unknown)
                                .post(HERE.address() + "/plan-documents")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem(startsWith("units[")));
        document.putObject("adoption").put("decidedOn", "2025-01-20");
        problem(
                editor(unit)
                        .body(document.toString())
                        .post(HERE.address() + "/plan-documents")
                        .then(),
                403,
                "forbidden");
    }

    private static RequestSpecification editor(String unit) {
        return given().header("Authorization", Tokens.bearerOf("redaktör", "unit-editor", "2401", unit))
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "importer"})
    void othersSendNoDocuments(String role) {
        String document = HERE.draft().toString();

        for (String address : List.of("/plan-documents", "/plan-document-checks")) {
            problem(
                    as(role, "2401")
                            .body(document)
                            .post(HERE.address() + address)
                            .then(),
                    403,
                    "forbidden");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, id",
        "/head, status",
        "/themes/0, id",
        "/themes/0, number",
        "/themes/0/activities/0, status",
        "/themes/0/activities/0/details/0, id",
        "/goals/0, id",
    })
    void nothingIsAssignedThatIsNotOnesToAssign(String place, String field) {
        ObjectNode document = HERE.draft();
        ((ObjectNode) (place.equals("/") ? document : document.at(place))).set(field, new TextNode("1"));

        problem(HERE.post(document).then(), 400, "invalid-input").body("violations[0].field", containsString(field));
    }

    @Test
    void readingAndWritingCostTheSameHoweverMuchAPlanHolds() {
        String title = HERE.hedemorasStrategy();
        String small = HERE.send(sized(title, 1));
        String large = HERE.send(sized(title, 20));

        assertThat(statementsOf(() -> HERE.contents(large))).isEqualTo(statementsOf(() -> HERE.contents(small)));
        assertThat(statementsOf(() -> HERE.document(large))).isEqualTo(statementsOf(() -> HERE.document(small)));
        assertThat(statementsOf(() -> HERE.send(sized(title, 20))))
                .isCloseTo(statementsOf(() -> HERE.send(sized(title, 1))), Offset.offset(5L));
    }

    /// The example with its first theme so many times.
    private static ObjectNode sized(String strategy, int themes) {
        ObjectNode document = SamplePlan.carryingOut(strategy);
        document.remove("adoption");
        ArrayNode list = (ArrayNode) document.at("/themes");
        while (list.size() > 1) {
            list.remove(1);
        }
        for (int theme = 1; theme < themes; theme++) {
            list.add(list.get(0).deepCopy());
        }
        return document;
    }

    /// The background work of the service runs beside; the least of a few tries is the request's own.
    private long statementsOf(Runnable request) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 10; attempt++) {
            long before = hibernate.getStatistics().getPrepareStatementCount();
            request.run();
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }
}
