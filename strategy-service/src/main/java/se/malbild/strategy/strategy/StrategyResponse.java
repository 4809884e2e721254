package se.malbild.strategy.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A strategy as the API shows it.
@Schema(name = "Strategy")
public record StrategyResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true) String title,
        @Nullable String shortDescription,

        @Schema(description = "Diarienummer. / Case number.") @Nullable
        String caseNumber,

        @Schema(description = "Giltig från och med. / First day of validity.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Giltig till och med. / Last day of validity.") @Nullable
        LocalDate validTo,

        @Schema(required = true) StrategyStatus status,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static StrategyResponse of(Strategy strategy) {
        return new StrategyResponse(
                strategy.id(),
                strategy.municipalityId(),
                strategy.form().title(),
                strategy.form().shortDescription(),
                strategy.form().caseNumber(),
                strategy.form().validFrom(),
                strategy.form().validTo(),
                strategy.status(),
                strategy.createdAt(),
                strategy.updatedAt());
    }
}
