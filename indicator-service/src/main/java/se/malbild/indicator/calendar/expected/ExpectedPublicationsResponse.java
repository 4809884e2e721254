package se.malbild.indicator.calendar.expected;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// At which times of the year a source publishes, as the API shows it.
@Schema(name = "ExpectedPublications")
public record ExpectedPublicationsResponse(
        @Schema(required = true, description = "Källans kod. / Code of the source.")
        String source,

        @Schema(required = true, description = "Det som är nedskrivet. / What is written down.")
        List<ExpectedPublication> publications,

        @Schema(
                required = true,
                description =
                        "Det som kalendern räknar med: det nedskrivna, annars katalogens månader. Koladas egna dagar för ett nyckeltal går före. / What the calendar reckons with: what is written down, or else the months of the catalogue. Kolada's own days of an indicator come before it.")
        List<ExpectedPublication> inForce,

        @Schema(description = "Vem som ändrade senast. / Who changed it last.") @Nullable
        String changedBy,

        @Nullable Instant changedAt,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {}
