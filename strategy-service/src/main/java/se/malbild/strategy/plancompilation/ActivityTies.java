package se.malbild.strategy.plancompilation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the activities serve of the strategy, and which units answer for them.
final class ActivityTies {

    private static final Tied NOTHING = new Tied(Set.of(), Set.of(), Set.of());

    private final Map<UUID, PartRow> goals = new HashMap<>();
    private final Map<UUID, PlanGoalRow> planGoals = new HashMap<>();
    private final Map<UUID, Tied> activities = new HashMap<>();

    /// What one activity is tied to.
    ///
    /// @param areas the focus areas of the strategy that it is linked to
    /// @param goals the goals of the strategy that it serves
    /// @param units that answer for it
    record Tied(Set<UUID> areas, Set<UUID> goals, Set<UUID> units) {}

    /// @param parts of the strategy; what is of another is served by nothing here
    /// @param planGoals the plans' own
    ActivityTies(Collection<PartRow> parts, Collection<PlanGoalRow> planGoals) {
        parts.stream().filter(PartRow::isGoal).forEach(goal -> goals.put(goal.id(), goal));
        planGoals.forEach(goal -> this.planGoals.put(goal.id(), goal));
    }

    void addGoal(UUID activity, @Nullable UUID goal) {
        @Nullable PartRow served = goal == null ? null : goals.get(goal);
        if (served != null) {
            Tied tied = tied(activity);
            tied.goals().add(served.id());
            if (served.area() != null) {
                tied.areas().add(served.area());
            }
        }
    }

    void addPlanGoal(UUID activity, @Nullable UUID planGoal) {
        @Nullable PlanGoalRow own = planGoal == null ? null : planGoals.get(planGoal);
        if (own != null) {
            Tied tied = tied(activity);
            tied.goals().addAll(own.goals());
            tied.areas().addAll(own.areas());
        }
    }

    /// @param area that the measure lies in
    /// @param goal that it serves
    void addMeasure(UUID activity, @Nullable UUID area, @Nullable UUID goal) {
        if (area != null) {
            tied(activity).areas().add(area);
        }
        if (goal != null) {
            tied(activity).goals().add(goal);
        }
    }

    void addUnit(UUID activity, @Nullable UUID unit) {
        if (unit != null) {
            tied(activity).units().add(unit);
        }
    }

    Tied of(UUID activity) {
        return activities.getOrDefault(activity, NOTHING);
    }

    private Tied tied(UUID activity) {
        return activities.computeIfAbsent(activity, id -> new Tied(new HashSet<>(), new HashSet<>(), new HashSet<>()));
    }
}
