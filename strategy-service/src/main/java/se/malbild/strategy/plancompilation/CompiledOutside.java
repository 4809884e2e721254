package se.malbild.strategy.plancompilation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is linked to no focus area of the strategy.
public record CompiledOutside(
        @Schema(required = true) ActivityCounts counts,
        @Schema(required = true) List<CompiledUnit> units,

        @Schema(
                required = true,
                description =
                        "Strategins mål utanför målområdena som ingen plan gör något för. / The strategy's goals outside the focus areas that no plan does anything for.")
        List<UnservedGoal> unservedGoals) {}
