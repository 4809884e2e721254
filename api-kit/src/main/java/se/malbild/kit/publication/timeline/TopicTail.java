package se.malbild.kit.publication.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a topic backwards as far as the newest record of each partition that can be read.
///
/// The last offsets of a partition are often no records: the marks that end transactions, and what was sent in ones
/// that were aborted. So it steps back, further each time, until a record turns up or the beginning is reached.
final class TopicTail {

    private static final int FIRST_STEP = 64;
    private static final int LONGER = 8;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LIMIT_MILLISECONDS = 15_000;

    private final Map<String, Object> settings;
    private final String topic;

    TopicTail(Map<String, Object> connection, String topic) {
        this.settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLISECONDS);
        this.topic = topic;
    }

    /// What the newest record of each partition says.
    ///
    /// @param reading of a record; nothing when it cannot be read, and the one before is asked
    <T> List<T> newest(Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
            // Not searched yet: what lies before this offset.
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            Map<Integer, T> found = new TreeMap<>();
            for (long step = FIRST_STEP; !ends.isEmpty(); step *= LONGER) {
                ends.entrySet().removeIf(end -> end.getValue() <= beginning(beginnings, end.getKey()));
                Map<TopicPartition, Long> starts = new HashMap<>();
                for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                    starts.put(end.getKey(), Math.max(beginning(beginnings, end.getKey()), end.getValue() - step));
                }
                lastBetween(consumer, starts, ends, deadline).forEach((partition, records) -> newest(records, reading)
                        .ifPresent(read -> {
                            found.put(partition.partition(), read);
                            starts.remove(partition);
                        }));
                ends = starts;
            }
            return List.copyOf(found.values());
        }
    }

    private static <T> Optional<T> newest(
            List<ConsumerRecord<byte[], byte[]>> records,
            Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        return records.reversed().stream()
                .map(reading)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> lastBetween(
            KafkaConsumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            long deadline) {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
        consumer.assign(starts.keySet());
        starts.forEach(consumer::seek);
        while (!consumer.assignment().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "The end of %s could not be read within %s".formatted(consumer.assignment(), PATIENCE));
            }
            for (ConsumerRecord<byte[], byte[]> stored : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(stored.topic(), stored.partition());
                if (stored.offset() < ends.getOrDefault(partition, 0L)) {
                    records.computeIfAbsent(partition, _ -> new ArrayList<>()).add(stored);
                }
            }
            Set<TopicPartition> unread = Set.copyOf(consumer.assignment().stream()
                    .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
                    .toList());
            if (unread.size() < consumer.assignment().size()) {
                consumer.assign(unread);
            }
        }
        return records;
    }

    private static long beginning(Map<TopicPartition, Long> beginnings, TopicPartition partition) {
        return beginnings.getOrDefault(partition, 0L);
    }
}
