package se.malbild.kit.publication;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Sends batches to Kafka, each whole or not at all.
///
/// Its transactional id is fixed: a new producer fences off one that has been paused and comes back.
public final class EventProducer implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(5);
    /// The end of a batch sends what waits, so nothing is sent later than without waiting.
    private static final int LINGER_MILLISECONDS = 50;
    private static final int PACKET_BYTES = 512 * 1024;
    private static final long BUFFER_BYTES = 64L * 1024 * 1024;
    /// Less than [PublisherLock] may be idle: who waits for Kafka keeps its lock.
    private static final int LONGEST_WAIT_MILLISECONDS = 15_000;

    private final KafkaProducer<String, byte[]> producer;
    private final int partitions;

    private EventProducer(KafkaProducer<String, byte[]> producer, String topic) {
        this.producer = producer;
        this.partitions = producer.partitionsFor(topic).size();
    }

    /// Connects, and fences off whoever was connected before. What that one had begun to send is settled by then.
    ///
    /// @param connection how to reach Kafka
    /// @param publisher name by which Kafka knows it, with the installation's prefix
    /// @param topic with its prefix
    public static EventProducer open(Map<String, Object> connection, String publisher, String topic) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, publisher);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLISECONDS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, PACKET_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_WAIT_MILLISECONDS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MILLISECONDS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new EventProducer(producer, topic);
        } catch (RuntimeException e) {
            producer.close(CLOSING);
            throw e;
        }
    }

    /// How many partitions the topic has.
    int partitions() {
        return partitions;
    }

    /// Sends a batch and waits until it is acknowledged.
    ///
    /// @throws RuntimeException when it was not sent whole; consumers that read committed events see none of it
    public void send(List<ProducerRecord<String, byte[]>> batch) {
        producer.beginTransaction();
        for (ProducerRecord<String, byte[]> event : batch) {
            // A failure to send fails the commit of the transaction.
            var _ = producer.send(event);
        }
        // The commit waits for what has been sent, too, but looks for it before it takes its lock: what is sent in
        // between would be left outside of the transaction.
        producer.flush();
        producer.commitTransaction();
    }

    /// Whether a failure says that another producer has taken over.
    public static boolean isFencedOff(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        producer.close(CLOSING);
    }
}
