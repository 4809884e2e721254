package se.malbild.strategy.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;

/// What is written of an effort: the form of POST and PUT.
///
/// @param text as printed, without its number
/// @param firstYear the first year that it is proposed for; null when none is named
/// @param lastYear the last; null when none is named
@Embeddable
public record EffortRequest(
        @Schema(required = true, description = "Utan sitt nummer. / Without its number.")
        @NotBlank
        @Size(max = 2_000)
        @PlainText
        String text,

        @Schema(description = "Första året som den föreslås för. / The first year that it is proposed for.")
        @Min(1900)
        @Max(2199)
        @Nullable
        Integer firstYear,

        @Schema(description = "Sista året; anges med firstYear. / The last year; goes with firstYear.")
        @Min(1900)
        @Max(2199)
        @Nullable
        Integer lastYear) {

    /// @param within what stands before the fields' names
    /// @throws Refusal.Invalid when its years cross, or one is there without the other
    void requireYears(String within) {
        if ((firstYear == null) != (lastYear == null)) {
            throw new Refusal.Invalid(
                    within + (firstYear == null ? "firstYear" : "lastYear"),
                    new Text("firstYear och lastYear anges tillsammans", "firstYear and lastYear go together"));
        }
        if (firstYear != null && lastYear != null && lastYear < firstYear) {
            throw new Refusal.Invalid(
                    within + "lastYear",
                    Text.of("%d är före firstYear, %d", "%d is before firstYear, %d", lastYear, firstYear));
        }
    }
}
