package se.malbild.strategy.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A time that the projection was held against indicator-service.
@Schema(name = "Reconciliation")
public record ReconciliationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReconciliationStatus status,

        @Schema(description = "Natten som den hör till. / The night that it belongs to.") @Nullable
        LocalDate night,

        @Schema(description = "Vem som bad om den. / Who asked for it.") @Nullable
        String askedBy,

        @Schema(required = true) Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Varför den inte blev klar. / Why it could not be completed.") @Nullable
        String failure,

        @Schema(required = true, description = "Jämförda serier. / Series that were compared.")
        int series,

        @Schema(required = true, description = "Jämförda värden. / Figures that were compared.")
        int figures,

        @Schema(required = true, description = "Skillnader, alla rättade. / Differences, all of them mended.")
        int differences,

        @Schema(
                required = true,
                description = "Indikatorer vars uppgifter ändrats. / Indicators that are described otherwise now.")
        int indicatorsChanged,

        @Schema(
                required = true,
                description =
                        "Indikatorer som inte längre kan läsas; deras serier lämnades som de är. / Indicators that cannot be read any more; their series were left as they are.")
        int indicatorsMissing,

        @Schema(
                required = true,
                description =
                        "Serier som inget mått längre vilar på, borttagna. / Series that no measure rests on any more, removed.")
        int seriesRemoved) {}
