package se.malbild.strategy.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.schedule.Schedule;

/// What is written of an activity: the form of POST and PUT.
///
/// @param text as printed, without its number
/// @param details the lines below it
/// @param schedules when it is to happen
/// @param partners with whom ("samverkan"): companies' bodies, schools, other municipalities
/// @param awaits the decision that it cannot begin without; null: none
/// @param responsible who answers for it
/// @param links what it serves, and what effect is expected
/// @param dependsOn activities of the same plan that it rests on
public record ActivityRequest(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Schema(description = "Punkterna under aktiviteten. / The lines below it.") @Size(max = 100)
        List<@NotNull @Valid DetailRequest> details,

        @Schema(description = "När den ska hända. / When it is to happen.") @Size(max = 10)
        List<@NotNull @Valid Schedule> schedules,

        @Schema(description = "Samverkan: med vilka. / With whom.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) @PlainText String> partners,

        @Valid @Nullable AwaitedDecision awaits,

        @Schema(description = "Ansvariga enheter och roller. / Responsible units and roles.") @Size(max = 50)
        List<@NotNull @Valid Responsible> responsible,

        @Schema(description = "Vad den tjänar. / What it serves.") @Size(max = 50)
        List<@NotNull @Valid ActivityLink> links,

        @Schema(description = "Aktiviteter i planen som den vilar på. / Activities of the plan that it rests on.")
        @Size(max = 50)
        List<@NotNull UUID> dependsOn) {

    // Jackson gives null for what is left out.
    public ActivityRequest {
        details = details == null ? List.of() : details;
        schedules = schedules == null ? List.of() : schedules;
        partners = partners == null ? List.of() : partners;
        responsible = responsible == null ? List.of() : responsible;
        links = links == null ? List.of() : links;
        dependsOn = dependsOn == null ? List.of() : dependsOn;
    }

    /// The same with others who answer and other links.
    ActivityRequest linked(List<Responsible> answering, List<ActivityLink> serving) {
        return new ActivityRequest(text, details, schedules, partners, awaits, answering, serving, dependsOn);
    }
}
