package se.malbild.indicator.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.change.MeasureChange;

/// Sends batches to Kafka as CloudEvents 1.0 in binary mode, each batch whole or not at all.
///
/// Its transactional id is fixed: a new producer fences off one that has been paused and comes back.
final class EventProducer implements AutoCloseable {

    private static final String MEASURE_CHANGED = "se.malbild.indicator.measure-changed.v1";
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final String IMPORT_COMPLETED = "se.malbild.indicator.import-completed.v1";

    private final KafkaProducer<String, byte[]> producer;
    private final ObjectMapper json;
    private final String topic;
    private final int partitions;

    private EventProducer(KafkaProducer<String, byte[]> producer, ObjectMapper json, String topic) {
        this.producer = producer;
        this.json = json;
        this.topic = topic;
        this.partitions = producer.partitionsFor(topic).size();
    }

    /// Connects, and fences off whoever was connected before.
    static EventProducer open(Map<String, Object> connection, String topicPrefix, String topic, ObjectMapper json) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topicPrefix + "indicator-publisher");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 131_072);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new EventProducer(producer, json, topicPrefix + topic);
        } catch (RuntimeException e) {
            producer.close(CLOSING);
            throw e;
        }
    }

    /// Sends a batch and waits until it is acknowledged.
    ///
    /// @throws RuntimeException when it was not sent whole; consumers that read committed events see none of it
    void send(PublicationCursor.Batch batch) {
        producer.beginTransaction();
        for (MeasureChange change : batch.changes()) {
            String id = Long.toString(change.number());
            send(null, change.key(), MEASURE_CHANGED, id, change.recordedAt(), batch.timeline(), change);
        }
        for (ImportCompleted completed : batch.completed()) {
            for (int partition = 0; partition < partitions; partition++) {
                send(
                        partition,
                        null,
                        IMPORT_COMPLETED,
                        completed.eventId(),
                        completed.completedAt(),
                        batch.timeline(),
                        completed.sentTo(partitions));
            }
        }
        producer.commitTransaction();
    }

    private void send(
            @Nullable Integer partition,
            @Nullable String key,
            String type,
            String id,
            Instant time,
            UUID timeline,
            Object data) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, partition, key, bytes(data));
        header(event, "content-type", "application/json");
        header(event, "ce_specversion", "1.0");
        header(event, "ce_type", type);
        header(event, "ce_source", "/indicator/v1");
        header(event, "ce_id", id);
        header(event, "ce_time", time.toString());
        header(event, "ce_timeline", timeline.toString());
        // A failure to send fails the commit of the transaction.
        var _ = producer.send(event);
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event could not be written", e);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
