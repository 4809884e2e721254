package se.malbild.local.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import se.malbild.local.servers.KafkaTopics;

/// Puts messages into the topic that the product did not send.
final class Injection implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Injection(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// Sends what stood there once more, as it was.
    void again(ConsumerRecord<String, byte[]> message) throws ExecutionException, InterruptedException {
        again(message, message.value());
    }

    /// Sends it once more with other data.
    void again(ConsumerRecord<String, byte[]> message, byte[] data) throws ExecutionException, InterruptedException {
        var _ = put(
                message.partition(), message.key(), List.of(message.headers().toArray()), data);
    }

    /// Sends something else.
    ///
    /// @param headers but for the mark that the test has sent it
    /// @return where it stands, as `partition@offset`
    String put(int partition, @Nullable String key, List<Header> headers, byte @Nullable [] data)
            throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(KafkaTopics.MEASURE_CHANGES, partition, key, data);
        headers.forEach(message.headers()::add);
        message.headers().add(Event.INJECTED, "yes".getBytes(StandardCharsets.UTF_8));
        RecordMetadata place = producer.send(message).get();
        return "%d@%d".formatted(place.partition(), place.offset());
    }

    @Override
    public void close() {
        producer.close();
    }
}
