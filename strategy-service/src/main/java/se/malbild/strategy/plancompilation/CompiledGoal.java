package se.malbild.strategy.plancompilation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A unit's own goal.
public record CompiledGoal(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen, bland plans. / The plan, among plans.")
        UUID plan,

        @Schema(required = true, description = "Ordningsnummer i planen. / Its number in the plan.")
        int number,

        @Schema(required = true) String text,

        @Schema(
                required = true,
                description = "Strategins mål som det tjänar. / The goals of the strategy that it serves.")
        List<UUID> goals) {

    static CompiledGoal of(PlanGoalRow goal) {
        return new CompiledGoal(goal.id(), goal.plan(), goal.position(), goal.text(), goal.goals());
    }
}
