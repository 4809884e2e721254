package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;

/// How many activities there are, and how they go; the latter is missing for those who do not see it.
public record ActivityCounts(
        @Schema(required = true) int activities,
        @Nullable Integer planned,
        @Nullable Integer started,
        @Nullable Integer paused,
        @Nullable Integer done,
        @Nullable Integer cancelled,

        @Schema(description = "De av dem som är försenade. / Those of them that are behind.") @Nullable
        Integer behind) {

    /// @param on the day that delays are reckoned on; null for who does not see how activities go
    static ActivityCounts of(Collection<ActivityRow> activities, @Nullable LocalDate on) {
        if (on == null) {
            return new ActivityCounts(activities.size(), null, null, null, null, null, null);
        }
        Map<ActivityStatus, Integer> counts = new EnumMap<>(ActivityStatus.class);
        activities.forEach(activity -> counts.merge(activity.status(), 1, Integer::sum));
        return new ActivityCounts(
                activities.size(),
                counts.getOrDefault(ActivityStatus.PLANNED, 0),
                counts.getOrDefault(ActivityStatus.STARTED, 0),
                counts.getOrDefault(ActivityStatus.PAUSED, 0),
                counts.getOrDefault(ActivityStatus.DONE, 0),
                counts.getOrDefault(ActivityStatus.CANCELLED, 0),
                (int) activities.stream()
                        .filter(activity -> activity.isBehind(on))
                        .count());
    }
}
