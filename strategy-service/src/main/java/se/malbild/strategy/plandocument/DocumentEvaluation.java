package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.strategy.evaluation.EvaluationRequest;
import se.malbild.strategy.evaluation.WholeEvaluation;
import se.malbild.strategy.text.CommonMark;

/// The evaluation that a whole plan takes up.
///
/// @param title unique among the strategy's evaluations
/// @param summary what was found, CommonMark
/// @param evaluatedOn the day; null when the sources tell it in words alone
/// @param evaluatedWording when, in the words of the source
/// @param reportedTo to whom it was reported
/// @param reportedOn when it was
/// @param efforts what it proposes, in order; their numbers are their places
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentEvaluation(
        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String title,

        @Schema(description = "CommonMark.") @Size(min = 1, max = 10_000) @PlainText @CommonMark @Nullable
        String summary,

        @PlausibleDay @Nullable LocalDate evaluatedOn,
        @Size(min = 1, max = 1_000) @PlainText @Nullable String evaluatedWording,
        @Size(min = 1, max = 200) @PlainText @Nullable String reportedTo,
        @PlausibleDay @Nullable LocalDate reportedOn,

        @Schema(description = "Insatserna. / The efforts.") @Size(max = 500)
        List<@NotNull @Valid DocumentEffort> efforts) {

    // Jackson gives null for what is left out.
    public DocumentEvaluation {
        efforts = efforts == null ? List.of() : efforts;
    }

    static DocumentEvaluation of(WholeEvaluation whole) {
        EvaluationRequest form = whole.form();
        return new DocumentEvaluation(
                form.title(),
                form.summary(),
                form.evaluatedOn(),
                form.evaluatedWording(),
                form.reportedTo(),
                form.reportedOn(),
                whole.efforts().stream()
                        .map(effort -> new DocumentEffort(
                                effort.form().text(),
                                effort.form().firstYear(),
                                effort.form().lastYear()))
                        .toList());
    }

    /// What is written of it, but its efforts.
    EvaluationRequest form() {
        return new EvaluationRequest(title, summary, evaluatedOn, evaluatedWording, reportedTo, reportedOn);
    }
}
