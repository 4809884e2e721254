package se.malbild.indicator.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.ledger.Ledger;
import se.malbild.indicator.ledger.NewFigure;
import se.malbild.kit.publication.Backlog;
import se.malbild.kit.publication.BacklogGauge;

/// Without Kafka the ledger grows, and everybody can see it.
@QuarkusTest
@TestProfile(KafkaAwayTest.KafkaAway.class)
class KafkaAwayTest {

    /// Nobody answers at the address, and nothing may wait.
    public static class KafkaAway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "malbild.publication.longest-lag", "PT0S");
        }
    }

    @Inject
    Ledger ledger;

    @Inject
    BacklogGauge gauge;

    @Test
    void whatIsNotPublishedIsCountedAndTellsSinceWhen() {
        gauge.measure();
        assertThat(gauge.backlog()).isEqualTo(Backlog.NONE);
        given().get("/q/health/ready").then().body("checks.find { it.name == 'publication' }.status", is("UP"));

        ledger.record("2024-05-01T00:00:00Z", NewFigure.of("2083", "fokus.total", "1"));
        ledger.record(
                "2024-05-02T00:00:00Z",
                NewFigure.of("2083", "fokus.total", "2"),
                NewFigure.of("2462", "fokus.total", "3"));
        await().until(() -> {
            gauge.measure();
            return gauge.age().compareTo(Duration.ZERO) > 0;
        });

        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .rootPath("checks.find { it.name == 'publication' }")
                .body("status", is("DOWN"))
                .body("data.waitingChanges", is(3))
                .body("data.lagSeconds", greaterThanOrEqualTo(0))
                .body("data.waitingSince", notNullValue());
        given().get("/q/health/group/traffic").then().statusCode(200).body("checks.size()", is(1));
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics).containsPattern("malbild_publication_waiting(\\{[^}]*})? 3\\.0");
        assertThat(metrics).containsPattern("malbild_publication_lag_seconds(\\{[^}]*})? [0-9.]*[1-9]");
        assertThat(metrics).containsPattern("malbild_publication_events_total(\\{[^}]*})? 0\\.0");
    }
}
