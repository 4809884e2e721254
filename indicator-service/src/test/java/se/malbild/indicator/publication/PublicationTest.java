package se.malbild.indicator.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.EventContract;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class PublicationTest {

    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void everyChangeOfAnImportIsPublishedOnceAndItsEndOnEveryPartition() throws IOException {
        String run = importTable();

        List<ConsumerRecord<String, String>> events = eventsOf(run);

        List<ConsumerRecord<String, String>> changes =
                events.stream().filter(event -> isChange(event)).toList();
        assertThat(changes).hasSize(15).allSatisfy(event -> assertThat(event.key())
                .startsWith("2121/fokus."));
        assertThat(changes).extracting(event -> header(event, "ce_id")).doesNotHaveDuplicates();
        assertThat(events).hasSize(15 + 12);
        assertThat(events.stream().filter(event -> !isChange(event)))
                .extracting(ConsumerRecord::partition)
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(events).allSatisfy(event -> assertThat(CONTRACT.violations(headers(event), event.value()))
                .isEmpty());
    }

    private static String importTable() throws IOException {
        try (InputStream bytes = PublicationTest.class.getResourceAsStream("/fixtures/fokus_2021_hedemora.tsv")) {
            String table = new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
            return given().header("Authorization", Tokens.bearer("national-importer", "0000"))
                    .header("Prefer", "wait=30")
                    .header("Content-Type", "text/tab-separated-values")
                    .body(table.replace("Hedemora", "Ovanåker").getBytes(StandardCharsets.UTF_8))
                    .post("/indicator/v1/import-runs?layout=fokus-2021")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    /// Reads until the end of the run has come on all partitions.
    private List<ConsumerRecord<String, String>> eventsOf(String run) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            String topic = topicPrefix + "indicator.measure-changes.v1";
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (found.stream().filter(event -> !isChange(event)).count() < partitions.size()
                    && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.value().contains(run)) {
                        found.add(event);
                    }
                });
            }
        }
        return found;
    }

    private static boolean isChange(ConsumerRecord<String, String> event) {
        return header(event, "ce_type").contains("measure-changed");
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> event) {
        Map<String, String> headers = new HashMap<>();
        event.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return headers(event).getOrDefault(name, "");
    }
}
