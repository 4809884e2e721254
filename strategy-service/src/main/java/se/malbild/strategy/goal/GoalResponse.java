package se.malbild.strategy.goal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A goal as the API shows it.
@Schema(name = "Goal")
public record GoalResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategin. / The strategy.")
        UUID strategy,

        @Schema(description = "Målområdet. / The focus area.") @Nullable
        UUID focusArea,

        @Schema(required = true, description = "Ordning i målområdet, stigande. / Order in the focus area, ascending.")
        int position,

        @Schema(required = true) String text,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static GoalResponse of(Goal goal) {
        return new GoalResponse(
                goal.id(),
                goal.strategyId(),
                goal.focusAreaId(),
                goal.position(),
                goal.form().text(),
                goal.createdAt(),
                goal.updatedAt());
    }
}
