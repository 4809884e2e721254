package se.malbild.strategy.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;

/// A strategy as the API shows it: its document head, and where it stands.
@Schema(name = "Strategy")
public record StrategyResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true) String title,
        @Nullable String issuer,
        @Nullable String documentType,
        @Nullable String category,
        @Nullable String retention,
        @Nullable String shortDescription,

        @Schema(description = "Diarienummer. / Case number.") @Nullable
        String caseNumber,

        @Nullable String createdBy,
        @Nullable LocalDate documentDate,

        @Schema(description = "Giltig från och med. / First day of validity.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Giltig till och med. / Last day of validity.") @Nullable
        LocalDate validTo,

        @Nullable LocalDate revisedOn,
        @Nullable String documentOwner,
        @Nullable Integer pageCount,
        @Schema(required = true) StrategyStatus status,

        @Schema(required = true, description = "Stadie: statusens namn på läsarens språk. / The status in words.")
        String stage,

        @Schema(description = "Strategin som denna tar över efter. / The strategy that this one succeeds.") @Nullable
        UUID succeeds,

        @Schema(description = "Hur den tar över. / How it succeeds.") @Nullable
        Succession succession,

        @Schema(description = "Strategin som har ersatt denna. / The strategy that has taken its place.") @Nullable
        UUID supersededBy,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    /// @param reader the language that the stage is named in
    static StrategyResponse of(Strategy strategy, Language reader) {
        StrategyRequest head = strategy.head();
        return new StrategyResponse(
                strategy.id(),
                strategy.municipalityId(),
                head.title(),
                head.issuer(),
                head.documentType(),
                head.category(),
                head.retention(),
                head.shortDescription(),
                head.caseNumber(),
                head.createdBy(),
                head.documentDate(),
                head.validFrom(),
                head.validTo(),
                head.revisedOn(),
                head.documentOwner(),
                head.pageCount(),
                strategy.status(),
                strategy.status().stage().in(reader),
                strategy.succeeds(),
                strategy.succession(),
                strategy.supersededBy(),
                Precondition.written(strategy.version()),
                strategy.createdAt(),
                strategy.updatedAt());
    }

    /// What is written of it.
    public StrategyRequest head() {
        return new StrategyRequest(
                title,
                issuer,
                documentType,
                category,
                retention,
                shortDescription,
                caseNumber,
                createdBy,
                documentDate,
                validFrom,
                validTo,
                revisedOn,
                documentOwner,
                pageCount);
    }
}
