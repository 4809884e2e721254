package se.malbild.indicator.calendar.followed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whose figures are fetched, as the API shows it.
@Schema(name = "FollowedMunicipalities")
public record FollowedMunicipalitiesResponse(
        @Schema(required = true, description = "Alla kommuner. / All municipalities.")
        boolean all,

        @Schema(
                required = true,
                description =
                        "SCB:s kommunkoder; tomt när alla följs. / Codes of municipalities; empty when all are followed.")
        List<String> municipalities,

        @Schema(description = "Vem som ändrade senast. / Who changed it last.") @Nullable
        String changedBy,

        @Nullable Instant changedAt,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag) {}
