package se.malbild.strategy.goal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

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

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static GoalResponse of(Goal goal) {
        return new GoalResponse(
                goal.id(),
                goal.strategyId(),
                goal.focusAreaId(),
                goal.position(),
                goal.form().text(),
                Precondition.written(goal.version()),
                goal.createdAt(),
                goal.updatedAt());
    }
}
