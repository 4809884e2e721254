package se.malbild.strategy.verdictsummary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the measures of a municipality stand.
public record VerdictSummary(
        @Schema(required = true, description = "Ögonblicket som svaret gäller. / The moment that is answered about.")
        Instant asOf,

        @Schema(description = "Året som begärdes. / The year that was asked for.") @Nullable
        Integer year,

        @Schema(description = "Dagen som begärdes. / The day that was asked for.") @Nullable
        LocalDate turnedSince,

        @Schema(required = true, description = "Alla mått, vart och ett en gång. / All measures, each once.")
        VerdictCounts counts,

        @Schema(required = true) List<StrategySummary> strategies,

        @Schema(
                required = true,
                description = "Måtten i dokumentens ordning. / The measures in the order of the documents.")
        List<MeasureSummary> measures,

        @Schema(
                required = true,
                description =
                        "Det som har blivit ett annat sedan turnedSince, det senaste först; tom utan den. / What has become another since turnedSince, the latest first; empty without it.")
        List<TurnedMeasure> turned,

        @Schema(required = true) Lacking lacking) {}
