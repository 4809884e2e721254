package se.malbild.strategy.plancompilation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.organisation.UnitKind;

/// What a unit does for a focus area. The municipality's own plans are one that has no id, name and kind.
public record CompiledUnit(
        @Schema(
                description =
                        "Enheten; saknas för kommunens egna planer. / The unit; missing for the municipality's own.")
        @Nullable
        UUID unit,

        @Nullable String name,
        @Nullable UnitKind kind,

        @Schema(
                required = true,
                description =
                        "Aktiviteterna i enhetens egna planer och de som den ansvarar för i andras; en aktivitet räknas hos alla de enheterna. / The activities of the unit's own plans and those that it answers for in the plans of others; an activity counts with each of these units.")
        ActivityCounts counts,

        @Schema(required = true, description = "Enhetens egna mål. / The unit's own goals.")
        List<CompiledGoal> goals,

        @Schema(
                required = true,
                description = "Egna och de som enheten ansvarar för. / Its own and those that it answers for.")
        List<CompiledActivity> activities) {}
