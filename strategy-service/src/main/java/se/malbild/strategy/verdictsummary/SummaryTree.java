package se.malbild.strategy.verdictsummary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts measures up through goals, focus areas and strategies. A measure counts once in the focus area that it lies
/// in, once in its strategy, and once in each goal that it belongs to, wherever the goal lies.
final class SummaryTree {

    private final List<PartRow> parts;
    private final List<MeasureSummary> measures;
    private final Map<UUID, List<MeasureSummary>> byGoal = new HashMap<>();

    /// @param parts in the order of the documents
    SummaryTree(List<PartRow> parts, List<MeasureSummary> measures) {
        this.parts = parts;
        this.measures = measures;
        for (MeasureSummary measure : measures) {
            measure.goals().forEach(goal -> byGoal.computeIfAbsent(goal, id -> new ArrayList<>())
                    .add(measure));
        }
    }

    List<StrategySummary> strategies() {
        return of(PartRow.Kind.STRATEGY).stream().map(this::strategy).toList();
    }

    private StrategySummary strategy(PartRow strategy) {
        List<MeasureSummary> own = measures.stream()
                .filter(measure -> measure.strategy().equals(strategy.id()))
                .toList();
        List<MeasureSummary> outside = in(own, null);
        return new StrategySummary(
                strategy.id(),
                strategy.words(),
                VerdictCounts.of(own),
                of(PartRow.Kind.FOCUS_AREA).stream()
                        .filter(area -> area.strategy().equals(strategy.id()))
                        .map(area -> area(area, in(own, area.id())))
                        .toList(),
                new OutsideFocusAreas(VerdictCounts.of(outside), goals(strategy.id(), null), withoutGoal(outside)));
    }

    private FocusAreaSummary area(PartRow area, List<MeasureSummary> own) {
        return new FocusAreaSummary(
                area.id(), area.words(), VerdictCounts.of(own), goals(area.strategy(), area.id()), withoutGoal(own));
    }

    private List<GoalSummary> goals(UUID strategy, @Nullable UUID area) {
        return of(PartRow.Kind.GOAL).stream()
                .filter(goal -> goal.strategy().equals(strategy) && Objects.equals(goal.focusArea(), area))
                .map(goal -> GoalSummary.of(goal, byGoal.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    private List<PartRow> of(PartRow.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private static List<MeasureSummary> in(List<MeasureSummary> measures, @Nullable UUID area) {
        return measures.stream()
                .filter(measure -> Objects.equals(measure.focusArea(), area))
                .toList();
    }

    private static VerdictCounts withoutGoal(List<MeasureSummary> measures) {
        return VerdictCounts.of(
                measures.stream().filter(measure -> measure.goals().isEmpty()).toList());
    }
}
