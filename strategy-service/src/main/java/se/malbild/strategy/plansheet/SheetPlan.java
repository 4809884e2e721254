package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.DocumentDetail;
import se.malbild.strategy.plandocument.DocumentLink;
import se.malbild.strategy.plandocument.DocumentPlanGoal;
import se.malbild.strategy.plandocument.DocumentTheme;
import se.malbild.strategy.plandocument.PlanDocument;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// The plan that a sheet says.
///
/// @param document all of it: head, sections and evaluation as they stand
/// @param places what stands at each place of the document
/// @param changed the places of what says something else than before
/// @param problems what is wrong in the sheet, in the order of its rows
/// @param ignored headings of the columns that are not read
record SheetPlan(
        PlanDocument document,
        Map<String, SheetItem> places,
        Set<String> changed,
        List<SheetProblem> problems,
        Set<String> ignored) {

    static SheetPlan of(
            Standing plan,
            List<SheetItem> items,
            SheetTargets targets,
            Map<String, NamedUnit> units,
            List<SheetProblem> problems,
            Set<String> ignored) {
        return new Assembly(plan, items, targets, units).plan(problems, ignored);
    }

    /// The ids that parts keep, by their places in the document.
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new HashMap<>();
        places.forEach((place, item) -> {
            SheetPart part = item.standing();
            if (part != null && part.id() != null && !isElsewhere(item, part)) {
                ids.put(place, part.id());
            }
        });
        return ids;
    }

    /// How the activities go now of which something else is said than before, by their places.
    Map<String, ActivityStatus> told() {
        Map<String, ActivityStatus> told = new HashMap<>();
        places.forEach((place, item) -> {
            if (item.content() instanceof ActivityDraft draft && draft.told() != null) {
                told.put(place, draft.told());
            }
        });
        return told;
    }

    // A detail is its activity's: in another one it is another.
    private static boolean isElsewhere(SheetItem item, SheetPart part) {
        SheetItem parent = item.parent();
        return item.kind() == RowKind.DETAIL
                && (parent == null
                        || parent.standing() == null
                        || !parent.standing().place().equals(part.parent()));
    }

    /// Puts the items in their places.
    private static final class Assembly {

        private final Standing plan;
        private final PlanDocument standing;
        private final List<SheetItem> items;
        private final SheetTargets targets;
        private final Map<String, NamedUnit> units;
        private final Map<String, SheetItem> places = new LinkedHashMap<>();
        private final Map<SheetItem, String> numbers = new HashMap<>();

        Assembly(Standing plan, List<SheetItem> items, SheetTargets targets, Map<String, NamedUnit> units) {
            this.plan = plan;
            this.standing = plan.plan();
            this.items = items;
            this.targets = targets;
            this.units = units;
            place(RowKind.GOAL, null, "goals", "");
            place(RowKind.ACTIVITY, null, "activities", "");
            place(RowKind.THEME, null, "themes", "");
        }

        private List<SheetItem> below(RowKind kind, @Nullable SheetItem parent) {
            return items.stream()
                    .filter(item -> item.kind() == kind && item.parent() == parent)
                    .toList();
        }

        private void place(RowKind kind, @Nullable SheetItem parent, String list, String number) {
            int index = 0;
            for (SheetItem item : below(kind, parent)) {
                String place = "%s[%d]".formatted(list, index++);
                places.put(place, item);
                numbers.put(item, number + index);
                if (kind == RowKind.THEME) {
                    place(RowKind.ACTIVITY, item, place + ".activities", index + ".");
                } else if (kind == RowKind.ACTIVITY) {
                    place(RowKind.DETAIL, item, place + ".details", "");
                }
            }
        }

        SheetPlan plan(List<SheetProblem> problems, Set<String> ignored) {
            List<DocumentTheme> themes =
                    below(RowKind.THEME, null).stream().map(this::theme).toList();
            List<DocumentActivity> activities = activities(null);
            PlanDocument document = new PlanDocument(
                    standing.head(),
                    standing.adoption(),
                    named(themes, activities),
                    standing.evaluation(),
                    standing.openingSections(),
                    below(RowKind.GOAL, null).stream()
                            .map(item -> (DocumentPlanGoal) content(item))
                            .toList(),
                    themes,
                    activities,
                    standing.closingSections());
            List<SheetProblem> sorted = problems.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(SheetProblem::row))
                    .toList();
            return new SheetPlan(document, places, changed(), sorted, ignored);
        }

        private Set<String> changed() {
            Set<String> changed = new HashSet<>();
            places.forEach((place, item) -> {
                SheetPart part = item.standing();
                if (part != null && !settled(content(item)).equals(settled(Standing.content(part, plan)))) {
                    changed.add(place);
                }
            });
            return changed;
        }

        // With what stood before named by where it stood: numbers change when other rows come and go.
        private Record settled(Record content) {
            return content instanceof ActivityDraft draft
                    ? new ActivityDraft(
                            draft.plain(),
                            draft.links().stream().map(this::settled).toList(),
                            draft.dependsOn().stream().map(targets::stood).toList(),
                            draft.told())
                    : content;
        }

        private LinkDraft settled(LinkDraft link) {
            return link.planGoal() == null ? link : new LinkDraft(link.link(), targets.stoodGoal(link.planGoal()));
        }

        private static Record content(SheetItem item) {
            return Objects.requireNonNull(item.content());
        }

        private DocumentTheme theme(SheetItem item) {
            DocumentTheme theme = (DocumentTheme) content(item);
            return new DocumentTheme(theme.heading(), theme.introduction(), activities(item));
        }

        private List<DocumentActivity> activities(@Nullable SheetItem theme) {
            return below(RowKind.ACTIVITY, theme).stream().map(this::activity).toList();
        }

        private DocumentActivity activity(SheetItem item) {
            ActivityDraft draft = (ActivityDraft) content(item);
            DocumentActivity plain = draft.plain();
            return new DocumentActivity(
                    plain.text(),
                    below(RowKind.DETAIL, item).stream()
                            .map(detail -> (DocumentDetail) content(detail))
                            .toList(),
                    plain.schedules(),
                    plain.partners(),
                    plain.awaits(),
                    plain.responsible(),
                    draft.links().stream().flatMap(this::link).toList(),
                    targets.dependencies(item).stream()
                            .map(target -> Objects.requireNonNull(numbers.get(target)))
                            .toList());
        }

        private Stream<DocumentLink> link(LinkDraft link) {
            if (link.planGoal() == null) {
                return Stream.of(link.link());
            }
            SheetItem goal = targets.goal(link.planGoal());
            return goal == null ? Stream.of() : Stream.of(link.numbered(Integer.valueOf(numbers.get(goal))));
        }

        // The units that it names, those of before first.
        private List<NamedUnit> named(List<DocumentTheme> themes, List<DocumentActivity> activities) {
            Map<String, NamedUnit> wanted = new LinkedHashMap<>();
            Stream.concat(
                            Stream.ofNullable(standing.head().unit()),
                            Stream.concat(
                                            themes.stream().flatMap(theme -> theme.activities().stream()),
                                            activities.stream())
                                    .flatMap(activity -> activity.responsible().stream())
                                    .map(DocumentResponsible::unit)
                                    .filter(Objects::nonNull))
                    .forEach(name -> unit(name).ifPresent(unit -> wanted.put(NamedUnit.key(name), unit)));
            List<NamedUnit> named = new ArrayList<>();
            standing.units().forEach(unit -> Optional.ofNullable(wanted.remove(NamedUnit.key(unit.name())))
                    .ifPresent(_ -> named.add(unit)));
            named.addAll(wanted.values());
            return named;
        }

        private Optional<NamedUnit> unit(String name) {
            String key = NamedUnit.key(name);
            return Optional.ofNullable(units.get(key)).or(() -> standing.units().stream()
                    .filter(unit -> NamedUnit.key(unit.name()).equals(key))
                    .findFirst());
        }
    }
}
