package se.malbild.strategy.plangoal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.precondition.Precondition;

/// A plan's own goal as the API shows it.
@Schema(name = "PlanGoal")
public record PlanGoalResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen. / The plan.")
        UUID plan,

        @Schema(
                required = true,
                description =
                        "Numret: platsen bland planens mål, från 1 utan luckor. / The number: its place among the plan's goals, from 1 without gaps.")
        int number,

        @Schema(required = true) String text,

        @Schema(
                required = true,
                description =
                        "Fullmäktiges mål som det tjänar, de som anroparen ser. / The council's goals that it serves, those that the caller sees.")
        List<UUID> goals,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    /// @param goals the council's goals that it serves
    static PlanGoalResponse of(PlanGoal goal, List<UUID> goals) {
        return new PlanGoalResponse(
                goal.id(),
                goal.planId(),
                goal.position(),
                goal.text(),
                goals,
                Precondition.written(goal.version()),
                goal.createdAt(),
                goal.updatedAt());
    }
}
