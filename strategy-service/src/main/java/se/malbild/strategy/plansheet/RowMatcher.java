package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.malbild.kit.language.Text;

/// Finds for each row what it stands for in the plan: what has its id; without an id what has its words; in a sheet
/// without the column of ids also what has its number. Everything else is new.
final class RowMatcher {

    private final Standing plan;
    private final List<SheetProblem> problems;
    private final Map<UUID, Integer> rowsOfIds = new HashMap<>();
    private final Map<Integer, SheetPart> matches = new HashMap<>();
    private final Map<String, List<SheetPart>> index = new HashMap<>();
    private final Set<SheetPart> taken = new HashSet<>();

    private RowMatcher(Standing plan, List<SheetProblem> problems) {
        this.plan = plan;
        this.problems = problems;
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

    /// What stands for each row, by its number.
    static Map<Integer, SheetPart> match(List<ReadRow> rows, Standing plan, List<SheetProblem> problems) {
        RowMatcher matcher = new RowMatcher(plan, problems);
        rows.forEach(matcher::byId);
        rows.forEach(row -> matcher.byWords(row, true));
        rows.forEach(row -> matcher.byWords(row, false));
        rows.stream().filter(row -> !row.has(SheetColumn.ID)).forEach(matcher::byNumber);
        return matcher.matches;
    }

    private void byId(ReadRow row) {
        String written = row.text(SheetColumn.ID);
        if (CellLines.isNone(written)) {
            return;
        }
        Optional<UUID> id = id(written);
        if (id.isEmpty()) {
            refuse(
                    row,
                    new Text(
                            "radens id så som bladet hade det, eller tomt",
                            "the row's id as the sheet had it, or nothing"));
            return;
        }
        Integer before = rowsOfIds.putIfAbsent(id.get(), row.number());
        if (before != null) {
            refuse(
                    row,
                    Text.of(
                            "ett id som ingen annan rad har: rad %d har samma. Töm Id på den rad som är ny",
                            "an id that no other row has: row %d has the same. Empty Id in the row that is new",
                            before));
            return;
        }
        plan.ofId(id.get()).ifPresent(part -> {
            if (RowKind.of(row.text(SheetColumn.KIND))
                    .filter(kind -> kind != part.kind())
                    .isPresent()) {
                refuse(
                        row,
                        Text.of(
                                "inget id: det är ett annat slags rad (%s). Töm Id",
                                "no id: it is of another kind of row (%s). Empty Id",
                                part.kind().label()));
            } else {
                take(row, part);
            }
        });
    }

    private void refuse(ReadRow row, Text expected) {
        problems.add(new SheetProblem(row.number(), SheetColumn.ID, row.text(SheetColumn.ID), expected));
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.length() == 36 ? Optional.of(UUID.fromString(written)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // Those with the same number first: two rows can have the same words.
    private void byWords(ReadRow row, boolean sameNumber) {
        String words = row.text(SheetColumn.TEXT);
        if (!words.isEmpty() && CellLines.isNone(row.text(SheetColumn.ID))) {
            first(row, key(row, Tidy.key(words)), part -> !sameNumber || isNumbered(part, row));
        }
    }

    private void byNumber(ReadRow row) {
        SheetNumber.of(row.cell(SheetColumn.NUMBER)).ifPresent(number -> first(row, key(row, "#" + number), _ -> true));
    }

    private void first(ReadRow row, String key, Predicate<SheetPart> fits) {
        if (!matches.containsKey(row.number())) {
            index.getOrDefault(key, List.of()).stream()
                    .filter(part -> !taken.contains(part) && fits.test(part))
                    .findFirst()
                    .ifPresent(part -> take(row, part));
        }
    }

    private static String key(ReadRow row, String key) {
        return RowKind.of(row.text(SheetColumn.KIND)).map(kind -> kind + key).orElse("");
    }

    private static boolean isNumbered(SheetPart part, ReadRow row) {
        return !part.number().isEmpty()
                && SheetNumber.of(row.cell(SheetColumn.NUMBER))
                        .filter(number -> number.toString().equals(part.number()))
                        .isPresent();
    }

    private void take(ReadRow row, SheetPart part) {
        matches.put(row.number(), part);
        taken.add(part);
    }
}
