package se.malbild.strategy.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Judgeable;
import se.malbild.strategy.organisation.Responsible;

/// What is written of a measure: the form of POST and PUT.
///
/// @param text one sentence of the council
/// @param criterion how it is judged; null until that is decided
/// @param goals the goals of the strategy that it tells the success of
/// @param responsible who answers for it
/// @param continues the measure of the strategy before that it carries on, with its history
public record MeasureRequest(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Valid @Judgeable @Nullable Criterion criterion,

        @Schema(description = "Målen som måttet hör till. / The goals that it belongs to.") @Size(max = 50)
        List<@NotNull UUID> goals,

        @Schema(description = "Ansvariga enheter och roller. / Responsible units and roles.") @Size(max = 50)
        List<@NotNull @Valid Responsible> responsible,

        @Schema(
                description =
                        "Måttet i den förra strategin som detta fortsätter. / The measure of the strategy before that this one carries on.")
        @Nullable
        UUID continues) {

    // Jackson gives null for what is left out.
    public MeasureRequest {
        goals = goals == null ? List.of() : goals;
        responsible = responsible == null ? List.of() : responsible;
    }
}
