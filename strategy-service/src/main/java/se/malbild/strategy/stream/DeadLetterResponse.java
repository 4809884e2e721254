package se.malbild.strategy.stream;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event that was set aside. A list shows it without headers and data.
@Schema(name = "DeadLetter")
public record DeadLetterResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Ämnet som den kom i. / The topic that it came on.")
        String topic,

        @Schema(required = true) int partition,
        @Schema(required = true) long offset,

        @Schema(required = true, description = "När den sändes. / When it was sent.")
        Instant sentAt,

        @Schema(description = "Kommun och indikator. / Municipality and indicator.") @Nullable
        String key,

        @Schema(required = true, description = "Varför den ställdes åt sidan. / Why it was set aside.")
        String reason,

        @Schema(required = true) Instant setAsideAt,

        @Schema(description = "När den lästes igen med framgång. / When it was read again with success.") @Nullable
        Instant replayedAt,

        @Schema(description = "Vem som lät läsa den igen. / Who had it read again.") @Nullable
        String replayedBy,

        @Schema(description = "Vad som då blev av den. / What then became of it.") @Nullable
        EventOutcome outcome,

        @Schema(
                description =
                        "Händelsens huvuden; det som inte är text står i base64 efter base64:. / The event's headers; what is no text stands in base64 after base64:.")
        @Nullable
        Map<String, String> headers,

        @Schema(description = "Högst de första 75 000 byten av data. / At most the first 75 000 bytes of the data.")
        @Nullable
        String data,

        @Nullable DataEncoding dataEncoding,

        @Schema(description = "Hur stora data är, i byte. / How large the data is, in bytes.") @Nullable
        Integer dataSize) {}
