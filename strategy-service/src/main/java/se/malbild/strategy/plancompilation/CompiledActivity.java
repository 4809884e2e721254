package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;

/// An activity of a unit; how it goes is missing for those who do not see it.
public record CompiledActivity(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Planen, bland plans. / The plan, among plans.")
        UUID plan,

        @Schema(required = true, description = "Så som det står i planen. / As it stands in the plan.")
        String number,

        @Schema(required = true) String text,

        @Schema(description = "Så som den står i dag. / As it stands today.") @Nullable
        ActivityStatus status,

        @Schema(description = "Om den är försenad den dagen. / Whether it is behind on that day.") @Nullable
        Boolean behind,

        @Schema(description = "Första dagen som den var försenad. / The first day that it was behind.") @Nullable
        LocalDate behindSince) {

    /// @param on the day that delays are reckoned on; null for who does not see how it goes
    static CompiledActivity of(ActivityRow activity, @Nullable LocalDate on) {
        boolean behind = on != null && activity.isBehind(on);
        return new CompiledActivity(
                activity.id(),
                activity.plan(),
                activity.number(),
                activity.text(),
                on == null ? null : activity.status(),
                on == null ? null : behind,
                behind ? activity.behindSince() : null);
    }
}
