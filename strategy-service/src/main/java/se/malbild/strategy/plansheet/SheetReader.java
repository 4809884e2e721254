package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Integer, SheetPart> matches = RowMatcher.match(table.rows(), plan, problems);
        List<SheetItem> items = SheetTree.of(table.rows(), matches, problems);
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
                                "en rätt rad ovanför: rad %d, som den hör till, läses inte",
                                "a right row above: row %d, which it belongs to, is not read",
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
            boolean stays = claimed.contains(part) || unclear.contains(part.kind());
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
        all.add(item);
        placed.add(part);
        return item;
    }
}
