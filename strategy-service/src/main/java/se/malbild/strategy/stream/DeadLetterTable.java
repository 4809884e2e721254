package se.malbild.strategy.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;

/// Writes the events that were set aside into their table, in the caller's transaction.
@ApplicationScoped
class DeadLetterTable {

    private static final int LONGEST_REASON = 1000;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    DeadLetterTable(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// A letter as the statement takes it.
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    private record Row(
            String topic,
            int partition,
            long offset,
            Instant sentAt,
            @Nullable String key,
            Map<String, String> headers,
            byte @Nullable [] data,
            String reasonSwedish,
            String reasonEnglish,
            EventOutcome outcome) {

        static Row of(SetAside letter) {
            ConsumerRecord<String, byte[]> event = letter.event();
            Text reason = letter.reason();
            return new Row(
                    event.topic(),
                    event.partition(),
                    event.offset(),
                    Instant.ofEpochMilli(Math.max(0, event.timestamp())),
                    event.key() == null ? null : HeaderText.storable(event.key()),
                    HeaderText.of(event.headers()),
                    event.value(),
                    cut(reason.swedish()),
                    cut(reason.english()),
                    letter.outcome());
        }

        private static String cut(String reason) {
            String storable = HeaderText.storable(reason);
            return storable.substring(0, Math.min(storable.length(), LONGEST_REASON));
        }
    }

    /// Keeps events, each once however often it comes.
    ///
    /// @return why those were set aside that had not been before
    List<EventOutcome> keep(List<SetAside> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        List<String> kept = OneColumn.query(database, """
                        WITH letter AS (
                            SELECT * FROM jsonb_to_recordset(CAST(:letters AS jsonb)) AS letter (
                                topic text, partition integer, "offset" bigint, "sentAt" timestamptz, key text,
                                headers jsonb, data text, "reasonSwedish" text, "reasonEnglish" text, outcome text)),
                        kept AS (
                            INSERT INTO dead_letter (topic, partition_number, record_offset, sent_at, key, headers, data,
                                reason_swedish, reason_english, set_aside_at)
                            SELECT topic, partition, "offset", "sentAt", key, headers, decode(data, 'base64'),
                                "reasonSwedish", "reasonEnglish", :now FROM letter
                            ON CONFLICT DO NOTHING
                            RETURNING topic, partition_number, record_offset)
                        SELECT outcome FROM letter JOIN kept ON (letter.topic, letter.partition, letter."offset")
                            = (kept.topic, kept.partition_number, kept.record_offset)""", String.class)
                .setParameter("letters", written(letters.stream().map(Row::of).toList()))
                .setParameter("now", clock.instant())
                .getResultList();
        return kept.stream().map(EventOutcome::valueOf).toList();
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Dead letters could not be written", e);
        }
    }
}
