package se.malbild.strategy.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A linked series as the API shows it: what strategy-service knows of it.
@Schema(name = "LinkedSeries")
public record LinkedSeriesResponse(
        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true) LinkStatus status,
        @Schema(required = true) Instant linkedAt,

        @Schema(description = "När hela serien fanns här. / When all of it was here.") @Nullable
        Instant liveAt,

        @Schema(description = "Varför serien inte kan hämtas ännu. / Why it cannot be read yet.") @Nullable
        String failure,

        @Schema(required = true) List<Value> values) {

    /// A value of the series.
    @Schema(name = "SeriesValue")
    public record Value(
            @Schema(required = true) String period,
            @Schema(required = true) String gender,
            @Schema(required = true) String status,
            @Nullable BigDecimal value,
            @Schema(required = true) int observationVersion,
            @Schema(required = true) long changeNumber) {}
}
