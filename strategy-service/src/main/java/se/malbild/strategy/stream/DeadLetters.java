package se.malbild.strategy.stream;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/// Where events go that cannot be read: the event as it came, with the reason and where it stood.
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MutinyEmitter<byte[]> letters;

    @Inject
    DeadLetters(@Channel("dead-letters") MutinyEmitter<byte[]> letters) {
        this.letters = letters;
    }

    /// Sets an event aside; returns when the broker has it.
    void put(ConsumerRecord<String, byte[]> event, UnreadableEvent why) {
        LOG.warnf(
                "Event %s/%d@%d goes to the dead letters: %s",
                event.topic(), event.partition(), event.offset(), why.reason());
        RecordHeaders headers = new RecordHeaders(event.headers().toArray());
        add(headers, "dead-letter-reason", why.reason());
        add(headers, "dead-letter-topic", event.topic());
        add(headers, "dead-letter-partition", Integer.toString(event.partition()));
        add(headers, "dead-letter-offset", Long.toString(event.offset()));
        byte[] data = event.value() == null ? new byte[0] : event.value();
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(event.key())
                .withHeaders(headers)
                .build();
        letters.sendMessage(Message.of(data).addMetadata(metadata)).await().atMost(PATIENCE);
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
