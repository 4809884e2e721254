package se.malbild.strategy.verdictsummary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.strategy.WrittenAssessments;

/// The summary of a municipality, each test in one that no other test writes in.
@QuarkusTest
class VerdictSummaryTest {

    @Inject
    DataSource database;

    private WrittenAssessments written;

    @BeforeEach
    void write() {
        written = new WrittenAssessments(database);
    }

    @Test
    void theWholeTreeIsCountedInOneCall() {
        String strategy = draft("2023", "Träd");
        String area = idOf(add("2023", strategy, "focus-areas", "{\"heading\": \"Dialog\"}"));
        String goal = idOf(add("2023", strategy, "goals?focusArea=" + area, "{\"text\": \"Ett mål\"}"));
        String other = idOf(add("2023", strategy, "goals?focusArea=" + area, "{\"text\": \"Ett till\"}"));
        String both = add(
                "2023",
                strategy,
                "measures?focusArea=" + area,
                "{\"text\": \"Båda\", \"goals\": [\"%s\", \"%s\"], \"responsible\": [{\"role\": \"Chefen\"}]}"
                        .formatted(goal, other));
        String outside = add("2023", strategy, "measures", "{\"text\": \"Utanför\"}");
        String silent = add("2023", strategy, "measures", "{\"text\": \"Obedömt\"}");
        written.judged(both, 2024, "MET", "2025-03-01T08:00:00Z");
        written.judged(both, 2025, "FIGURE_MISSING", "2026-01-02T08:00:00Z");
        written.judged(outside, 2025, "NOT_MET", "2026-01-02T08:00:00Z");
        written.overridden(outside, 2025, "BEHIND", "2026-02-01T08:00:00Z", "2199-01-01T08:00:00Z", null);
        adopt("2023", strategy);
        draft("2023", "Ett utkast räknas inte");

        given().get(summary("2023"))
                .then()
                .statusCode(200)
                .body("counts.measures", is(3), "counts.met", is(1), "counts.notMet", is(0), "counts.behind", is(1))
                .body("counts.notJudged", is(1), "counts.noVerdict", is(0), "turned", hasSize(0))
                .body("strategies.title", is(List.of("Träd")), "strategies[0].counts.measures", is(3))
                .body("strategies[0].focusAreas[0].heading", is("Dialog"))
                .body("strategies[0].focusAreas[0].counts.measures", is(1))
                .body("strategies[0].focusAreas[0].goals.text", is(List.of("Ett mål", "Ett till")))
                .body("strategies[0].focusAreas[0].goals.counts.met", is(List.of(1, 1)))
                .body("strategies[0].focusAreas[0].goals[0].measures", is(List.of(idOf(both))))
                .body("strategies[0].outsideFocusAreas.counts.measures", is(2))
                .body("strategies[0].outsideFocusAreas.withoutGoal.behind", is(1))
                .body("measures.text", is(List.of("Båda", "Utanför", "Obedömt")))
                .body("measures[0].year", is(2024), "measures[0].waitingYears", is(List.of(2025)))
                .body("measures[1].verdict", is("NOT_MET"), "measures[1].verdictInForce", is("BEHIND"))
                .body("measures[1].override.role", is("Näringslivschefen"))
                .body("measures[1].sentence", is("Så är det med 2025."))
                .body("measures[2].year", nullValue(), "measures[2].verdictInForce", nullValue())
                .body("lacking.criterion", hasSize(3))
                .body("lacking.responsible", is(List.of(idOf(outside), idOf(silent))))
                .body("lacking.figures", is(List.of(idOf(both))), "lacking.series", hasSize(0));
        given().get(summary("2023") + "?year=2025")
                .then()
                .body("year", is(2025), "counts.noVerdict", is(1), "counts.behind", is(1), "counts.notJudged", is(1))
                .body("lacking.figures", is(List.of(idOf(both))));
        given().get(summary("2023") + "?year=2024")
                .then()
                .body("counts.met", is(1), "counts.notJudged", is(2), "lacking.figures", hasSize(0));
    }

    @Test
    void whatTurnedSinceADayIsListedWithTheLatestFirst() {
        String strategy = draft("2029", "Vänder");
        String revised = measure("2029", strategy, "Reviderat");
        String overridden = measure("2029", strategy, "Åsidosatt");
        String expired = measure("2029", strategy, "Gällde ett tag");
        String stood = measure("2029", strategy, "Står");
        String entered = measure("2029", strategy, "Nyinlagt");
        written.judged(revised, 2024, "MET", "2025-03-01T08:00:00Z");
        written.judged(revised, 2024, "NOT_MET", "2026-01-10T08:00:00Z");
        written.judged(revised, 2024, "NOT_MET", "2026-01-20T08:00:00Z");
        written.judged(overridden, 2024, "MET", "2025-03-01T08:00:00Z");
        written.overridden(overridden, 2024, "NOT_MET", "2026-02-01T08:00:00Z", "2199-01-01T08:00:00Z", null);
        written.judged(expired, 2024, "MET", "2025-03-01T08:00:00Z");
        written.overridden(expired, 2024, "BEHIND", "2025-04-01T08:00:00Z", "2026-01-31T23:00:00Z", "EXPIRED");
        written.judged(stood, 2024, "MET", "2025-03-01T08:00:00Z");
        written.judged(stood, 2025, "NOT_MET", "2026-01-05T08:00:00Z");
        written.judgedInRetrospect(entered, 2024, "MET", "2026-01-05T08:00:00Z");
        adopt("2029", strategy);

        given().get(summary("2029") + "?turnedSince=2026-01-01")
                .then()
                .statusCode(200)
                .body("turned.measure", is(List.of(idOf(overridden), idOf(expired), idOf(revised), idOf(stood))))
                .body("turned.findAll { it.from != null }.from", is(List.of("MET", "BEHIND", "MET")))
                .body("turned[3].from", nullValue())
                .body("turned.to", is(List.of("NOT_MET", "MET", "NOT_MET", "NOT_MET")))
                .body("turned.year", is(List.of(2024, 2024, 2024, 2025)))
                .body(
                        "turned.turnedAt",
                        is(List.of(
                                "2026-02-01T08:00:00Z",
                                "2026-01-31T23:00:00Z",
                                "2026-01-10T08:00:00Z",
                                "2026-01-05T08:00:00Z")))
                .body("turned[0].override.verdict", is("NOT_MET"), "turned[2].sentence", is("Så är det med 2024."));
        given().get(summary("2029") + "?turnedSince=2026-01-11&asOf=2026-01-31")
                .then()
                .body("turned", hasSize(0));
        given().get(summary("2029") + "?turnedSince=2026-01-01&year=2025")
                .then()
                .body("turned.measure", is(List.of(idOf(stood))));
    }

    @Test
    void onADayInThePastTheStrategiesCountThatWereInForceThen() throws SQLException {
        String before = draft("2031", "Då");
        written.judged(measure("2031", before, "Då"), 2022, "MET", "2023-03-01T08:00:00Z");
        adopt("2031", before);
        String after = as("coordinator", "2031")
                .body("{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Nu\"}}")
                .post(before + "/successors")
                .header("Location");
        adopt("2031", after);
        // As if the first had been adopted in 2022.
        past("2031", before);

        given().get(summary("2031")).then().body("strategies.title", is(List.of("Nu")), "counts.measures", is(0));
        given().get(summary("2031") + "?asOf=2023-04-30")
                .then()
                .body("strategies.title", is(List.of("Då")), "counts.met", is(1));
        given().get(summary("2031") + "?asOf=2021-04-30").then().body("strategies", hasSize(0));
        given().get(summary("2031") + "?strategy=" + idOf(before))
                .then()
                .body("strategies.title", is(List.of("Då")), "counts.met", is(1));
    }

    @Test
    void aDraftIsCountedForThoseWhoWorkForTheMunicipalityAlone() {
        String strategy = draft("2034", "Utkast");
        measure("2034", strategy, "Ett mått");
        String address = summary("2034") + "?strategy=" + idOf(strategy);

        as("reader", "2034").get(address).then().body("counts.measures", is(1));
        given().get(address).then().statusCode(200).body("counts.measures", is(0), "strategies", hasSize(0));
        as("coordinator", "2083").get(address).then().body("strategies", hasSize(0));
    }

    @Test
    void aMeasureThatCarriesAnotherOnIsCountedByTheOthersVerdictUntilItHasItsOwn() {
        String before = draft("2039", "Förra");
        String old = measure("2039", before, "Bärs vidare");
        written.judged(old, 2023, "MET", "2024-03-01T08:00:00Z");
        adopt("2039", before);
        String after = as("coordinator", "2039")
                .body("{\"succession\": \"SUPERSESSION\", \"head\": {\"title\": \"Nästa\"}, \"measures\": [\"%s\"]}"
                        .formatted(idOf(old)))
                .post(before + "/successors")
                .header("Location");
        adopt("2039", after);

        given().get(summary("2039"))
                .then()
                .body("counts.measures", is(1), "counts.met", is(1), "measures[0].year", is(2023))
                .body("measures[0].id", not(idOf(old)));
    }

    @Test
    void aSeriesThatCannotBeReadIsNamedWithTheMeasuresThatRestOnIt() {
        String strategy = draft("2061", "Oläsligt");
        String measure = add("2061", strategy, "measures", """
                {"text": "Vilar på", "criterion": {"type": "YEARLY_IMPROVEMENT", "indicator": "prov.finns-inte", "gender": "T"}}""");
        adopt("2061", strategy);
        await().atMost(PATIENCE).untilAsserted(() -> given().get(summary("2061"))
                .then()
                .body("lacking.series.indicator", hasItem("prov.finns-inte"))
                .body("lacking.series[0].measures", is(List.of(idOf(measure))))
                .body("lacking.criterion", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "turnedSince, 2199-01-01",
        "turnedSince, 2023-13-45",
        "turnedSince, 2023",
        "asOf, 2199-01-01",
        "asOf, 2023-13-45",
        "year, 1899",
        "year, MET",
        "strategy, Hedemora",
        "verdict, MET",
    })
    void whatCannotBeAskedIsRefusedAtTheParameter(String parameter, String value) {
        problem(given().queryParam(parameter, value).get(summary("2083")).then(), 400, "invalid-input")
                .body("violations.field", is(List.of(parameter)));
    }

    @Test
    void whatTurnedIsNotAskedFromADayAfterTheOneThatIsAnsweredAbout() {
        problem(
                        given().get(summary("2083") + "?asOf=2023-04-30&turnedSince=2023-05-01")
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("turnedSince")));
        JsonPath same = given().get(summary("2083") + "?asOf=2023-04-30&turnedSince=2023-04-30")
                .jsonPath();
        assertThat(same.getString("asOf")).isEqualTo("2023-04-30T21:59:59.999999Z");
    }

    private void past(String municipality, String strategy) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO history (changed_at, municipality_id, strategy_id, thing, thing_id, row_id, change, before,
                        after, actor)
                    SELECT '2022-02-15T08:00:00Z', municipality_id, id, 'strategy', id, id, 'CHANGED', '{}',
                        jsonb_set(to_jsonb(strategy), '{status}', '"ADOPTED"'), 'test'
                    FROM strategy WHERE municipality_id = '%s' AND id = '%s'""".formatted(municipality, idOf(strategy)));
        }
    }

    private static String summary(String municipality) {
        return "/strategy/v1/municipalities/" + municipality + "/verdict-summary";
    }

    private static String draft(String municipality, String title) {
        return add(
                municipality,
                "/strategy/v1/municipalities/" + municipality,
                "strategies",
                "{\"title\": \"%s\"}".formatted(title));
    }

    private static String measure(String municipality, String strategy, String text) {
        return add(municipality, strategy, "measures", "{\"text\": \"%s\"}".formatted(text));
    }

    private static String add(String municipality, String to, String collection, String body) {
        return as("coordinator", municipality)
                .body(body)
                .post(to + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void adopt(String municipality, String strategy) {
        RequestSpecification call = as("coordinator", municipality).header("If-Match", "*");
        call.body("{\"status\": \"PROPOSED\"}").put(strategy + "/status").then().statusCode(200);
        boolean succeeds = given().get(strategy).path("succeeds") != null;
        as("coordinator", municipality)
                .body("{\"kind\": \"ADOPTION\", \"body\": \"Kommunfullmäktige\", \"decidedOn\": \"%s\"}"
                        .formatted(succeeds ? "2026-01-15" : "2022-02-15"))
                .post(strategy + "/decisions")
                .then()
                .statusCode(201);
    }
}
