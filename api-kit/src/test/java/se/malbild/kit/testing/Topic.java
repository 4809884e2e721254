package se.malbild.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A topic as a consumer sees it that reads it from the beginning.
public record Topic(String bootstrapServers, String name) {

    /// Every committed event, those of a partition in order.
    public List<PublishedEvent> events() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                10_000);
        List<PublishedEvent> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(stored -> events.add(event(stored)));
            }
        }
        return events;
    }

    /// Throws away all that it holds.
    public void empty() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<TopicPartition, RecordsToDelete> everything = new HashMap<>();
            for (TopicDescription described :
                    admin.describeTopics(List.of(name)).allTopicNames().get().values()) {
                described
                        .partitions()
                        .forEach(info -> everything.put(
                                new TopicPartition(name, info.partition()), RecordsToDelete.beforeOffset(-1)));
            }
            admin.deleteRecords(everything).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic could not be emptied", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while emptying the topic", e);
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(name).stream()
                .map(info -> new TopicPartition(name, info.partition()))
                .toList();
    }

    private static PublishedEvent event(ConsumerRecord<String, String> stored) {
        Map<String, String> headers = new HashMap<>();
        stored.headers()
                .forEach(header ->
                        headers.put(header.key().intern(), new String(header.value(), StandardCharsets.UTF_8)));
        return new PublishedEvent(stored.partition(), stored.key(), Map.copyOf(headers), stored.value());
    }
}
