package se.malbild.strategy.verdictsummary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures and goals of a strategy that lie in no focus area.
public record OutsideFocusAreas(
        @Schema(
                required = true,
                description =
                        "Måtten utanför målområdena, vart och ett en gång. / The measures outside the focus areas, each once.")
        VerdictCounts counts,

        @Schema(required = true) List<GoalSummary> goals,

        @Schema(
                required = true,
                description = "De av måtten som inte hör till något mål. / Those of them that belong to no goal.")
        VerdictCounts withoutGoal) {}
