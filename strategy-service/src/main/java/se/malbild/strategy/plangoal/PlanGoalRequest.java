package se.malbild.strategy.plangoal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// What is written of a plan's own goal: the form of POST and PUT.
///
/// @param text the goal
/// @param goals the council's goals that it serves
public record PlanGoalRequest(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Schema(description = "Fullmäktiges mål som det tjänar. / The council's goals that it serves.") @Size(max = 50)
        List<@NotNull UUID> goals) {

    // Jackson gives null for what is left out.
    public PlanGoalRequest {
        goals = goals == null ? List.of() : goals;
    }
}
