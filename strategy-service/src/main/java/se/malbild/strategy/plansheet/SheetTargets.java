package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.activity.Dependencies;

/// What rows refer to by number, found among what the plan is to hold.
final class SheetTargets {

    private static final int TEN = 10;

    private final List<SheetItem> items;
    private final Map<String, SheetItem> byPlace = new HashMap<>();
    private final Map<String, SheetItem> goals = new HashMap<>();
    private final Map<String, SheetItem> activities = new HashMap<>();

    SheetTargets(List<SheetItem> items) {
        this.items = items;
        for (SheetItem item : items) {
            if (item.standing() != null) {
                byPlace.put(item.standing().place(), item);
            }
            if (item.number() != null && item.kind() == RowKind.GOAL) {
                goals.putIfAbsent(item.number().toString(), item);
            } else if (item.number() != null && item.kind() == RowKind.ACTIVITY) {
                activities.putIfAbsent(item.number().toString(), item);
            }
        }
    }

    /// Refuses rows that refer to what the plan is not to hold, and activities that depend on themselves.
    ///
    /// @return true when there is a problem that was not there before
    boolean settle(List<SheetProblem> problems) {
        List<SheetProblem> found = new ArrayList<>();
        for (SheetItem item : items) {
            if (item.row() != null && item.content() instanceof ActivityDraft draft) {
                check(item.row(), draft, found);
            }
        }
        circles(found);
        Set<Integer> wrong = problems.stream().map(SheetProblem::row).collect(Collectors.toSet());
        found.removeIf(problem -> wrong.contains(problem.row()));
        problems.addAll(found);
        return !found.isEmpty();
    }

    private void circles(List<SheetProblem> found) {
        Map<SheetItem, List<SheetItem>> restsOn = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.kind() == RowKind.ACTIVITY)
                .forEach(item -> restsOn.put(item, dependencies(item)));
        for (List<SheetItem> round : new Dependencies<>(restsOn).cycles()) {
            for (int step = 0; step < round.size() - 1; step++) {
                refuse(round.get(step), round.get(step + 1), found);
            }
        }
    }

    private static void refuse(SheetItem item, SheetItem next, List<SheetProblem> found) {
        if (item.row() != null) {
            found.add(new SheetProblem(
                    item.rowNumber(),
                    SheetColumn.DEPENDS_ON,
                    item.row().text(SheetColumn.DEPENDS_ON),
                    Text.of(
                            "aktiviteter som inte i sin tur beror på den här; %s gör det",
                            "activities that do not themselves depend on this one; %s does", name(next))));
        }
    }

    private static String name(SheetItem item) {
        SheetPart standing = item.standing();
        return item.number() != null ? item.number().toString() : standing == null ? "–" : standing.number();
    }

    private void check(ReadRow row, ActivityDraft draft, List<SheetProblem> found) {
        for (Target target : draft.dependsOn()) {
            Optional<Text> refusal = refusal(target);
            refusal.ifPresent(text -> found.add(
                    new SheetProblem(row.number(), SheetColumn.DEPENDS_ON, row.text(SheetColumn.DEPENDS_ON), text)));
        }
        for (LinkDraft link : draft.links()) {
            if (link.planGoal() instanceof Target.Written written && of(written, goals) == null) {
                found.add(new SheetProblem(
                        row.number(),
                        SheetColumn.PLAN_GOALS,
                        row.text(SheetColumn.PLAN_GOALS),
                        Text.of(
                                "nummer på mål i bladet; inget läst mål har nummer %s",
                                "numbers of goals in the sheet; no goal that is read has the number %s",
                                written.number())));
            }
        }
    }

    private Optional<Text> refusal(Target target) {
        if (!(target instanceof Target.Written(SheetNumber number))) {
            return Optional.empty();
        }
        if (of(target, activities) == null) {
            return Optional.of(Text.of(
                    "nummer på aktiviteter i bladet; ingen läst aktivitet har nummer %s",
                    "numbers of activities in the sheet; no activity that is read has the number %s", number));
        }
        if (!number.exact() && activities.containsKey(number.theme() + "." + number.position() * TEN)) {
            return Optional.of(Text.of(
                    "ett nummer som text: Excel gör %1$s av både %1$s och %1$s0",
                    "a number as text: Excel makes %1$s of both %1$s and %1$s0", number));
        }
        return Optional.empty();
    }

    /// What an activity rests on, without what the plan is not to hold.
    List<SheetItem> dependencies(SheetItem item) {
        return item.content() instanceof ActivityDraft draft
                ? draft.dependsOn().stream()
                        .map(target -> of(target, activities))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.of();
    }

    /// The goal of the plan that a link is to; null when the plan is not to hold it.
    @Nullable
    SheetItem goal(Target target) {
        return of(target, goals);
    }

    /// An activity by where it stood, if it did.
    Target stood(Target target) {
        return stood(target, activities);
    }

    /// A goal by where it stood, if it did.
    Target stoodGoal(Target target) {
        return stood(target, goals);
    }

    private Target stood(Target target, Map<String, SheetItem> numbered) {
        SheetItem item = of(target, numbered);
        return item == null || item.standing() == null
                ? target
                : new Target.Stood(item.standing().place());
    }

    private @Nullable SheetItem of(Target target, Map<String, SheetItem> numbered) {
        return switch (target) {
            case Target.Stood(String place) -> byPlace.get(place);
            case Target.Written(SheetNumber number) -> numbered.get(number.toString());
        };
    }
}
