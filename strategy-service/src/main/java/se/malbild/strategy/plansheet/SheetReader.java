package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.organisation.NamedUnit;

/// Reads the rows of a sheet as a plan. Where a row is wrong, what it stands for in the plan stays as it is, in the
/// place of the row; a wrong row that is new is left out, with what stands below it. Nothing is deleted of a kind of
/// which a wrong row stands for nobody knows what.
final class SheetReader {

    private final SheetTable table;
    private final Standing plan;
    private final List<SheetProblem> problems;
    private final RowReader rows;
    private final Set<SheetPart> doubtful = new HashSet<>();

    private SheetReader(SheetTable table, Standing plan, Map<String, NamedUnit> units, List<SheetProblem> known) {
        this.table = table;
        this.plan = plan;
        this.problems = new ArrayList<>(table.problems());
        problems.addAll(known);
        this.rows = new RowReader(plan, units, problems);
    }

    /// @param plan as it stands
    /// @param units of the municipality, by [NamedUnit#key]
    /// @param known problems that are known beforehand
    static SheetPlan read(SheetTable table, Standing plan, Map<String, NamedUnit> units, List<SheetProblem> known) {
        return new SheetReader(table, plan, units, known).read(units);
    }

    private SheetPlan read(Map<String, NamedUnit> units) {
        if (table.rows().isEmpty() && !plan.parts().isEmpty()) {
            throw new UnreadableSheet(
                    new Text(
                            "Under rubrikraden finns inga rader. Ett tomt blad tar inte bort planens innehåll; ta bort det i tjänsten.",
                            "There are no rows below the header. An empty sheet does not delete what the plan holds; delete it in the service."));
        }
        RowMatches matches = RowMatcher.match(table.rows(), plan, problems);
        doubtful.addAll(matches.doubtful());
        List<SheetItem> items = SheetTree.of(table.rows(), matches.byRow(), problems);
        for (SheetItem item : items) {
            ReadRow row = Objects.requireNonNull(item.row());
            item.hold(rows.read(item.kind(), row, item.standing()));
        }
        List<SheetItem> all = settled(items);
        SheetTargets targets = new SheetTargets(all);
        while (targets.settle(problems)) {
            all = settled(items);
            targets = new SheetTargets(all);
        }
        return SheetPlan.of(plan, all, targets, units, problems, table.others());
    }

    // Of wrong rows what stands is kept, and what they stand below for is left out; until nothing more is wrong.
    private List<SheetItem> settled(List<SheetItem> items) {
        Set<Integer> wrong = wrong();
        for (SheetItem item : items) {
            boolean above = item.parent() != null && item.parent().content() == null;
            boolean homeless = item.kind() == RowKind.DETAIL && item.parent() == null;
            if (above && !wrong.contains(item.rowNumber())) {
                problems.add(new SheetProblem(
                        item.rowNumber(),
                        null,
                        "",
                        Text.of(
                                "en rätt rad ovanför: rad %d, som den hör eller kan höra till, läses inte",
                                "a right row above: row %d, which it belongs or may belong to, is not read",
                                Objects.requireNonNull(item.parent()).rowNumber())));
            }
            if (above || homeless) {
                item.hold(null);
            } else if (wrong.contains(item.rowNumber())) {
                item.hold(item.standing() == null ? null : rows.kept(item.standing()));
            }
        }
        return withKept(items);
    }

    private List<SheetItem> withKept(List<SheetItem> items) {
        List<SheetItem> all = new ArrayList<>(
                items.stream().filter(item -> item.content() != null).toList());
        Set<SheetPart> placed =
                all.stream().map(SheetItem::standing).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<SheetPart> claimed =
                items.stream().map(SheetItem::standing).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<RowKind> unclear = unclear(items);
        for (SheetPart part : plan.parts()) {
            boolean stays = claimed.contains(part) || doubtful.contains(part) || unclear.contains(part.kind());
            if (!placed.contains(part) && stays) {
                keep(part, all, placed);
            }
        }
        return all;
    }

    // A wrong row that stands for nothing known may stand for any of its kind.
    private Set<RowKind> unclear(List<SheetItem> items) {
        if (items.size() < table.rows().size()) {
            return EnumSet.allOf(RowKind.class);
        }
        Set<Integer> wrong = wrong();
        return items.stream()
                .filter(item -> item.standing() == null && wrong.contains(item.rowNumber()))
                .map(SheetItem::kind)
                .collect(Collectors.toSet());
    }

    private Set<Integer> wrong() {
        return problems.stream().map(SheetProblem::row).collect(Collectors.toSet());
    }

    // Behind the nearest of those that stand before it and stay where they are; else before all others.
    private int place(SheetPart part, @Nullable SheetItem parent, List<SheetItem> all) {
        Map<SheetPart, Integer> siblings = new HashMap<>();
        int first = all.size();
        for (int index = all.size() - 1; index >= 0; index--) {
            SheetItem item = all.get(index);
            if (item.kind() == part.kind() && item.parent() == parent) {
                first = index;
                if (item.standing() != null) {
                    siblings.put(item.standing(), index);
                }
            }
        }
        for (int index = plan.parts().indexOf(part) - 1; index >= 0; index--) {
            Integer before = siblings.get(plan.parts().get(index));
            if (before != null) {
                return before + 1;
            }
        }
        return first;
    }

    private SheetItem keep(SheetPart part, List<SheetItem> all, Set<SheetPart> placed) {
        SheetItem parent = null;
        SheetPart above = part.parent().isEmpty() ? null : plan.at(part.parent());
        if (above != null) {
            parent = all.stream()
                    .filter(item -> above.equals(item.standing()))
                    .findFirst()
                    .orElseGet(() -> keep(above, all, placed));
        }
        SheetItem item = new SheetItem(part.kind(), null, part, parent, null);
        item.hold(rows.kept(part));
        all.add(place(part, parent, all), item);
        placed.add(part);
        return item;
    }
}
