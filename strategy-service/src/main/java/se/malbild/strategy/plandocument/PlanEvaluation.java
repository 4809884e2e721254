package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The evaluation that a plan takes up, with its efforts.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanEvaluation(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Nullable String summary,
        @Nullable LocalDate evaluatedOn,
        @Nullable String evaluatedWording,
        @Nullable String reportedTo,
        @Nullable LocalDate reportedOn,
        @Schema(required = true) List<PlanEffort> efforts) {

    /// What is written of it.
    DocumentEvaluation form() {
        return new DocumentEvaluation(
                title,
                summary,
                evaluatedOn,
                evaluatedWording,
                reportedTo,
                reportedOn,
                efforts.stream()
                        .map(effort -> new DocumentEffort(effort.text(), effort.firstYear(), effort.lastYear()))
                        .toList());
    }

    /// An effort, with its number.
    @Schema(name = "PlanEffort")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanEffort(
            @Schema(required = true) UUID id,
            @Schema(required = true) int number,
            @Schema(required = true) String text,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}
}
