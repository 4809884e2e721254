package se.malbild.strategy.verdictoverride;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.IndicatorAnswers.figure;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.Ledger.metric;
import static se.malbild.strategy.Ledger.newIndicator;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.IndicatorAnswers;
import se.malbild.strategy.StrategyApiCalls;
import se.malbild.strategy.WrittenAssessments;

@QuarkusTest
class OverrideTest {

    private static final String VANSBRO = "/strategy/v1/municipalities/2021";

    @Inject
    DataSource database;

    @Inject
    OverrideExpiry expiry;

    @Inject
    Clock clock;

    private WrittenAssessments written;
    private LocalDate today;

    @BeforeEach
    void know() {
        written = new WrittenAssessments(database);
        today = Sweden.dayOf(clock.instant());
    }

    @Test
    void theReckonedVerdictStandsAndTheOverrideBesideIt() {
        String indicator = newIndicator();
        IndicatorAnswers.of(indicator).titled("Båda").with(figure("2022", "210", 1), figure("2023", "200", 1));
        String strategy = draft("Båda");
        String measure = StrategyApiCalls.measure(strategy, indicator);
        await().atMost(PATIENCE).until(() -> verdicts(measure, 2023).equals(List.of("MET")));
        adopt(strategy, "ADOPTION", "2022-02-15");

        Response created = override(measure, form(2023, "NOT_MET", today.plusDays(30)));

        created.then()
                .statusCode(201)
                .body("inForce", is(true), "verdict", is("NOT_MET"), "endedAt", nullValue(), "end", nullValue());
        given().get(measure + "/assessments?sort=year")
                .then()
                .statusCode(200)
                .body("items.findAll { it.year == 2023 }.verdict", is(List.of("MET")))
                .body("items.findAll { it.year == 2023 }.verdictInForce", is(List.of("NOT_MET")))
                .body("items.find { it.year == 2023 }.sentence", containsString("200"))
                .body("items.find { it.year == 2023 }.override.id", is(created.<String>path("id")))
                .body("items.find { it.year == 2023 }.override.verdict", is("NOT_MET"))
                .body("items.find { it.year == 2023 }.override.reason", is("Siffran är fel"))
                .body("items.find { it.year == 2023 }.override.role", is("Näringslivschefen"))
                .body(
                        "items.find { it.year == 2023 }.override.endsOn",
                        is(today.plusDays(30).toString()))
                .body("items.find { it.year == 2022 }.override", nullValue());
        String open = given().get(created.header("Location"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(open).doesNotContain("coordinator");
    }

    @Test
    void aNewerOneOfTheSameMeasureAndYearTakesItsPlace() {
        String measure = judgedMeasure();
        String first = override(measure, form(2023, "NOT_MET", today)).header("Location");
        String other = override(measure, form(2022, "ON_TRACK", today)).header("Location");

        String second =
                override(measure, form(2023, "BEHIND", today.plusYears(5))).header("Location");

        asCoordinator().get(first).then().body("inForce", is(false), "end", is("REPLACED"));
        asCoordinator().get(other).then().body("inForce", is(true));
        asCoordinator()
                .get(measure + "/overrides?year=2023")
                .then()
                .body("items.id", is(List.of(idOf(second), idOf(first))), "items.inForce", is(List.of(true, false)));
        assertThat(verdicts(measure, 2023)).containsExactly("BEHIND");
    }

    @Test
    void anOverrideIsEndedEarlyWithItsReasonAndOnlyOnce() {
        String measure = judgedMeasure();
        String override =
                override(measure, form(2023, "NOT_MET", today.plusDays(9))).header("Location");
        String ending = "{\"reason\": \"Siffran är rättad\"}";

        problem(asCoordinator().body(ending).put(override + "/ending").then(), 428, "precondition-required");
        problem(
                asCoordinator()
                        .header("If-Match", "\"7\"")
                        .body(ending)
                        .put(override + "/ending")
                        .then(),
                412,
                "precondition-failed");
        asCoordinator()
                .header("If-Match", "\"0\"")
                .body(ending)
                .put(override + "/ending")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("inForce", is(false), "end", is("ENDED"), "endReason", is("Siffran är rättad"))
                .body("endsOn", is(today.plusDays(9).toString()));

        assertThat(verdicts(measure, 2023)).containsExactly("MET");
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body(ending)
                        .put(override + "/ending")
                        .then(),
                409,
                "conflict");
    }

    @Test
    void anOverrideExpiresByItselfAndIsNotedOnce() {
        String measure = judgedMeasure();
        UUID override =
                written.overridden(measure, 2023, "NOT_MET", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", null);
        String address = HEDEMORA + "/overrides/" + override;

        assertThat(verdicts(measure, 2023)).containsExactly("MET");
        asCoordinator().get(address).then().body("inForce", is(false), "end", is("EXPIRED"));
        expiry.note();
        expiry.note();

        asCoordinator()
                .get(address)
                .then()
                .header("ETag", is("\"1\""))
                .body("end", is("EXPIRED"), "endedAt", is("2024-02-01T00:00:00Z"));
        assertThat(metric("malbild_overrides_total{turn=\"expired\"")).isPositive();
        asCoordinator()
                .get(HEDEMORA + "/history?thing=VERDICT_OVERRIDE&thingId=" + idOf(measure))
                .then()
                .body("items.change", is(List.of("CHANGED", "CREATED")))
                .body("items[0].actor", is("malbild"), "items[0].after.ended", is("EXPIRED"));
    }

    @Test
    void oneThatHasPassedItsLastDayHasExpiredAndWasNotReplaced() {
        String measure = judgedMeasure();
        UUID past = written.overridden(measure, 2023, "NOT_MET", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", null);

        override(measure, form(2023, "BEHIND", today)).then().statusCode(201);

        asCoordinator()
                .get(HEDEMORA + "/overrides/" + past)
                .then()
                .body("end", is("EXPIRED"), "endedAt", is("2024-02-01T00:00:00Z"));
    }

    @Test
    void wordsAreCorrectedAndTheLastDayIsMovedButTheVerdictStays() {
        String measure = judgedMeasure();
        String override = override(measure, form(2023, "NOT_MET", today)).header("Location");

        patch(override, "{\"reason\": \"Rättat skäl\", \"endsOn\": \"%s\"}".formatted(today.plusYears(1)))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body(
                        "reason",
                        is("Rättat skäl"),
                        "endsOn",
                        is(today.plusYears(1).toString()),
                        "inForce",
                        is(true));
        problem(patch(override, "{\"verdict\": \"MET\"}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("verdict")));
        problem(patch(override, "{\"year\": 2022}").then(), 400, "invalid-input")
                .body("violations.field", is(List.of("year")));
        problem(
                        patch(override, "{\"endsOn\": \"%s\"}".formatted(today.minusDays(1)))
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", is(List.of("endsOn")));
        assertThat(verdicts(measure, 2023)).containsExactly("NOT_MET");
    }

    @Test
    void ofOneThatHasEndedOnlyTheWordsAreCorrected() {
        String measure = judgedMeasure();
        UUID past =
                written.overridden(measure, 2023, "NOT_MET", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", "EXPIRED");
        String address = HEDEMORA + "/overrides/" + past;

        patch(address, "{\"reason\": \"Utan namn\"}").then().statusCode(200).body("reason", is("Utan namn"));
        problem(patch(address, "{\"endsOn\": \"%s\"}".formatted(today)).then(), 409, "conflict");
        assertThat(verdicts(measure, 2023)).containsExactly("MET");
    }

    @Test
    void aYearThatIsNotJudgedIsRefusedWithThoseThatAre() {
        String measure = judgedMeasure();

        problem(override(measure, form(2019, "MET", today)).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("year")))
                .body("violations[0].message", containsString("2022, 2023"));
        problem(override(measure(draft("Obedömt")), form(2023, "MET", today)).then(), 400, "invalid-input")
                .body("violations[0].message", containsString("inte bedömts"));
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn, -1 day",
        "endsOn, 5 years and 1 day",
    })
    void aLastDayThatCannotBeIsRefused(String field, String when) {
        LocalDate day =
                when.startsWith("-1") ? today.minusDays(1) : today.plusYears(5).plusDays(1);

        problem(override(judgedMeasure(), form(2023, "NOT_MET", day)).then(), 400, "invalid-input")
                .body("violations.field", is(List.of("endsOn")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\": \" \"}",
                "{\"reason\": \"a\\u0007\"}",
                "{\"reason\": 7}",
                "[]",
                "{\"why\": \"x\"}"
            })
    void anEndingWithoutAReasonIsRefused(String ending) {
        String override =
                override(judgedMeasure(), form(2023, "NOT_MET", today)).header("Location");

        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body(ending)
                        .put(override + "/ending")
                        .then(),
                400,
                "invalid-input");

        asCoordinator().get(override).then().body("inForce", is(true));
    }

    @ParameterizedTest
    @CsvSource({"reader, 2083", "unit-editor, 2083", "operator, 2083", "coordinator, 2021"})
    void nobodyButTheMunicipalitysCoordinatorOverrides(String role, String municipality) {
        String measure = judgedMeasure();
        String standing = override(measure, form(2023, "NOT_MET", today)).header("Location");
        String form = form(2023, "BEHIND", today);

        problem(as(role, municipality).body(form).post(measure + "/overrides").then(), 403, "forbidden");
        problem(
                as(role, municipality)
                        .header("If-Match", "*")
                        .body(form)
                        .put(standing)
                        .then(),
                403,
                "forbidden");
        problem(
                as(role, municipality)
                        .header("If-Match", "*")
                        .body("{\"reason\": \"x\"}")
                        .put(standing + "/ending")
                        .then(),
                403,
                "forbidden");
        problem(
                given().contentType("application/json")
                        .body(form)
                        .post(measure + "/overrides")
                        .then(),
                401,
                "unauthenticated");
        assertThat(verdicts(measure, 2023)).containsExactly("NOT_MET");
    }

    @Test
    void anotherMunicipalitysMeasureAndOverrideAreNotThere() {
        String measure = judgedMeasure();
        String override = override(measure, form(2023, "NOT_MET", today)).header("Location");

        problem(
                as("coordinator", "2021")
                        .body(form(2023, "MET", today))
                        .post(VANSBRO + "/measures/" + idOf(measure) + "/overrides")
                        .then(),
                404,
                "not-found");
        problem(
                as("coordinator", "2021")
                        .get(VANSBRO + "/overrides/" + idOf(override))
                        .then(),
                404,
                "not-found");
        problem(
                as("coordinator", "2021")
                        .header("If-Match", "*")
                        .body("{\"reason\": \"x\"}")
                        .put(VANSBRO + "/overrides/" + idOf(override) + "/ending")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void theOverridesOfADraftAreSeenByThoseWhoWorkForTheMunicipality() {
        String measure = judgedMeasure();
        String override = override(measure, form(2023, "NOT_MET", today)).header("Location");

        as("reader", "2083").get(override).then().statusCode(200);
        as("unit-editor", "2083")
                .get(measure + "/overrides")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        problem(given().get(override).then(), 404, "not-found");
        problem(given().get(measure + "/overrides").then(), 404, "not-found");
        problem(as("reader", "2021").get(override).then(), 404, "not-found");
    }

    @Test
    void theSameCallTwiceOverridesOnce() {
        String measure = judgedMeasure();
        String form = form(2023, "NOT_MET", today);
        String key = UUID.randomUUID().toString();

        Response first =
                asCoordinator().header("Idempotency-Key", key).body(form).post(measure + "/overrides");
        Response again =
                asCoordinator().header("Idempotency-Key", key).body(form).post(measure + "/overrides");

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        asCoordinator().get(measure + "/overrides").then().body("items", hasSize(1));
    }

    @Test
    void ofThoseThatAreWrittenAtOnceOneIsInForce() throws Exception {
        String measure = judgedMeasure();
        Callable<Integer> call =
                () -> override(measure, form(2023, "NOT_MET", today)).statusCode();

        List<Integer> answers = atOnce(Collections.nCopies(4, call));

        assertThat(answers).contains(201).isSubsetOf(201, 409);
        assertThat(asCoordinator().get(measure + "/overrides?limit=200").<List<Boolean>>path("items.inForce"))
                .containsOnlyOnce(true)
                .hasSize(Collections.frequency(answers, 201));
    }

    @Test
    void theHistoryTellsWhoOverrodeAndTheOpenAnswerDoesNot() {
        String measure = judgedMeasure();
        override(measure, form(2023, "NOT_MET", today));

        asCoordinator()
                .get(HEDEMORA + "/history?thing=VERDICT_OVERRIDE&thingId=" + idOf(measure))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", is("coordinator.2083"), "items[0].operation", is("createOverride"))
                .body("items[0].after.verdict", is("NOT_MET"), "items[0].after.year", is(2023));
        asCoordinator().get(measure + "/overrides").then().body("items[0].keySet()", not(hasItem("actor")));
    }

    @Test
    void theVerdictThatTurnsIsPublishedWithWhoseItIs() throws SQLException {
        String strategy = draft("Offentligt");
        String measure = measure(strategy);
        written.judged(measure, 2023, "MET", "2024-03-01T00:00:00Z");
        adopt(strategy, "ADOPTION", "2022-02-15");

        String override = override(measure, form(2023, "NOT_MET", today)).header("Location");
        override(measure, form(2023, "BEHIND", today));
        problem(
                asCoordinator()
                        .header("If-Match", "*")
                        .body("{\"reason\": \"x\"}")
                        .put(override + "/ending")
                        .then(),
                409,
                "conflict");
        String standing = asCoordinator().get(measure + "/overrides").path("items[0].id");
        asCoordinator()
                .header("If-Match", "*")
                .body("{\"reason\": \"Rättat\"}")
                .put(HEDEMORA + "/overrides/" + standing + "/ending")
                .then()
                .statusCode(200);
        written.overridden(measure, 2023, "ON_TRACK", "2024-05-01T00:00:00Z", "2024-06-01T00:00:00Z", null);
        expiry.note();

        assertThat(published(measure)).containsExactly("NOT_MET true", "BEHIND true", "MET false");
    }

    @Test
    void aDraftThatIsDeletedTakesItsOverridesAlong() {
        String strategy = draft("Bort");
        String measure = measure(strategy);
        written.judged(measure, 2023, "MET", "2024-03-01T00:00:00Z");
        String override = override(measure, form(2023, "NOT_MET", today)).header("Location");

        asCoordinator().header("If-Match", "*").delete(strategy).then().statusCode(204);

        problem(asCoordinator().get(override).then(), 404, "not-found");
    }

    private List<String> published(String measure) throws SQLException {
        List<String> verdicts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT verdict || ' ' || overridden FROM verdict_change WHERE measure_id = ? ORDER BY number")) {
            statement.setObject(1, UUID.fromString(idOf(measure)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    verdicts.add(rows.getString(1));
                }
            }
        }
        return verdicts;
    }

    private String judgedMeasure() {
        String measure = measure(draft("Bedöms"));
        written.judged(measure, 2022, "NOT_MET", "2023-03-01T00:00:00Z");
        written.judged(measure, 2023, "MET", "2024-03-01T00:00:00Z");
        return measure;
    }

    private static String measure(String strategy) {
        return add(strategy, "measures", "{\"text\": \"Ett mått\"}");
    }

    private static String form(int year, String verdict, LocalDate endsOn) {
        return """
                {"year": %d, "verdict": "%s", "reason": "Siffran är fel", "role": "Näringslivschefen", "endsOn": "%s"}""".formatted(year, verdict, endsOn);
    }

    private static Response override(String measure, String form) {
        return asCoordinator().body(form).post(measure + "/overrides");
    }

    private static Response patch(String address, String change) {
        return asCoordinator().header("If-Match", "*").body(change).patch(address);
    }

    /// What is in force of a year.
    private static List<String> verdicts(String measure, int year) {
        return asCoordinator()
                .get(measure + "/assessments?limit=200")
                .path("items.findAll { it.year == %d }.verdictInForce".formatted(year));
    }
}
