package se.malbild.strategy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;

/// What an activity serves: one of a goal of the council, a goal of its own plan, a measure, an effort.
///
/// @param goal a goal of the council
/// @param planGoal a goal of the same plan
/// @param measure a measure of the council
/// @param effort an effort of an evaluation
/// @param expectedEffect what the activity is expected to do for it
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Vad aktiviteten tjänar: exakt ett av goal, planGoal, measure och effort. / What the activity serves: exactly one of goal, planGoal, measure and effort.")
public record ActivityLink(
        @Schema(description = "Ett av fullmäktiges mål. / A goal of the council.") @Nullable
        UUID goal,

        @Schema(description = "Ett av planens egna mål. / A goal of the plan itself.") @Nullable
        UUID planGoal,

        @Schema(description = "Ett mått. / A measure.") @Nullable
        UUID measure,

        @Schema(description = "En insats. / An effort.") @Nullable
        UUID effort,

        @Schema(description = "Förväntad effekt. / Expected effect.") @Size(min = 1, max = 1_000) @PlainText @Nullable
        String expectedEffect) {

    /// The goal, measure or effort; null when it is a goal of the plan.
    @Nullable
    UUID strategyPart() {
        return Stream.of(Optional.ofNullable(goal), Optional.ofNullable(measure), Optional.ofNullable(effort))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
