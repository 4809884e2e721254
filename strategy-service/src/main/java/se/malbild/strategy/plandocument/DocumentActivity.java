package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlainText;
import se.malbild.strategy.activity.AwaitedDecision;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// An activity of a whole plan. Its number is that of its theme and its place in it.
///
/// @param text as printed, without its number
/// @param details the lines below it
/// @param schedules when it is to happen
/// @param partners with whom ("samverkan")
/// @param awaits the decision that it cannot begin without
/// @param responsible who answers for it
/// @param links what it serves
/// @param dependsOn numbers of activities of the plan that it rests on: `3.1` is the first of the third theme, `2` the
///     second outside the themes
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentActivity(
        @Schema(required = true) @NotBlank @Size(max = 2_000) @PlainText
        String text,

        @Size(max = 100) List<@NotNull @Valid DocumentDetail> details,
        @Size(max = 10) List<@NotNull @Valid Schedule> schedules,

        @Schema(description = "Samverkan: med vilka. / With whom.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) @PlainText String> partners,

        @Valid @Nullable AwaitedDecision awaits,

        @Schema(description = "Ansvariga. / Who answers for it.") @Size(max = 50)
        List<@NotNull @Valid DocumentResponsible> responsible,

        @Schema(description = "Vad den tjänar. / What it serves.") @Size(max = 50)
        List<@NotNull @Valid DocumentLink> links,

        @Schema(description = "Numren på aktiviteter som den vilar på. / Numbers of activities that it rests on.")
        @Size(max = 50)
        List<@NotNull @Pattern(regexp = "[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3})?") String> dependsOn) {

    // Jackson gives null for what is left out.
    public DocumentActivity {
        details = details == null ? List.of() : details;
        schedules = schedules == null ? List.of() : schedules;
        partners = partners == null ? List.of() : partners;
        responsible = responsible == null ? List.of() : responsible;
        links = links == null ? List.of() : links;
        dependsOn = dependsOn == null ? List.of() : dependsOn;
    }
}
