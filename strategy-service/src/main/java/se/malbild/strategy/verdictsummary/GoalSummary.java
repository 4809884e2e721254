package se.malbild.strategy.verdictsummary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The measures of a goal.
public record GoalSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,
        @Schema(required = true) VerdictCounts counts,

        @Schema(required = true, description = "Måtten som hör till målet. / The measures that belong to the goal.")
        List<UUID> measures) {

    static GoalSummary of(PartRow goal, List<MeasureSummary> measures) {
        return new GoalSummary(
                goal.id(),
                goal.words(),
                VerdictCounts.of(measures),
                measures.stream().map(MeasureSummary::id).toList());
    }
}
