package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures of a focus area.
public record FocusAreaSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String heading,

        @Schema(
                required = true,
                description = "Måtten i målområdet, vart och ett en gång. / The measures in the focus area, each once.")
        VerdictCounts counts,

        @Schema(required = true) List<GoalSummary> goals,

        @Schema(
                required = true,
                description = "De av måtten som inte hör till något mål. / Those of them that belong to no goal.")
        VerdictCounts withoutGoal) {}
