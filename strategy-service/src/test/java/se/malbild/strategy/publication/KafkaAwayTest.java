package se.malbild.strategy.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static se.malbild.strategy.criterion.Verdict.BEHIND;
import static se.malbild.strategy.criterion.Verdict.MET;
import static se.malbild.strategy.criterion.Verdict.NOT_MET;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.kit.publication.BacklogGauge;
import se.malbild.kit.testing.PublishedEvent;
import se.malbild.local.servers.BrokerSeat;
import se.malbild.local.servers.KafkaBroker;
import se.malbild.local.servers.KafkaTopics;

/// A broker that is not there when the service starts, comes, goes away and comes back.
@QuarkusTest
@TestProfile(KafkaAwayTest.KafkaAway.class)
class KafkaAwayTest {

    private static final Duration RETURN = Duration.ofSeconds(90);

    /// Nobody answers at the address, and nothing may wait.
    public static class KafkaAway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "127.0.0.1:" + freePort(), "malbild.publication.longest-lag", "PT0S");
        }
    }

    @Inject
    BacklogGauge gauge;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void whatIsSaidMeanwhileIsPublishedInOrderWhenKafkaComes() throws IOException {
        JudgedMeasure measure = JudgedMeasure.ofAdopted();
        measure.say(2024, MET, NOT_MET);
        Awaitility.await().until(() -> {
            gauge.measure();
            return gauge.age().compareTo(Duration.ZERO) > 0;
        });

        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/group/traffic").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .rootPath("checks.find { it.name == 'publication' }")
                .body("status", is("DOWN"))
                .body("data.waitingChanges", is(2))
                .body("data.lagSeconds", greaterThanOrEqualTo(0))
                .body("data.waitingSince", notNullValue());
        assertThat(given().get("/q/metrics").asString())
                .containsPattern("malbild_publication_waiting(\\{[^}]*})? 2\\.0");

        Path log = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kafka-away");
        BrokerSeat seat = new BrokerSeat(1, portOf(bootstrapServers), freePort());
        try (KafkaBroker broker = start(log, seat)) {
            KafkaTopics.ensure(broker.bootstrapServers(), topicPrefix);
            assertThat(awaitVerdicts(measure, 2)).containsExactly("MET", "NOT_MET");
        }
        measure.say(2024, BEHIND, MET);
        try (KafkaBroker _ = start(log, seat)) {
            assertThat(awaitVerdicts(measure, 4)).containsExactly("MET", "NOT_MET", "BEHIND", "MET");
        }
    }

    private static KafkaBroker start(Path log, BrokerSeat seat) {
        return KafkaBroker.startKept(log, seat, List.of(seat));
    }

    private static List<String> awaitVerdicts(JudgedMeasure measure, int most) {
        return Awaitility.await()
                .atMost(RETURN)
                .until(() -> VerdictTopic.of(measure), events -> events.size() >= most)
                .stream()
                .map(KafkaAwayTest::verdict)
                .toList();
    }

    private static String verdict(PublishedEvent event) {
        return event.data().required("verdict").asText();
    }

    private static int portOf(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port on the loopback interface", e);
        }
    }
}
