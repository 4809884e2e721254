package se.malbild.indicator.observation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A figure as it stands.
@Schema(name = "Observation")
public record ObservationResponse(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true, description = "År eller kvartal, till exempel 2024 eller 2024-Q1. / Year or quarter.")
        String period,

        @Schema(required = true, description = "T alla, K kvinnor, M män. / T all, K women, M men.")
        Gender gender,

        @Schema(required = true) ObservationStatus status,

        @Schema(description = "Värdet med tryckt noggrannhet; saknas när status inte är VALUE. / The value as printed.")
        @Nullable
        BigDecimal value,

        @Schema(
                required = true,
                description = "Stiger för varje ändring av värdet. / Rises with each change of the value.")
        int observationVersion,

        @Schema(required = true, description = "Numret på den senaste ändringen. / Number of the newest change.")
        long changeNumber) {}
