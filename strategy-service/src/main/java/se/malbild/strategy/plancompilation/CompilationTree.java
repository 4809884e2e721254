package se.malbild.strategy.plancompilation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;

/// Sorts what the units do into the focus areas of the strategy. An activity that serves two stands in both, and what
/// serves none stands outside them. Each stands under the unit whose plan it is in, and under those that answer for it.
final class CompilationTree {

    private final YearRows rows;
    private final CompilationQuery query;
    private final @Nullable LocalDate on;
    private final Contributions contributions;

    // For those who do not see how activities go, also what has been cancelled: that would tell them.
    private final List<ActivityRow> contributing;

    /// @param on the day that delays are reckoned on; null for who does not see how activities go
    CompilationTree(YearRows rows, CompilationQuery query, @Nullable LocalDate on) {
        this.rows = rows;
        this.query = query;
        this.on = on;
        this.contributions = new Contributions(rows, query.unit);
        this.contributing = rows.activities().stream()
                .filter(activity -> on == null || activity.status() != ActivityStatus.CANCELLED)
                .toList();
    }

    PlanCompilation compilation() {
        return new PlanCompilation(
                query.year(),
                on,
                rows.strategy(),
                ActivityCounts.of(contributions.activities(), on),
                rows.plans().stream().filter(contributions::holds).toList(),
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
        return ActivityCounts.of(in(contributions.activities(), area), on);
    }

    private List<CompiledUnit> unitsIn(@Nullable UUID area) {
        List<CompiledUnit> units = new ArrayList<>();
        for (Contributions.Contribution own : contributions.inOrder()) {
            List<PlanGoalRow> goals =
                    own.goals().stream().filter(goal -> goal.isIn(area)).toList();
            List<ActivityRow> counted = in(own.activities(), area);
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

    private static List<ActivityRow> in(List<ActivityRow> activities, @Nullable UUID area) {
        return activities.stream().filter(activity -> activity.isIn(area)).toList();
    }

    private boolean isShown(ActivityRow activity) {
        return !query.behind || (on != null && activity.isBehind(on));
    }

    private List<UnservedGoal> unservedIn(@Nullable UUID area) {
        Set<UUID> served = new HashSet<>();
        contributing.forEach(activity -> served.addAll(activity.tied().goals()));
        rows.goals().forEach(goal -> served.addAll(goal.goals()));
        return rows.parts().stream()
                .filter(part -> part.isGoal() && Objects.equals(part.area(), area) && !served.contains(part.id()))
                .map(goal -> new UnservedGoal(goal.id(), goal.words()))
                .toList();
    }

    private List<IdleUnit> idle() {
        Set<UUID> seen = contributors(rows.activities());
        Set<UUID> busy = rows.units().withAboveAndBefore(contributors(contributing), query.firstDay());
        rows.plans().stream().map(PlanRow::unit).filter(Objects::nonNull).forEach(seen::add);
        return rows.units().units().stream()
                .filter(unit -> unit.isAsked() && contributions.isAsked(unit.id()))
                .filter(unit -> !busy.contains(unit.id()) && existed(unit, seen))
                .map(unit -> new IdleUnit(unit.id(), unit.name(), unit.kind()))
                .toList();
    }

    private Set<UUID> contributors(List<ActivityRow> activities) {
        return activities.stream()
                .flatMap(activity -> contributions.contributors(activity).stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    // Plans of years that have passed are entered afterwards, and the units that have a part in them too.
    private boolean existed(UnitRow unit, Set<UUID> seen) {
        boolean known = !unit.registeredOn().isAfter(query.lastDay()) || seen.contains(unit.id());
        return known && !unit.hadEndedBefore(query.firstDay());
    }
}
