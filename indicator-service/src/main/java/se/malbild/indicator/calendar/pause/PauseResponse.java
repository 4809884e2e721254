package se.malbild.indicator.calendar.pause;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether a source is paused, as the API shows it.
@Schema(name = "Pause")
public record PauseResponse(
        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(required = true) boolean paused,

        @Schema(description = "Varför. / Why.") @Nullable String reason,

        @Schema(description = "Vem som pausade eller lät den gå vidare. / Who paused it or let it go on.") @Nullable
        String changedBy,

        @Schema(description = "När det skedde. / When that was.") @Nullable
        Instant changedAt,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {}
