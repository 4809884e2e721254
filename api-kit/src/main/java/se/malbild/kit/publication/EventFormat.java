package se.malbild.kit.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.publication.timeline.EventHeaders;

/// Writes events as CloudEvents 1.0 in Kafka's binary mode, in one timeline.
public final class EventFormat {

    private static final Header CONTENT = header("content-type", "application/json");
    private static final Header VERSION = header("ce_specversion", "1.0");

    private final String topic;
    private final Header source;
    private final Header timeline;
    private final ObjectMapper json;

    EventFormat(String topic, String source, UUID timeline, ObjectMapper json) {
        this.topic = topic;
        this.source = header("ce_source", source);
        this.timeline = header(EventHeaders.TIMELINE, timeline.toString());
        this.json = json;
    }

    /// Writes the events of one type.
    ///
    /// @param type `ce_type`
    /// @param data class of their data
    public <T> Writer<T> of(String type, Class<T> data) {
        return new Writer<>(header(EventHeaders.TYPE, type), json.writerFor(data));
    }

    public static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes the events of one type.
    ///
    /// @param <T> class of their data
    public final class Writer<T> {

        private final Header type;
        private final ObjectWriter writer;

        private Writer(Header type, ObjectWriter writer) {
            this.type = type;
            this.writer = writer;
        }

        /// An event of a series.
        ///
        /// @param key keeps the events of the series in order
        /// @param id the same whenever it is sent, in one timeline
        /// @param time when it happened
        /// @param moreHeaders besides those that every event has
        public ProducerRecord<String, byte[]> event(
                String key, String id, Instant time, T data, List<Header> moreHeaders) {
            return record(null, key, id, time, bytes(data), moreHeaders);
        }

        /// An event that goes to every partition.
        ///
        /// @param partitions how many there are
        public List<ProducerRecord<String, byte[]>> onEach(int partitions, String id, Instant time, T data) {
            byte[] written = bytes(data);
            List<ProducerRecord<String, byte[]>> events = new ArrayList<>(partitions);
            for (int partition = 0; partition < partitions; partition++) {
                events.add(record(partition, null, id, time, written, List.of()));
            }
            return events;
        }

        private ProducerRecord<String, byte[]> record(
                @Nullable Integer partition,
                @Nullable String key,
                String id,
                Instant time,
                byte[] data,
                List<Header> moreHeaders) {
            List<Header> headers = new ArrayList<>(7 + moreHeaders.size());
            headers.add(CONTENT);
            headers.add(VERSION);
            headers.add(type);
            headers.add(source);
            headers.add(header("ce_id", id));
            headers.add(header("ce_time", time.toString()));
            headers.add(timeline);
            headers.addAll(moreHeaders);
            return new ProducerRecord<>(topic, partition, null, key, data, headers);
        }

        private byte[] bytes(T data) {
            try {
                return writer.writeValueAsBytes(data);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("An event could not be written", e);
            }
        }
    }
}
