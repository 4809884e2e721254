package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sorts what the units do into the focus areas of the strategy. An activity that serves two stands in both, and what
/// serves none stands outside them.
final class CompilationTree {

    private final YearRows rows;
    private final CompilationQuery query;
    private final @Nullable LocalDate on;
    private final Map<UUID, PlanRow> plans = new HashMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final @Nullable Set<UUID> askedUnits;

    /// What one unit, or the municipality itself, has planned for the year.
    private record Contribution(@Nullable UnitRow unit, List<PlanGoalRow> goals, List<ActivityRow> activities) {}

    /// @param on the day that delays are reckoned on; null for who does not see how activities go
    CompilationTree(YearRows rows, CompilationQuery query, @Nullable LocalDate on) {
        this.rows = rows;
        this.query = query;
        this.on = on;
        this.askedUnits = query.unit == null ? null : rows.units().withBelow(query.unit);
        rows.plans().forEach(plan -> plans.put(plan.id(), plan));
        fillContributions();
    }

    private void fillContributions() {
        Contribution municipality = new Contribution(null, new ArrayList<>(), new ArrayList<>());
        Map<UUID, Contribution> ofUnits = new HashMap<>();
        if (askedUnits == null) {
            contributions.add(municipality);
        }
        for (UnitRow unit : rows.units().units()) {
            if (isAsked(unit.id())) {
                Contribution own = new Contribution(unit, new ArrayList<>(), new ArrayList<>());
                ofUnits.put(unit.id(), own);
                contributions.add(own);
            }
        }
        rows.goals().forEach(goal -> {
            Contribution own = contributionOf(goal.plan(), municipality, ofUnits);
            if (own != null) {
                own.goals().add(goal);
            }
        });
        rows.activities().forEach(activity -> {
            Contribution own = contributionOf(activity.plan(), municipality, ofUnits);
            if (own != null) {
                own.activities().add(activity);
            }
        });
    }

    // None for a plan that was written while this was read, and for a unit that is not asked for.
    private @Nullable Contribution contributionOf(
            UUID planId, Contribution municipality, Map<UUID, Contribution> ofUnits) {
        PlanRow plan = plans.get(planId);
        if (plan == null) {
            return null;
        }
        return plan.unit() == null ? municipality : ofUnits.get(plan.unit());
    }

    private boolean isAsked(@Nullable UUID unit) {
        return askedUnits == null || (unit != null && askedUnits.contains(unit));
    }

    PlanCompilation compilation() {
        return new PlanCompilation(
                query.year(),
                on,
                rows.strategy(),
                ActivityCounts.of(
                        contributions.stream()
                                .flatMap(own -> own.activities().stream())
                                .toList(),
                        on),
                rows.plans().stream().filter(plan -> isAsked(plan.unit())).toList(),
                rows.parts().stream()
                        .filter(part -> !part.isGoal())
                        .map(this::area)
                        .toList(),
                new CompiledOutside(countsIn(null), unitsIn(null), unservedIn(null)),
                idle());
    }

    private CompiledArea area(PartRow area) {
        return new CompiledArea(
                area.id(), area.words(), countsIn(area.id()), unitsIn(area.id()), unservedIn(area.id()));
    }

    private ActivityCounts countsIn(@Nullable UUID area) {
        return ActivityCounts.of(
                contributions.stream().flatMap(own -> in(own, area).stream()).toList(), on);
    }

    private List<CompiledUnit> unitsIn(@Nullable UUID area) {
        List<CompiledUnit> units = new ArrayList<>();
        for (Contribution own : contributions) {
            List<PlanGoalRow> goals =
                    own.goals().stream().filter(goal -> goal.isIn(area)).toList();
            List<ActivityRow> counted = in(own, area);
            List<ActivityRow> shown = counted.stream().filter(this::isShown).toList();
            if (!shown.isEmpty() || (!query.behind && !goals.isEmpty())) {
                units.add(unit(own.unit(), counted, goals, shown));
            }
        }
        return units;
    }

    private CompiledUnit unit(
            @Nullable UnitRow unit, List<ActivityRow> counted, List<PlanGoalRow> goals, List<ActivityRow> shown) {
        return new CompiledUnit(
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.kind(),
                ActivityCounts.of(counted, on),
                goals.stream().map(CompiledGoal::of).toList(),
                shown.stream()
                        .map(activity -> CompiledActivity.of(activity, on))
                        .toList());
    }

    private static List<ActivityRow> in(Contribution own, @Nullable UUID area) {
        return own.activities().stream().filter(activity -> activity.isIn(area)).toList();
    }

    private boolean isShown(ActivityRow activity) {
        return !query.behind || (on != null && activity.isBehind(on));
    }

    private List<UnservedGoal> unservedIn(@Nullable UUID area) {
        Set<UUID> served = new HashSet<>();
        rows.activities().forEach(activity -> served.addAll(activity.goals()));
        rows.goals().forEach(goal -> served.addAll(goal.goals()));
        return rows.parts().stream()
                .filter(part -> part.isGoal() && Objects.equals(part.area(), area) && !served.contains(part.id()))
                .map(goal -> new UnservedGoal(goal.id(), goal.words()))
                .toList();
    }

    private List<IdleUnit> idle() {
        Set<UUID> busy = rows.units()
                .withAboveAndBefore(
                        rows.activities().stream()
                                .map(activity -> plans.get(activity.plan()))
                                .filter(Objects::nonNull)
                                .map(PlanRow::unit)
                                .filter(Objects::nonNull)
                                .toList(),
                        query.firstDay());
        return rows.units().units().stream()
                .filter(unit -> unit.isAsked() && isAsked(unit.id()) && existed(unit) && !busy.contains(unit.id()))
                .map(unit -> new IdleUnit(unit.id(), unit.name(), unit.kind()))
                .toList();
    }

    // Plans of years that have passed are entered afterwards, and the units that had them too.
    private boolean existed(UnitRow unit) {
        boolean known = !unit.registeredOn().isAfter(query.lastDay())
                || rows.plans().stream().anyMatch(plan -> unit.id().equals(plan.unit()));
        return known && !unit.hadEndedBefore(query.firstDay());
    }
}
