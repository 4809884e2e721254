package se.malbild.strategy.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.text.CommonMark;

/// What is written of an evaluation: the form of POST and PUT.
///
/// @param title unique among the strategy's evaluations, however its letters are cased
/// @param summary what was found, CommonMark
/// @param evaluatedOn the day; null when the sources tell it in words alone
/// @param evaluatedWording when, in the words of the source
/// @param reportedTo to whom it was reported
/// @param reportedOn when it was
@Embeddable
public record EvaluationRequest(
        @Schema(required = true, description = "Unik bland strategins utvärderingar. / Unique within the strategy.")
        @NotBlank
        @Size(max = 300)
        @PlainText
        String title,

        @Schema(description = "Vad som framkom, CommonMark. / What was found, CommonMark.")
        @Size(min = 1, max = 10_000)
        @PlainText
        @CommonMark
        @Nullable
        String summary,

        @Schema(description = "Dagen, när den är känd. / The day, where it is known.") @PlausibleDay @Nullable
        LocalDate evaluatedOn,

        @Schema(description = "När, med källans ord. / When, in the words of the source.")
        @Size(min = 1, max = 1_000)
        @PlainText
        @Nullable
        String evaluatedWording,

        @Schema(description = "Till vem den återrapporterades. / To whom it was reported.")
        @Size(min = 1, max = 200)
        @PlainText
        @Nullable
        String reportedTo,

        @Schema(description = "När den återrapporterades. / When it was reported.") @PlausibleDay @Nullable
        LocalDate reportedOn) {

    /// @throws Refusal.Invalid when it was reported before it was made
    void requireOrder() {
        if (evaluatedOn != null && reportedOn != null && reportedOn.isBefore(evaluatedOn)) {
            throw new Refusal.Invalid(
                    "reportedOn",
                    Text.of("kan inte vara före evaluatedOn, %s", "cannot be before evaluatedOn, %s", evaluatedOn));
        }
    }
}
