package se.malbild.strategy.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;

/// A plan as the API shows it.
@Schema(name = "Plan")
public record PlanResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) PlanKind kind,
        @Schema(required = true) String title,

        @Schema(
                description =
                        "Enheten; saknas för kommunens egen plan. / The unit; missing for the municipality's own.")
        @Nullable
        UUID unit,

        @Schema(description = "Strategin. / The strategy.") @Nullable
        UUID strategy,

        @Schema(description = "Utvärderingen. / The evaluation.") @Nullable
        UUID evaluation,

        @Schema(required = true) int firstYear,
        @Schema(required = true) int lastYear,
        @Nullable String issuer,
        @Nullable String issuerOtherLanguage,
        @Nullable String caseNumber,
        @Nullable String documentOwner,
        @Schema(required = true) PlanStatus status,

        @Schema(required = true, description = "Status i ord. / The status in words.")
        String stage,

        @Schema(required = true, description = "Sedan vilken dag. / Since which day.")
        LocalDate statusSince,

        @Nullable PlanAdoption adoption,

        @Schema(description = "Planen som den började som kopia av. / The plan that it began as a copy of.") @Nullable
        UUID copiedFrom,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static PlanResponse of(Plan plan, Language language) {
        PlanRequest head = plan.head();
        return new PlanResponse(
                plan.id(),
                head.kind(),
                head.title(),
                head.unit(),
                head.strategy(),
                head.evaluation(),
                head.firstYear(),
                head.lastYear(),
                head.issuer(),
                head.issuerOtherLanguage(),
                head.caseNumber(),
                head.documentOwner(),
                plan.status(),
                plan.status().label().in(language),
                plan.statusSince(),
                plan.adoption(),
                plan.copiedFrom(),
                Precondition.written(plan.version()),
                plan.createdAt(),
                plan.updatedAt());
    }

    /// What is written of it.
    public PlanRequest head() {
        return new PlanRequest(
                kind,
                title,
                unit,
                strategy,
                evaluation,
                firstYear,
                lastYear,
                issuer,
                issuerOtherLanguage,
                caseNumber,
                documentOwner);
    }
}
