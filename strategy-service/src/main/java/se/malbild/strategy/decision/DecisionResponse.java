package se.malbild.strategy.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A decision as the API shows it.
@Schema(name = "Decision")
public record DecisionResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin som beslutet gäller. / The strategy that it is about.")
        UUID strategy,

        @Schema(required = true) DecisionKind kind,
        @Schema(required = true) String body,
        @Nullable LocalDate decidedOn,
        @Nullable String paragraph,
        @Nullable String caseNumber,
        @Nullable String wording,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static DecisionResponse of(Decision decision) {
        DecisionRequest form = decision.form();
        return new DecisionResponse(
                decision.id(),
                decision.strategyId(),
                form.kind(),
                form.body(),
                form.decidedOn(),
                form.paragraph(),
                form.caseNumber(),
                form.wording(),
                Precondition.written(decision.version()),
                decision.createdAt(),
                decision.updatedAt());
    }

    /// What is written of it.
    public DecisionRequest form() {
        return new DecisionRequest(kind, body, decidedOn, paragraph, caseNumber, wording);
    }
}
