package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.problem.Violation;

/// Finds the rows and columns of what is wrong in a plan's document.
final class SheetPlaces {

    private SheetPlaces() {}

    /// @return the problems; empty when something is wrong that no row says
    static Optional<List<SheetProblem>> problems(SheetPlan plan, List<Violation> violations) {
        List<SheetProblem> problems = new ArrayList<>();
        for (Violation violation : violations) {
            Optional<SheetProblem> problem = problem(plan, violation);
            if (problem.isEmpty()) {
                return Optional.empty();
            }
            problems.add(problem.get());
        }
        return Optional.of(problems);
    }

    private static Optional<SheetProblem> problem(SheetPlan plan, Violation violation) {
        String place = violation.field();
        while (!place.isEmpty() && !plan.places().containsKey(place)) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        SheetItem item = plan.places().get(place);
        if (item == null || item.row() == null) {
            return Optional.empty();
        }
        SheetColumn column = column(violation.field().substring(place.length()));
        return Optional.of(new SheetProblem(
                item.rowNumber(), column, column == null ? "" : item.row().text(column), violation.message()));
    }

    private static @Nullable SheetColumn column(String field) {
        String name = field.startsWith(".") ? field.substring(1) : field;
        String list = name.replaceFirst("[.\\[].*", "");
        return switch (list) {
            case "text", "heading" -> SheetColumn.TEXT;
            case "introduction" -> SheetColumn.INTRODUCTION;
            case "schedules" -> name.contains("timing") ? SheetColumn.TIMING : SheetColumn.SCHEDULE;
            case "partners" -> SheetColumn.PARTNERS;
            case "awaits" -> name.endsWith("body") ? SheetColumn.AWAITS_BODY : SheetColumn.AWAITS;
            case "responsible" -> name.endsWith("role") ? SheetColumn.ROLE : SheetColumn.UNIT;
            case "dependsOn" -> SheetColumn.DEPENDS_ON;
            case "goals" -> SheetColumn.GOALS;
            case "links" -> ofLink(name);
            default -> null;
        };
    }

    private static @Nullable SheetColumn ofLink(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "goal" -> SheetColumn.GOALS;
            case "planGoal" -> SheetColumn.PLAN_GOALS;
            case "measure" -> SheetColumn.MEASURES;
            case "effort", "evaluation" -> SheetColumn.EFFORTS;
            case "expectedEffect" -> SheetColumn.EFFECTS;
            default -> null;
        };
    }
}
