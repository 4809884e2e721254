package se.malbild.strategy.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.IndicatorAnswers.figure;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.Ledger.asOperator;
import static se.malbild.strategy.Ledger.awaitLive;
import static se.malbild.strategy.Ledger.awaitValue;
import static se.malbild.strategy.Ledger.change;
import static se.malbild.strategy.Ledger.figuresOf;
import static se.malbild.strategy.Ledger.newIndicator;
import static se.malbild.strategy.Ledger.newTimeline;
import static se.malbild.strategy.Ledger.send;
import static se.malbild.strategy.Ledger.status;
import static se.malbild.strategy.Ledger.timeline;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.malbild.strategy.IndicatorAnswers;
import se.malbild.strategy.IndicatorAnswers.Figure;
import se.malbild.strategy.LedgerProfile;

@QuarkusTest
@TestProfile(LedgerProfile.class)
class BackfillTest {

    private static final String VILHELMINA = "/strategy/v1/municipalities/2462";

    private final String indicator = newIndicator();
    private final IndicatorAnswers answers = IndicatorAnswers.of(indicator);

    @Inject
    EntityManager database;

    @Test
    void aSeriesIsReadPageByPageInAStableOrderInTheServicesOwnName() {
        answers.titled("Sidor")
                .withPage(1, 2, figure("2020", "1", 1))
                .withPage(2, 2, figure("2021", "2.50", 1), figure("2020", "1", 1));

        measure(draft("Sidor"), indicator);

        awaitLive(indicator);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 1f, "2021", 2.5f));
        assertThat(answers.askedForFigures("2083")).hasSize(2).allSatisfy(request -> {
            assertThat(request.queryParameter("sort").firstValue()).isEqualTo("municipality");
            assertThat(request.getHeader("User-Agent")).isEqualTo("malbild-strategy-service/1.0.0");
            assertThat(request.getHeader("Cache-Control")).isEqualTo("no-cache");
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer a-token");
        });
    }

    @Test
    void aCallThatFailsForTheMomentIsMadeAgain() {
        answers.titled("Återkommer").with(figure("2020", "1", 1)).awayTwice();

        measure(draft("Återkommer"), indicator);

        awaitLive(indicator);
        assertThat(answers.askedFor()).hasSize(3);
    }

    @Test
    void anIndicatorThatDoesNotExistIsSaidAndTriedEverMoreSeldom() {
        measure(draft("Finns inte"), indicator);

        awaitFailure("Indikatorn finns inte i indikatortjänsten.");
        assertThat(answers.askedFor()).as("not tried again at once").hasSize(1);
        Instant second = tryAgain(1);
        Instant third = tryAgain(2);

        assertThat(second).isAfter(Instant.now().plusSeconds(10));
        assertThat(third).isAfter(second.plusSeconds(15));
        answers.titled("Finns nu").with(figure("2020", "1", 1));
        due();
        awaitLive(indicator);
        asCoordinator().get(HEDEMORA + "/linked-series?limit=200").then().body(path("failure"), contains(nullValue()));
    }

    @Test
    void whatCameOverTheStreamMeanwhileIsNotOverwrittenByWhatIsOlder() throws Exception {
        newTimeline();
        answers.away();
        measure(draft("Samtidigt"), indicator);
        send(timeline(), change(indicator, "2020", "9", 5));
        awaitValue(indicator, "2020", 9);
        assertThat(status(indicator)).isEqualTo("BACKFILLING");

        answers.titled("Samtidigt").with(figure("2020", "1", 3), figure("2021", "2", 1));

        awaitLive(indicator);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 9f, "2021", 2f));
    }

    @Test
    void whatIsReadWhileASeriesIsEmptiedIsDropped() {
        answers.titled("Tömd").slowlyWith(2000, figure("2001", "1", 1), figure("2020", "1", 1));
        measure(draft("Tömd"), indicator);
        await().atMost(PATIENCE).until(() -> !answers.askedForFigures("2083").isEmpty());

        answers.with(figure("2020", "2", 2));
        asOperator().post("/strategy/v1/projection-rebuilds").then().statusCode(201);

        awaitLive(indicator);
        assertThat(figuresOf(indicator)).isEqualTo(Map.of("2020", 2f));
    }

    @Test
    void aRebuildReadsEverySeriesAgainAndAsksForEachIndicatorOnce() {
        answers.titled("Ombyggd").with(figure("2020", "1", 1), new Figure("2462", "2020", "3", 1, 100));
        measure(draft("Ombyggd"), indicator);
        measureOfVilhelmina();
        awaitLive(indicator);
        awaitLiveInVilhelmina();
        int asked = answers.askedFor().size();
        answers.with(figure("2020", "2", 1), new Figure("2462", "2020", "4", 1, 100));

        String rebuild = asOperator()
                .post("/strategy/v1/projection-rebuilds")
                .then()
                .statusCode(201)
                .body("cause", is("REQUESTED"), "askedBy", is("operator.2083"), "series", greaterThanOrEqualTo(2))
                .extract()
                .header("Location");

        awaitValue(indicator, "2020", 2);
        awaitLive(indicator);
        awaitLiveInVilhelmina();
        assertThat(answers.askedFor()).hasSize(asked + 1);
        await().atMost(PATIENCE)
                .until(() -> asOperator().get(rebuild).jsonPath().getInt("backfilling")
                        == asOperator().get(rebuild).jsonPath().getInt("failing"));
        asOperator().get(rebuild).then().statusCode(200).body("live", greaterThanOrEqualTo(2));
    }

    @Test
    void oneSeriesThatCannotBeTakenInDoesNotHoldUpTheOthers() {
        answers.titled("Ofattbar").with(figure("2020", "1e200000", 1), new Figure("2462", "2020", "3", 1, 100));
        answers.away();
        measure(draft("Ofattbar"), indicator);
        measureOfVilhelmina();

        answers.titled("Ofattbar");

        awaitLiveInVilhelmina();
        awaitFailure("Indikatortjänstens svar går inte att ta emot.");
    }

    @Test
    void onlyOperatorsRebuild() {
        problem(asCoordinator().post("/strategy/v1/projection-rebuilds").then(), 403, "forbidden");
        problem(asCoordinator().get("/strategy/v1/projection-rebuilds").then(), 403, "forbidden");
    }

    private void measureOfVilhelmina() {
        String strategy = as("coordinator", "2462")
                .body("{\"title\": \"Vilhelmina\"}")
                .post(VILHELMINA + "/strategies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("coordinator", "2462")
                .body("""
                        {"text": "Öka", "criterion": {"type": "YEARLY_IMPROVEMENT", "indicator": "%s", "gender": "T"}}""".formatted(indicator))
                .post(strategy + "/measures")
                .then()
                .statusCode(201);
    }

    private void awaitLiveInVilhelmina() {
        await().atMost(PATIENCE).untilAsserted(() -> as("coordinator", "2462")
                .get(VILHELMINA + "/linked-series?limit=200")
                .then()
                .body(path("status"), contains("LIVE")));
    }

    private void awaitFailure(String words) {
        await().atMost(PATIENCE).untilAsserted(() -> asCoordinator()
                .get(HEDEMORA + "/linked-series?limit=200")
                .then()
                .body(path("failure"), contains(words)));
    }

    private String path(String field) {
        return "items.findAll { it.indicator == '%s' }.%s".formatted(indicator, field);
    }

    /// Lets the time come at which the series is tried again, and gives the time after that.
    private Instant tryAgain(int attempts) {
        due();
        // In this thread, which has the context that the database asks for.
        return await().pollInSameThread()
                .atMost(PATIENCE)
                .until(
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> (Instant) database.createNativeQuery("""
                                        SELECT coalesce(max(next_attempt_at), '2000-01-01') FROM linked_series
                                        WHERE indicator_code = :indicator AND attempts > :attempts""", Instant.class)
                                        .setParameter("indicator", indicator)
                                        .setParameter("attempts", attempts)
                                        .getSingleResult()),
                        next -> next.isAfter(Instant.now()));
    }

    private void due() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "UPDATE linked_series SET next_attempt_at = '-infinity' WHERE indicator_code = :indicator")
                .setParameter("indicator", indicator)
                .executeUpdate());
    }
}
