package se.malbild.strategy.outline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The order of everything in a strategy, by ids.
///
/// @param openingSections sections before the focus areas
/// @param focusAreas the focus areas with what lies in them
/// @param goals goals outside the focus areas
/// @param measures measures outside the focus areas
/// @param closingSections sections after the focus areas
public record Outline(
        @Schema(required = true, description = "Avsnitt före målområdena. / Sections before the focus areas.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> openingSections,

        @Schema(required = true, description = "Målområdena. / The focus areas.") @NotNull @Size(max = 1_000)
        List<@NotNull @Valid Area> focusAreas,

        @Schema(required = true, description = "Mål utanför målområdena. / Goals outside the focus areas.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> goals,

        @Schema(required = true, description = "Mått utanför målområdena. / Measures outside the focus areas.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> measures,

        @Schema(required = true, description = "Avsnitt efter målområdena. / Sections after the focus areas.")
        @NotNull
        @Size(max = 1_000)
        List<@NotNull UUID> closingSections) {

    /// A focus area and the order within it.
    @Schema(name = "OutlineArea")
    public record Area(
            @Schema(required = true, description = "Målområdet. / The focus area.") @NotNull
            UUID focusArea,

            @Schema(required = true) @NotNull @Size(max = 1_000)
            List<@NotNull UUID> goals,

            @Schema(required = true) @NotNull @Size(max = 1_000)
            List<@NotNull UUID> measures,

            @Schema(required = true) @NotNull @Size(max = 1_000)
            List<@NotNull UUID> sections) {}
}
