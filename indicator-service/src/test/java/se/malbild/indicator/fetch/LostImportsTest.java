package se.malbild.indicator.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.importrun.Uploads;

/// Nodes that die while they import what was fetched.
@QuarkusTest
class LostImportsTest {

    @Inject
    FakeSource source;

    @Inject
    LostImports lost;

    @Inject
    EntityManager database;

    @Test
    void theAnswersAreImportedAgainByThemselvesAndNotAskedForAgain() {
        source.says("0680", TRUST, page("0680", TRUST, List.of("2024=41.2")));
        source.killsReaders("0680", 1);
        String fetch =
                FetchCalls.order(FetchCalls.wanted("0680", TRUST), 0).extract().path("id");
        FetchCalls.awaitStatus(fetch, "FETCHED");
        awaitDeath(fetch, 1);

        awaitImport(fetch, "DONE");

        FetchCalls.run(FetchCalls.get(fetch)).body("counts.created", is(1), "fetch", is(fetch));
        Uploads.observations("0680", TRUST).body("items.value", contains(41.2f));
        assertThat(source.askedOf("0680")).hasSize(1);
        assertThat(runsOfTheSameAnswers(fetch)).containsExactly("FAILED WORKER_GONE", "DONE ");
        assertThat(daysOfTheRuns(fetch)).isEqualTo(1);
    }

    @Test
    void answersThatBringDownOneNodeAfterTheOtherAreLeftAlone() {
        source.says("0682", TRUST, page("0682", TRUST, List.of("2024=41.2")));
        source.killsReaders("0682", 100);
        String fetch =
                FetchCalls.order(FetchCalls.wanted("0682", TRUST), 0).extract().path("id");
        FetchCalls.awaitStatus(fetch, "FETCHED");

        for (int deaths = 1; deaths <= 3; deaths++) {
            awaitDeath(fetch, deaths);
            lost.look();
        }

        assertThat(runsOfTheSameAnswers(fetch))
                .containsExactly("FAILED WORKER_GONE", "FAILED WORKER_GONE", "FAILED WORKER_GONE");
        Uploads.observations("0682", TRUST).body("items", hasSize(0));
    }

    @Test
    void whatSomebodyWantedToEndIsNotBegunAgain() {
        source.says("0580", TRUST, page("0580", TRUST, List.of("2024=41.2")));
        source.killsReaders("0580", 1);
        String fetch =
                FetchCalls.order(FetchCalls.wanted("0580", TRUST), 30).extract().path("id");
        change("""
                INSERT INTO import_cancellation (run_id, actor, requested_at)
                SELECT run_id, 'somebody', now() FROM source_fetch WHERE id = CAST(:fetch AS uuid)""", fetch);
        awaitDeath(fetch, 1);

        lost.look();

        assertThat(runsOfTheSameAnswers(fetch)).containsExactly("FAILED WORKER_GONE");
    }

    // What breaks off an import in a test leaves it as it would be left by a node that is gone.
    private void awaitDeath(String fetch, int deaths) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> runs = runsOfTheSameAnswers(fetch);
            assertThat(runs).hasSize(deaths).allMatch(run -> run.startsWith("FAILED "));
        });
        change("""
                UPDATE import_run SET failure = 'WORKER_GONE'
                WHERE id = (SELECT run_id FROM source_fetch WHERE id = CAST(:fetch AS uuid))""", fetch);
    }

    private void change(String sql, String fetch) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                .setParameter("fetch", fetch)
                .executeUpdate());
    }

    private void awaitImport(String fetch, String status) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            lost.look();
            ValidatableResponse run =
                    Uploads.run(FetchCalls.get(fetch).extract().path("importRun"));
            assertThat(run.extract().<String>path("status")).isEqualTo(status);
        });
    }

    private List<String> runsOfTheSameAnswers(String fetch) {
        return QuarkusTransaction.requiringNew().call(() -> rows("""
                SELECT r.status || ' ' || coalesce(r.failure, '') FROM import_run r
                WHERE r.sha256 = (SELECT n.sha256 FROM import_run n JOIN source_fetch f ON f.run_id = n.id
                    WHERE f.id = CAST(:fetch AS uuid)) ORDER BY r.id""", fetch));
    }

    private int daysOfTheRuns(String fetch) {
        return QuarkusTransaction.requiringNew().call(() -> rows("""
                SELECT DISTINCT CAST(r.received_at AS text) FROM import_run r
                WHERE r.sha256 = (SELECT n.sha256 FROM import_run n JOIN source_fetch f ON f.run_id = n.id
                    WHERE f.id = CAST(:fetch AS uuid))""", fetch).size());
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(String sql, String fetch) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("fetch", fetch)
                .getResultList();
    }
}
