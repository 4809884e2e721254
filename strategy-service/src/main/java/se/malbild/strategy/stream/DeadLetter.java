package se.malbild.strategy.stream;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;

/// A row of the table of dead letters.
///
/// @param headers by name; none when they have not been asked for
/// @param data none when the event had none, or they have not been asked for
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        Instant sentAt,
        @Nullable String key,
        Text reason,
        Instant setAsideAt,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy,
        @Nullable EventOutcome outcome,
        @Nullable Map<String, String> headers,
        byte @Nullable [] data) {

    private static final int LARGEST_DATA = 75_000;

    /// The event as it came.
    ConsumerRecord<String, byte[]> event() {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                sentAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                data,
                HeaderText.read(headers == null ? Map.of() : headers),
                Optional.empty());
    }

    DeadLetterResponse response(Language reader) {
        byte[] shown = data == null ? null : Arrays.copyOf(data, Math.min(data.length, LARGEST_DATA));
        Optional<String> text = shown == null ? Optional.empty() : HeaderText.text(shown);
        return new DeadLetterResponse(
                id,
                topic,
                partition,
                offset,
                sentAt,
                key,
                reason.in(reader),
                setAsideAt,
                replayedAt,
                replayedBy,
                outcome,
                headers,
                shown == null ? null : text.orElseGet(() -> Base64.getEncoder().encodeToString(shown)),
                shown == null ? null : text.isPresent() ? DataEncoding.TEXT : DataEncoding.BASE64,
                data == null ? null : Integer.valueOf(data.length));
    }
}
