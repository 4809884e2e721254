package se.malbild.kit.publication.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.malbild.local.servers.TestServers;

class TopicEndTest {

    private static final UUID TIMELINE = UUID.fromString("0197a3c5-0000-7000-8000-000000000001");
    private static final UUID RUN = UUID.fromString("0197a3c5-77aa-7e61-a5b0-000000000001");

    private static final String CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final String COMPLETED = "se.malbild.indicator.import-completed.v1";
    private static final EventKinds KINDS = new EventKinds(
            new EventKind(CHANGED, "number", "importRun"),
            List.of(new EventKind(COMPLETED, "lastChangeNumber", "importRun")),
            "ce_publishedrun");

    private final TestServers.Workspace workspace = TestServers.newWorkspace();
    private final String topic = workspace.topicPrefix() + "indicator.measure-changes.v1";
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", workspace.bootstrapServers(), "transactional.id", topic),
            new StringSerializer(),
            new ByteArraySerializer());

    TopicEndTest() {
        producer.initTransactions();
    }

    @AfterEach
    void disconnect() {
        producer.close();
    }

    @Test
    void anEmptyTopicSaysNothing() {
        assertThat(end().newest()).isEmpty();
    }

    @Test
    void theNewestEventOfEachPartitionSpeaks() {
        commit(change(0, 1), change(3, 2), change(0, 3), completed(5, 3));

        assertThat(end().newest())
                .containsExactlyInAnyOrder(
                        new TopicEvent(TIMELINE, CHANGED, 3, RUN),
                        new TopicEvent(TIMELINE, CHANGED, 2, RUN),
                        new TopicEvent(TIMELINE, COMPLETED, 3, RUN));
    }

    @Test
    void whatWasAbortedDoesNotSpeakHoweverMuchItIs() {
        commit(change(0, 1));
        producer.beginTransaction();
        LongStream.range(2, 1_000).forEach(number -> send(change(0, number)));
        producer.flush();
        producer.abortTransaction();

        assertThat(end().newest()).containsExactly(new TopicEvent(TIMELINE, CHANGED, 1, RUN));
    }

    @Test
    void aPartitionWithNothingButAbortedEventsIsEmpty() {
        producer.beginTransaction();
        send(change(0, 1));
        producer.flush();
        producer.abortTransaction();

        assertThat(end().newest()).isEmpty();
    }

    @Test
    void whatIsNoEventOfOursIsPassedOver() {
        commit(
                change(0, 1),
                new ProducerRecord<>(topic, 0, null, "not an event".getBytes(StandardCharsets.UTF_8)),
                event(0, CHANGED, "not JSON"),
                event(0, CHANGED, "{\"number\": 2}"),
                event(0, "se.malbild.indicator.something-else.v1", "{\"number\": 3}"));

        assertThat(end().newest()).containsExactly(new TopicEvent(TIMELINE, CHANGED, 1, RUN));
    }

    @Test
    void whatIsSentAgainSpeaksOfTheNewestThatWasPublished() {
        UUID newestRun = UUID.fromString("0197a3c5-77aa-7e61-a5b0-000000000002");
        ProducerRecord<String, byte[]> again = change(0, 7);
        again.headers().add(EventHeaders.PUBLISHED_NUMBER, "4711".getBytes(StandardCharsets.UTF_8));
        again.headers().add(KINDS.originHeader(), newestRun.toString().getBytes(StandardCharsets.UTF_8));
        commit(again);

        assertThat(end().newest()).containsExactly(new TopicEvent(TIMELINE, CHANGED, 4711, newestRun));
    }

    private TopicEnd end() {
        return new TopicEnd(
                Map.of("bootstrap.servers", workspace.bootstrapServers()), topic, KINDS, new ObjectMapper());
    }

    @SafeVarargs
    private void commit(ProducerRecord<String, byte[]>... events) {
        producer.beginTransaction();
        for (ProducerRecord<String, byte[]> event : events) {
            send(event);
        }
        // As the product's own producer does.
        producer.flush();
        producer.commitTransaction();
    }

    private void send(ProducerRecord<String, byte[]> event) {
        var _ = producer.send(event);
    }

    private ProducerRecord<String, byte[]> change(int partition, long number) {
        return event(partition, CHANGED, "{\"number\": %d, \"importRun\": \"%s\"}".formatted(number, RUN));
    }

    private ProducerRecord<String, byte[]> completed(int partition, long lastNumber) {
        return event(
                partition, COMPLETED, "{\"lastChangeNumber\": %d, \"importRun\": \"%s\"}".formatted(lastNumber, RUN));
    }

    private ProducerRecord<String, byte[]> event(int partition, String type, String data) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(topic, partition, null, data.getBytes(StandardCharsets.UTF_8));
        event.headers().add(EventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        event.headers().add(EventHeaders.TIMELINE, TIMELINE.toString().getBytes(StandardCharsets.UTF_8));
        return event;
    }
}
