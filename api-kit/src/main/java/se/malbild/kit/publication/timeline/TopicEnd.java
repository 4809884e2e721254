package se.malbild.kit.publication.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The end of the topic: what the newest event of each partition says.
public final class TopicEnd {

    private static final Logger LOG = Logger.getLogger(TopicEnd.class);

    private final TopicTail tail;
    private final EventKinds kinds;
    private final ObjectMapper json;

    /// @param connection how to reach Kafka
    /// @param topic its name, with its prefix
    /// @param kinds of events that are ours
    public TopicEnd(Map<String, Object> connection, String topic, EventKinds kinds, ObjectMapper json) {
        this.tail = new TopicTail(connection, topic);
        this.kinds = kinds;
        this.json = json;
    }

    /// The newest event of each partition that has one. What is not ours is passed over.
    public List<TopicEvent> newest() {
        return tail.newest(this::event);
    }

    private Optional<TopicEvent> event(ConsumerRecord<byte[], byte[]> stored) {
        EventKind kind = kinds.of(header(stored, EventHeaders.TYPE)).orElse(null);
        String timeline = header(stored, EventHeaders.TIMELINE);
        if (timeline == null || kind == null) {
            return passedOver(stored, "its headers are not those of an event");
        }
        try {
            String publishedNumber = header(stored, EventHeaders.PUBLISHED_NUMBER);
            String publishedOrigin = header(stored, kinds.originHeader());
            if (publishedNumber != null && publishedOrigin != null) {
                return Optional.of(new TopicEvent(
                        UUID.fromString(timeline),
                        kinds.change().type(),
                        Long.parseLong(publishedNumber),
                        UUID.fromString(publishedOrigin)));
            }
            JsonNode data = json.readTree(stored.value());
            return Optional.of(new TopicEvent(
                    UUID.fromString(timeline),
                    kind.type(),
                    data.required(kind.number()).longValue(),
                    UUID.fromString(data.required(kind.origin()).textValue())));
        } catch (IOException | IllegalArgumentException e) {
            return passedOver(stored, e.getMessage());
        }
    }

    private static Optional<TopicEvent> passedOver(ConsumerRecord<byte[], byte[]> stored, @Nullable String reason) {
        LOG.warnf(
                "The record at offset %d of partition %d of %s is no event of ours: %s",
                stored.offset(), stored.partition(), stored.topic(), reason);
        return Optional.empty();
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> stored, String name) {
        Header header = stored.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
