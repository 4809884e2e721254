package se.malbild.strategy.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How an activity goes.
///
/// @param status where it stands
/// @param since since which day
/// @param behindSince since which day it should have been done; null when it is not behind
/// @param awaitingDecision true while the decision that it waits for has not been taken
public record ActivityProgress(
        @Schema(required = true) ActivityStatus status,

        @Schema(required = true, description = "Sedan vilken dag. / Since which day.")
        LocalDate since,

        @Schema(
                description =
                        "Sedan vilken dag den är försenad; saknas när den inte är det. / Since which day it is behind; missing when it is not.")
        @Nullable
        LocalDate behindSince,

        @Schema(required = true, description = "Om den väntar på ett beslut. / Whether it waits for a decision.")
        boolean awaitingDecision) {

    /// @param endsOn the last day by which it should be done; null when its plan is closed, and nobody waits any more
    /// @param on the day that it is looked at
    static ActivityProgress of(
            ActivityStatus status,
            LocalDate since,
            @Nullable LocalDate endsOn,
            boolean awaitingDecision,
            LocalDate on) {
        LocalDate behindSince = endsOn != null && status.isOpen() && endsOn.isBefore(on) ? endsOn.plusDays(1) : null;
        return new ActivityProgress(status, since, behindSince, awaitingDecision);
    }
}
