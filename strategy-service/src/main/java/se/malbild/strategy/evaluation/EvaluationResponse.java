package se.malbild.strategy.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// An evaluation as the API shows it.
@Schema(name = "Evaluation")
public record EvaluationResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin. / The strategy.")
        UUID strategy,

        @Schema(required = true) String title,

        @Schema(description = "Vad som framkom, CommonMark. / What was found, CommonMark.") @Nullable
        String summary,

        @Schema(description = "Dagen, när den är känd. / The day, where it is known.") @Nullable
        LocalDate evaluatedOn,

        @Schema(description = "När, med källans ord. / When, in the words of the source.") @Nullable
        String evaluatedWording,

        @Schema(description = "Till vem den återrapporterades. / To whom it was reported.") @Nullable
        String reportedTo,

        @Schema(description = "När den återrapporterades. / When it was reported.") @Nullable
        LocalDate reportedOn,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static EvaluationResponse of(Evaluation evaluation) {
        EvaluationRequest form = evaluation.form();
        return new EvaluationResponse(
                evaluation.id(),
                evaluation.strategyId(),
                form.title(),
                form.summary(),
                form.evaluatedOn(),
                form.evaluatedWording(),
                form.reportedTo(),
                form.reportedOn(),
                Precondition.written(evaluation.version()),
                evaluation.createdAt(),
                evaluation.updatedAt());
    }
}
