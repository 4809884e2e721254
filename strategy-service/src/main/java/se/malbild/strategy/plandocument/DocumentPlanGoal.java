package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.text.PlainText;

/// An own goal of a whole plan. Its number is its place.
///
/// @param text the goal
/// @param goals the council's goals that it serves
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentPlanGoal(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Schema(description = "Fullmäktiges mål som det tjänar. / The council's goals that it serves.") @Size(max = 50)
        List<@NotNull @Valid DocumentCouncilGoal> goals) {

    // Jackson gives null for what is left out.
    public DocumentPlanGoal {
        goals = goals == null ? List.of() : goals;
    }
}
