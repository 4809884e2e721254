package se.malbild.indicator.publication;

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
import se.malbild.indicator.change.MeasureChange;
import se.malbild.indicator.publication.timeline.EventHeaders;

/// Writes events as CloudEvents 1.0 in Kafka's binary mode, in one timeline.
final class EventFormat {

    private static final Header CONTENT = header("content-type", "application/json");
    private static final Header VERSION = header("ce_specversion", "1.0");
    private static final Header SOURCE = header("ce_source", "/indicator/v1");
    private static final Header CHANGED = header(EventHeaders.TYPE, EventHeaders.MEASURE_CHANGED);
    private static final Header COMPLETED = header(EventHeaders.TYPE, EventHeaders.IMPORT_COMPLETED);

    private final String topic;
    private final Header timeline;
    private final ObjectWriter changes;
    private final ObjectWriter completions;

    EventFormat(String topic, UUID timeline, ObjectMapper json) {
        this.topic = topic;
        this.timeline = header(EventHeaders.TIMELINE, timeline.toString());
        this.changes = json.writerFor(MeasureChange.class);
        this.completions = json.writerFor(ImportCompleted.class);
    }

    /// @param moreHeaders besides those that every event has
    ProducerRecord<String, byte[]> change(MeasureChange change, List<Header> moreHeaders) {
        return event(
                null,
                change.key(),
                CHANGED,
                Long.toString(change.number()),
                change.recordedAt(),
                moreHeaders,
                bytes(changes, change));
    }

    /// The end of an import for each partition.
    ///
    /// @param partitions how many there are
    List<ProducerRecord<String, byte[]>> completed(ImportCompleted completed, int partitions) {
        byte[] data = bytes(completions, completed.sentTo(partitions));
        List<ProducerRecord<String, byte[]>> events = new ArrayList<>(partitions);
        for (int partition = 0; partition < partitions; partition++) {
            events.add(
                    event(partition, null, COMPLETED, completed.eventId(), completed.completedAt(), List.of(), data));
        }
        return events;
    }

    static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<String, byte[]> event(
            @Nullable Integer partition,
            @Nullable String key,
            Header type,
            String id,
            Instant time,
            List<Header> moreHeaders,
            byte[] data) {
        List<Header> headers = new ArrayList<>(7 + moreHeaders.size());
        headers.add(CONTENT);
        headers.add(VERSION);
        headers.add(type);
        headers.add(SOURCE);
        headers.add(header("ce_id", id));
        headers.add(header("ce_time", time.toString()));
        headers.add(timeline);
        headers.addAll(moreHeaders);
        return new ProducerRecord<>(topic, partition, null, key, data, headers);
    }

    private static byte[] bytes(ObjectWriter writer, Object data) {
        try {
            return writer.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event could not be written", e);
        }
    }
}
