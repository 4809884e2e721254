package se.malbild.strategy.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.IndicatorAnswers.figure;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.Ledger.asOperator;
import static se.malbild.strategy.Ledger.awaitLive;
import static se.malbild.strategy.Ledger.figuresOf;
import static se.malbild.strategy.Ledger.metric;
import static se.malbild.strategy.Ledger.newIndicator;
import static se.malbild.strategy.Ledger.status;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.judged;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.IndicatorAnswers;
import se.malbild.strategy.LedgerProfile;

@QuarkusTest
@TestProfile(LedgerProfile.class)
class ReconciliationTest {

    private static final String RECONCILIATIONS = "/strategy/v1/reconciliations";

    private final String indicator = newIndicator();
    private final IndicatorAnswers answers = IndicatorAnswers.of(indicator);

    @Inject
    EntityManager database;

    @Inject
    Reconciliations reconciliations;

    @BeforeEach
    @AfterEach
    void forgetOtherSeries() {
        sql("DELETE FROM measure_input");
        sql("DELETE FROM linked_series");
        sql("DELETE FROM stream_progress");
    }

    @Test
    void whateverDiffersIsMendedKeptAndCountedAndItsMeasuresAreJudgedAnew() {
        answers.titled("Avstämd")
                .with(figure("2019", "1", 2), figure("2020", "2", 2), figure("2021", "3", 2), figure("2022", "4", 2));
        String measure = measure(draft("Avstämd"), indicator);
        awaitLive(indicator);
        await().atMost(PATIENCE).until(() -> judged(measure) == 2);
        double before = metric("malbild_reconciliation_differences_total");
        sql("UPDATE series_value SET value = 9 WHERE period = '2019'");
        sql("DELETE FROM series_value WHERE period = '2020'");
        sql("UPDATE series_value SET value = 8, observation_version = 7 WHERE period = '2021'");
        sql("""
            INSERT INTO series_value SELECT municipality_id, indicator_code, '2023', gender, status, 5, 1, 90
            FROM series_value WHERE period = '2022'""");

        JsonPath done = reconcile();

        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2019", 1f, "2020", 2f, "2021", 3f, "2022", 4f));
        assertThat(done.getString("status")).isEqualTo("COMPLETED");
        assertThat(done.getInt("differences")).isEqualTo(4);
        assertThat(done.getInt("series")).isEqualTo(1);
        assertThat(metric("malbild_reconciliation_differences_total")).isEqualTo(before + 4);
        asOperator()
                .get(RECONCILIATIONS + "/" + done.getString("id") + "/differences")
                .then()
                .statusCode(200)
                .body("items.period", contains("2019", "2020", "2021", "2023"))
                .body("items[0].held.value", is(9), "items[0].found.value", is(1))
                .body("items[1].found.value", is(2), "items[1].held", is((Object) null))
                .body("items[2].held.observationVersion", is(7), "items[2].found.observationVersion", is(2))
                .body("items[3].held.value", is(5), "items[3].found", is((Object) null));
        // In this thread, which has the context that the database asks for.
        await().pollInSameThread().atMost(PATIENCE).until(() -> dirty() == 0);
    }

    @Test
    void whereNothingDiffersNothingIsKept() {
        answers.titled("Lika").with(figure("2020", "2.50", 2));
        measure(draft("Lika"), indicator);
        awaitLive(indicator);

        JsonPath done = reconcile();

        assertThat(done.getInt("differences")).isZero();
        assertThat(done.getInt("figures")).isEqualTo(1);
        assertThat(done.getInt("indicatorsChanged")).isZero();
    }

    @Test
    void whatAnEventUnderWayWillBringIsLeftToIt() {
        answers.titled("På väg").with(figure("2020", "1", 1));
        measure(draft("På väg"), indicator);
        awaitLive(indicator);
        sql("INSERT INTO stream_progress VALUES (0, 1, 101)");
        // Change 105, and the stream is known up to 101.
        answers.with(figure("2020", "2", 5));

        assertThat(reconcile().getInt("differences")).isZero();
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f));

        // Its number has been passed, and it has not come.
        sql("UPDATE stream_progress SET change_number = 105");
        assertThat(reconcile().getInt("differences")).isEqualTo(1);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 2f));
    }

    @Test
    void anIndicatorThatIsDescribedOtherwiseIsRefreshed() {
        answers.titled("Gammalt namn").with(figure("2020", "1", 1));
        measure(draft("Omdöpt"), indicator);
        awaitLive(indicator);
        answers.titled("Nytt namn");

        assertThat(reconcile().getInt("indicatorsChanged")).isEqualTo(1);

        Object title = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT title_swedish FROM linked_indicator WHERE code = :code")
                        .setParameter("code", indicator)
                        .getSingleResult());
        assertThat(title).isEqualTo("Nytt namn");
    }

    @Test
    void aSeriesThatNoMeasureRestsOnAnyMoreIsRemoved() {
        answers.titled("Övergiven").with(figure("2020", "1", 1));
        String measure = measure(draft("Övergiven"), indicator);
        awaitLive(indicator);
        asCoordinator().header("If-Match", "*").delete(measure).then().statusCode(204);

        assertThat(reconcile().getInt("seriesRemoved")).isEqualTo(1);

        assertThat(status(indicator)).isNull();
    }

    @Test
    void withIndicatorServiceAwayItFailsAndSaysSo() {
        answers.titled("Borta").with(figure("2020", "1", 1));
        measure(draft("Borta"), indicator);
        awaitLive(indicator);
        answers.away();

        JsonPath failed = reconcile();

        assertThat(failed.getString("status")).isEqualTo("FAILED");
        assertThat(failed.getString("failure")).isEqualTo("Indikatortjänsten går inte att nå.");
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f));
    }

    @Test
    void aNightHasOneReconciliationHoweverManyNodesAskForIt() {
        LocalDate night = LocalDate.of(2026, 1, 15);

        reconciliations.requestNight(night);
        reconciliations.requestNight(night);

        JsonPath all = asOperator().get(RECONCILIATIONS + "?limit=200").jsonPath();
        assertThat(all.getList("items.findAll { it.night == '2026-01-15' }")).hasSize(1);
    }

    @Test
    void onlyOperatorsReconcile() {
        problem(asCoordinator().post(RECONCILIATIONS).then(), 403, "forbidden");
        problem(asOperator().get(RECONCILIATIONS + "/" + UUID.randomUUID()).then(), 404, "not-found");
        problem(
                asOperator()
                        .get(RECONCILIATIONS + "/" + UUID.randomUUID() + "/differences")
                        .then(),
                404,
                "not-found");
    }

    private static JsonPath reconcile() {
        String address = asOperator()
                .post(RECONCILIATIONS)
                .then()
                .statusCode(201)
                .body("askedBy", is("operator.2083"))
                .extract()
                .header("Location");
        await().atMost(PATIENCE)
                .until(() -> asOperator().get(address).jsonPath().get("endedAt") != null);
        asOperator()
                .get(RECONCILIATIONS)
                .then()
                .body("items.id", hasItem(address.substring(RECONCILIATIONS.length() + 1)));
        return asOperator().get(address).jsonPath();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private long dirty() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "SELECT count(*) FROM dirty_measure JOIN measure_input USING (measure_id)")
                        .getSingleResult())
                .longValue());
    }
}
