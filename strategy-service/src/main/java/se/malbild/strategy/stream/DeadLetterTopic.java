package se.malbild.strategy.stream;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The topic for events that were set aside: the event as it came, with the reason and where it stood. At least once
/// each; the table has each once.
@ApplicationScoped
class DeadLetterTopic {

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MutinyEmitter<byte[]> letters;

    @Inject
    DeadLetterTopic(@Channel("dead-letters") MutinyEmitter<byte[]> letters) {
        this.letters = letters;
    }

    /// Sends an event; returns when the broker has it.
    void put(SetAside letter) {
        ConsumerRecord<String, byte[]> event = letter.event();
        LOG.warnf(
                "Event %s/%d@%d goes to the dead letters: %s",
                event.topic(),
                event.partition(),
                event.offset(),
                letter.reason().english());
        RecordHeaders headers = new RecordHeaders(event.headers().toArray());
        add(headers, "dead-letter-reason", letter.reason().english());
        add(headers, "dead-letter-topic", event.topic());
        add(headers, "dead-letter-partition", Integer.toString(event.partition()));
        add(headers, "dead-letter-offset", Long.toString(event.offset()));
        try {
            send(event.key(), headers, event.value() == null ? new byte[0] : event.value());
        } catch (RuntimeException e) {
            if (!isTooLarge(e)) {
                throw e;
            }
            // With the headers added it no longer fits; the whole of it is in the table.
            LOG.warn("The letter is too large for its topic and is sent without its data");
            send(event.key(), headers, new byte[0]);
        }
    }

    private void send(@Nullable String key, RecordHeaders headers, byte[] data) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key)
                .withHeaders(headers)
                .build();
        letters.sendMessage(Message.of(data).addMetadata(metadata)).await().atMost(PATIENCE);
    }

    private static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
