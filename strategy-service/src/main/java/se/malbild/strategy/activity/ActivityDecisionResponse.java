package se.malbild.strategy.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// The decision that an activity waited for, as the API shows it.
@Schema(name = "ActivityDecision")
public record ActivityDecisionResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Aktiviteten. / The activity.")
        UUID activity,

        @Schema(required = true) DecisionOutcome outcome,
        @Schema(required = true) String body,
        @Schema(required = true) LocalDate decidedOn,
        @Nullable String paragraph,
        @Nullable String caseNumber,
        @Nullable String wording,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static ActivityDecisionResponse of(ActivityDecision decision) {
        ActivityDecisionRequest form = decision.form();
        return new ActivityDecisionResponse(
                decision.id(),
                decision.activityId(),
                form.outcome(),
                form.body(),
                form.decidedOn(),
                form.paragraph(),
                form.caseNumber(),
                form.wording(),
                Precondition.written(decision.version()),
                decision.createdAt(),
                decision.updatedAt());
    }
}
