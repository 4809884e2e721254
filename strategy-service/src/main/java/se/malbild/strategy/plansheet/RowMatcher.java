package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import se.malbild.kit.language.Text;

/// Finds for each row what it stands for in the plan: what has its id; without an id of this plan what has its words,
/// below the same rather than elsewhere; in a sheet without the column of ids also what has its number. Everything
/// else is new.
final class RowMatcher {

    private final Standing plan;
    private final List<ReadRow> rows;
    private final List<SheetProblem> problems;
    private final RowParents parents;
    private final Map<Integer, SheetPart> matches = new HashMap<>();
    private final Map<String, List<SheetPart>> index = new HashMap<>();
    private final Set<SheetPart> taken = new HashSet<>();
    private final Set<SheetPart> doubtful = new HashSet<>();
    private final Set<Integer> refused = new HashSet<>();

    private RowMatcher(List<ReadRow> rows, Standing plan, List<SheetProblem> problems) {
        this.plan = plan;
        this.rows = rows;
        this.problems = problems;
        this.parents = RowParents.of(rows);
        for (SheetPart part : plan.parts()) {
            add(part.kind() + Tidy.key(part.text()), part);
            if (!part.number().isEmpty()) {
                add(part.kind() + "#" + part.number(), part);
            }
        }
    }

    private void add(String key, SheetPart part) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(part);
    }

    static RowMatches match(List<ReadRow> rows, Standing plan, List<SheetProblem> problems) {
        RowMatcher matcher = new RowMatcher(rows, plan, problems);
        matcher.byId();
        for (RowKind kind : RowKind.values()) {
            matcher.byWords(kind);
        }
        return new RowMatches(matcher.matches, matcher.doubtful);
    }

    private void byId() {
        Map<UUID, List<ReadRow>> named = new HashMap<>();
        for (ReadRow row : rows) {
            String written = row.text(SheetColumn.ID);
            Optional<UUID> id = CellLines.isNone(written) ? Optional.empty() : id(written);
            id.ifPresent(known ->
                    named.computeIfAbsent(known, _ -> new ArrayList<>()).add(row));
            if (id.isEmpty() && !CellLines.isNone(written)) {
                refuse(
                        row,
                        new Text(
                                "radens id så som bladet hade det, eller tomt",
                                "the row's id as the sheet had it, or nothing"));
            }
        }
        named.forEach((id, having) -> {
            if (having.size() > 1) {
                refuseAll(having);
                plan.ofId(id).ifPresent(this::doubt);
            } else {
                plan.ofId(id).ifPresent(part -> takeById(having.getFirst(), part));
            }
        });
    }

    // Which of them is the copy nobody but whoever copied it knows.
    private void refuseAll(List<ReadRow> having) {
        for (ReadRow row : having) {
            int other = having.getFirst().number() == row.number()
                    ? having.getLast().number()
                    : having.getFirst().number();
            refuse(
                    row,
                    Text.of(
                            "ett id som ingen annan rad har: rad %d har samma. Töm Id på den rad som är ny",
                            "an id that no other row has: row %d has the same. Empty Id in the row that is new",
                            other));
        }
    }

    private void takeById(ReadRow row, SheetPart part) {
        if (kind(row).filter(kind -> kind != part.kind()).isPresent()) {
            refuse(
                    row,
                    Text.of(
                            "inget id: det är ett annat slags rad (%s). Töm Id",
                            "no id: it is of another kind of row (%s). Empty Id",
                            part.kind().label()));
            doubt(part);
        } else {
            take(row, part);
        }
    }

    private void doubt(SheetPart part) {
        doubtful.add(part);
        taken.add(part);
    }

    private void refuse(ReadRow row, Text expected) {
        refused.add(row.number());
        problems.add(new SheetProblem(row.number(), SheetColumn.ID, row.text(SheetColumn.ID), expected));
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.length() == 36 ? Optional.of(UUID.fromString(written)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // Those below the same and with the same number first: two rows can have the same words. What it stands below has
    // been found when its turn comes.
    private void byWords(RowKind kind) {
        List<ReadRow> ofKind = rows.stream()
                .filter(row -> kind(row).filter(kind::equals).isPresent() && !refused.contains(row.number()))
                .toList();
        List<BiPredicate<ReadRow, SheetPart>> passes = List.of(
                (row, part) -> isBelowTheSame(row, part) && isNumbered(row, part),
                this::isBelowTheSame,
                RowMatcher::isNumbered,
                (_, _) -> true);
        for (BiPredicate<ReadRow, SheetPart> pass : passes) {
            ofKind.stream()
                    .filter(row -> !row.text(SheetColumn.TEXT).isEmpty())
                    .forEach(row -> first(row, kind + Tidy.key(row.text(SheetColumn.TEXT)), pass));
        }
        ofKind.stream().filter(row -> !row.has(SheetColumn.ID)).forEach(row -> SheetNumber.of(
                        row.cell(SheetColumn.NUMBER))
                .ifPresent(number -> first(row, kind + "#" + number, (_, _) -> true)));
    }

    private void first(ReadRow row, String key, BiPredicate<ReadRow, SheetPart> fits) {
        if (!matches.containsKey(row.number())) {
            index.getOrDefault(key, List.of()).stream()
                    .filter(part -> !taken.contains(part) && fits.test(row, part))
                    .findFirst()
                    .ifPresent(part -> take(row, part));
        }
    }

    private boolean isBelowTheSame(ReadRow row, SheetPart part) {
        Optional<Integer> above = parents.of(row);
        return above.isEmpty()
                ? part.parent().isEmpty()
                : Optional.ofNullable(matches.get(above.get()))
                        .filter(parent -> parent.place().equals(part.parent()))
                        .isPresent();
    }

    private static boolean isNumbered(ReadRow row, SheetPart part) {
        return !part.number().isEmpty()
                && SheetNumber.of(row.cell(SheetColumn.NUMBER))
                        .filter(number -> number.toString().equals(part.number()))
                        .isPresent();
    }

    private static Optional<RowKind> kind(ReadRow row) {
        return RowKind.of(row.text(SheetColumn.KIND));
    }

    private void take(ReadRow row, SheetPart part) {
        matches.put(row.number(), part);
        taken.add(part);
    }
}
