package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.measure;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.EventContract;

/// What is sent here are the contract's own examples: consumer and contract cannot part.
@QuarkusTest
class MeasureChangeConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final EventContract.Example CHANGE =
            EventContract.in(Path.of("../docs/events")).examples().getFirst();

    @ConfigProperty(name = "malbild.kafka.bootstrap-servers")
    String bootstrapServers;

    @ConfigProperty(name = "malbild.kafka.topic-prefix")
    String topicPrefix;

    @Test
    void aLinkedMeasureIsJudgedAndJudgedAnewWhenAFigureIsRevised() throws Exception {
        String measure = measure(draft("Fokus"), "fokus.placering");
        send(changed(2020, 210, 1));
        send(changed(2021, 225, 1));
        awaitAssessment(measure, "NOT_MET", "från 210 (2020) till 225 (2021)");

        send(changed(2021, 205, 2));

        awaitAssessment(
                measure,
                "MET",
                "Placering i ”Här är bäst att bo” förbättrades från 210 (2020) till 205 (2021). Källa: Tidningen Fokus.");
        asCoordinator()
                .header("Accept-Language", "en")
                .get(measure + "/assessments")
                .then()
                .body("items.sentence", hasItem(containsString("improved from 210 (2020) to 205 (2021)")));
    }

    @Test
    void anEventThatComesTwiceOrLateChangesNothing() throws Exception {
        measure(draft("Sent"), "fokus.placering");
        send(changed(2019, 180, 3));
        awaitValue("2019", 180);

        send(changed(2019, 181, 2));
        send(changed(2019, 180, 3));
        send(changed(2018, 150, 1));

        awaitValue("2018", 150);
        assertThat(valueOf("2019")).isEqualTo(180);
    }

    @Test
    void anUnreadableEventGoesToTheDeadLettersAndTheStreamGoesOn() throws Exception {
        measure(draft("Skräp"), "fokus.placering");

        sendRaw(Map.of("ce_type", "se.malbild.indicator.measure-changed.v1"), "{ inte json");
        sendRaw(Map.of(), "utan typ");
        sendRaw(Map.of("ce_type", "se.malbild.indicator.brand-new.v9"), "{}");
        send(changed(2017, 140, 1));

        awaitValue("2017", 140);
        assertThat(deadLetters(2)).extracting(MeasureChangeConsumerTest::reason).allSatisfy(reason -> assertThat(reason)
                .isNotBlank());
    }

    @Test
    void aMeasureOfAnUnknownIndicatorSaysSo() {
        String measure = measure(draft("Okänd"), "fokus.finns-inte");

        await().atMost(PATIENCE).untilAsserted(() -> asCoordinator()
                .get(HEDEMORA + "/linked-series?limit=200")
                .then()
                .body(
                        "items.findAll { it.indicator == 'fokus.finns-inte' }.failure",
                        contains("Indikatorn finns inte i indikatortjänsten.")));
        asCoordinator().get(measure + "/assessments").then().body("items.size()", is(0));
    }

    private static String changed(int year, int value, int version) {
        return CHANGE.data()
                .replace("\"period\":\"2021\"", "\"period\":\"%d\"".formatted(year))
                .replace("\"value\":225", "\"value\":%d".formatted(value))
                .replace("\"observationVersion\":1", "\"observationVersion\":%d".formatted(version));
    }

    private void send(String data) throws ExecutionException, InterruptedException {
        sendRaw(CHANGE.headers(), data);
    }

    private void sendRaw(Map<String, String> headers, String data) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var event =
                    new ProducerRecord<>(topicPrefix + "indicator.measure-changes.v1", "2083/fokus.placering", data);
            headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event).get();
        }
    }

    private static void awaitAssessment(String measure, String verdict, String sentence) {
        await().atMost(PATIENCE).untilAsserted(() -> asCoordinator()
                .get(measure + "/assessments")
                .then()
                .statusCode(200)
                .body("items.verdict", hasItem(verdict))
                .body("items.sentence", hasItem(containsString(sentence))));
    }

    private static void awaitValue(String period, int value) {
        await().atMost(PATIENCE).until(() -> value == valueOf(period));
    }

    private static int valueOf(String period) {
        List<Integer> values = asCoordinator()
                .get(HEDEMORA + "/linked-series?limit=200")
                .then()
                .extract()
                .path("items.find { it.indicator == 'fokus.placering' }.values.findAll { it.period == '" + period
                        + "' }.value");
        return values == null || values.isEmpty() ? -1 : values.getFirst();
    }

    private List<ConsumerRecord<String, String>> deadLetters(int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        TopicPartition only = new TopicPartition(topicPrefix + "strategy.measure-changes.v1.dead-letters", 0);
        List<ConsumerRecord<String, String>> letters = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
                return letters.size() >= expected;
            });
        }
        return letters;
    }

    private static String reason(ConsumerRecord<String, String> letter) {
        return new String(letter.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
    }
}
