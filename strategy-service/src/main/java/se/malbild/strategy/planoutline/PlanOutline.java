package se.malbild.strategy.planoutline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The order of everything in a plan, by ids. Numbers follow from it.
///
/// @param openingSections sections before the themes
/// @param goals the plan's own goals
/// @param themes the themes with their activities
/// @param activities activities outside the themes
/// @param closingSections sections after the themes
public record PlanOutline(
        @Schema(required = true, description = "Avsnitt före underkategorierna. / Sections before the themes.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> openingSections,

        @Schema(required = true, description = "Planens egna mål. / The plan's own goals.") @NotNull @Size(max = 1_000)
        List<@NotNull UUID> goals,

        @Schema(required = true, description = "Underkategorierna. / The themes.") @NotNull @Size(max = 1_000)
        List<@NotNull @Valid OutlineTheme> themes,

        @Schema(
                required = true,
                description = "Aktiviteter utanför underkategorierna. / Activities outside the themes.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> activities,

        @Schema(required = true, description = "Avsnitt efter underkategorierna. / Sections after the themes.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> closingSections) {

    /// A theme and the order within it.
    public record OutlineTheme(
            @Schema(required = true, description = "Underkategorin. / The theme.") @NotNull
            UUID theme,

            @Schema(required = true) @NotNull @Size(max = 1_000)
            List<@NotNull UUID> activities) {}
}
