package se.malbild.local.benchmark.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.servers.KafkaTopics;

/// The topic as a consumer of this program sees it.
public final class ChangeStream implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /// @param bootstrapServers as `host:port`
    public ChangeStream(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(KafkaTopics.MEASURE_CHANGES).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /// Where each partition ends.
    public Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(partitions);
    }

    /// What stands in the topic.
    ///
    /// @param changes how many changes of figures
    /// @param bytes of all their keys, headers and values
    public record Content(long changes, long bytes) {

        /// What one takes on the average.
        public int bytesOfOne() {
            return (int) (bytes / Math.max(1, changes));
        }
    }

    /// Reads from somewhere on until so many changes have come. A transaction that is acknowledged may be seen a moment
    /// later, when its end stands on every partition.
    ///
    /// @throws Refusal when they do not come
    public Content read(Map<TopicPartition, Long> from, long wanted) {
        from.forEach(consumer::seek);
        long changes = 0;
        long bytes = 0;
        long latest = System.nanoTime() + LONGEST.toNanos();
        while (changes < wanted) {
            ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> event : batch) {
                if (isChange(event)) {
                    changes++;
                    bytes += event.serializedKeySize() + event.serializedValueSize() + headers(event);
                }
            }
            if (!batch.isEmpty()) {
                latest = System.nanoTime() + LONGEST.toNanos();
            } else if (System.nanoTime() > latest) {
                throw new Refusal("Only %,d of %,d changes are in Kafka.".formatted(changes, wanted));
            }
        }
        return new Content(changes, bytes);
    }

    private static boolean isChange(ConsumerRecord<byte[], byte[]> event) {
        Header type = event.headers().lastHeader("ce_type");
        return type != null && new String(type.value(), StandardCharsets.UTF_8).contains("measure-changed");
    }

    private static long headers(ConsumerRecord<byte[], byte[]> event) {
        return StreamSupport.stream(event.headers().spliterator(), false)
                .mapToLong(header -> header.key().length() + header.value().length)
                .sum();
    }

    void seekToEnd() {
        ends().forEach(consumer::seek);
    }

    /// Waits for the next change.
    ///
    /// @return from when it was recorded until it was here
    /// @throws Refusal when none comes
    Duration awaitNext() throws IOException {
        long latest = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < latest) {
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(POLL)) {
                Instant here = Clock.systemUTC().instant();
                if (isChange(event)) {
                    String recorded =
                            JSON.readTree(event.value()).path("recordedAt").asText();
                    return Duration.between(Instant.parse(recorded), here);
                }
            }
        }
        throw new Refusal("The change of an import has not come within %d s.".formatted(LONGEST.toSeconds()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
