package se.malbild.strategy.plancompilation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan's own goal.
///
/// @param goals the goals of the strategy that it serves
/// @param areas the focus areas that those lie in
record PlanGoalRow(UUID id, UUID plan, int position, String text, List<UUID> goals, Set<UUID> areas) {

    /// @param area null: outside the focus areas
    boolean isIn(@Nullable UUID area) {
        return area == null ? areas.isEmpty() : areas.contains(area);
    }
}
