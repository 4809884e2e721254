package se.malbild.strategy.plancompilation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What each unit has planned for the year, or answers for in the plans of others.
final class Contributions {

    private final Map<UUID, PlanRow> plans = new HashMap<>();
    private final @Nullable Set<UUID> askedUnits;
    private final @Nullable Contribution municipality;
    private final Map<UUID, Contribution> ofUnits = new HashMap<>();
    private final List<Contribution> inOrder = new ArrayList<>();
    private final List<ActivityRow> activities = new ArrayList<>();
    private final Set<UUID> plansOfActivities = new HashSet<>();

    /// What one unit, or the municipality itself, contributes.
    record Contribution(@Nullable UnitRow unit, List<PlanGoalRow> goals, List<ActivityRow> activities) {

        Contribution(@Nullable UnitRow unit) {
            this(unit, new ArrayList<>(), new ArrayList<>());
        }
    }

    /// @param asked only this unit and those below it; null: all, and the municipality itself
    Contributions(YearRows rows, @Nullable UUID asked) {
        askedUnits = asked == null ? null : rows.units().withBelow(asked);
        municipality = asked == null ? new Contribution(null) : null;
        rows.plans().forEach(plan -> plans.put(plan.id(), plan));
        if (municipality != null) {
            inOrder.add(municipality);
        }
        for (UnitRow unit : rows.units().units()) {
            if (isAsked(unit.id())) {
                Contribution own = new Contribution(unit);
                ofUnits.put(unit.id(), own);
                inOrder.add(own);
            }
        }
        rows.goals().forEach(this::add);
        rows.activities().forEach(this::add);
    }

    private void add(PlanGoalRow goal) {
        @Nullable PlanRow plan = plans.get(goal.plan());
        @Nullable Contribution own = plan == null ? null : contribution(plan.unit());
        if (own != null) {
            own.goals().add(goal);
        }
    }

    private void add(ActivityRow activity) {
        boolean found = false;
        for (@Nullable UUID unit : contributors(activity)) {
            @Nullable Contribution own = contribution(unit);
            if (own != null) {
                own.activities().add(activity);
                found = true;
            }
        }
        if (found) {
            activities.add(activity);
            plansOfActivities.add(activity.plan());
        }
    }

    private @Nullable Contribution contribution(@Nullable UUID unit) {
        return unit == null ? municipality : ofUnits.get(unit);
    }

    /// The unit whose plan it stands in, null for the municipality, and those that answer for it, each once; nobody
    /// for an activity of a plan that was written while the rest was read.
    Set<@Nullable UUID> contributors(ActivityRow activity) {
        @Nullable PlanRow plan = plans.get(activity.plan());
        if (plan == null) {
            return Set.of();
        }
        Set<@Nullable UUID> units = new LinkedHashSet<>();
        units.add(plan.unit());
        units.addAll(activity.tied().units());
        return units;
    }

    /// The municipality's first, then those of the units in their order.
    List<Contribution> inOrder() {
        return inOrder;
    }

    /// The activities of them all, each once.
    List<ActivityRow> activities() {
        return activities;
    }

    boolean isAsked(@Nullable UUID unit) {
        return askedUnits == null || (unit != null && askedUnits.contains(unit));
    }

    /// Whether a plan is of a unit that is asked for, or holds something that one answers for.
    boolean holds(PlanRow plan) {
        return isAsked(plan.unit()) || plansOfActivities.contains(plan.id());
    }
}
