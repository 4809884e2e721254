package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What belongs to what: a theme's activities stand below it, an activity's details below that, goals anywhere.
/// Activities above the first theme stand in none. The order of the rows decides; numbers that say something else are
/// refused, since a sheet that was sorted looks like that.
final class SheetTree {

    private final List<SheetItem> items = new ArrayList<>();
    private final List<SheetProblem> problems;
    private final Map<@Nullable SheetItem, Map<RowKind, SheetNumber>> lastNumbers = new HashMap<>();
    private @Nullable SheetItem theme;
    private @Nullable SheetItem unread;
    private @Nullable SheetItem activity;

    private SheetTree(List<SheetProblem> problems) {
        this.problems = problems;
    }

    /// Each row as an item, in their order.
    ///
    /// @param standing what each row stands for, by its number
    static List<SheetItem> of(List<ReadRow> rows, Map<Integer, SheetPart> standing, List<SheetProblem> problems) {
        SheetTree tree = new SheetTree(problems);
        rows.forEach(row -> tree.take(row, standing.get(row.number())));
        return tree.items;
    }

    private void take(ReadRow row, @Nullable SheetPart standing) {
        Optional<RowKind> kind = RowKind.of(row.text(SheetColumn.KIND));
        if (kind.isEmpty()) {
            refuse(
                    row,
                    SheetColumn.KIND,
                    new Text("Mål, Tema, Aktivitet eller Punkt", "Mål, Tema, Aktivitet or Punkt"));
        }
        RowKind known = kind.orElse(standing == null ? null : standing.kind());
        if (known == null) {
            skip(row);
            return;
        }
        switch (known) {
            case GOAL -> add(known, row, standing, null);
            case THEME -> {
                theme = add(known, row, standing, null);
                activity = null;
            }
            case ACTIVITY -> activity = add(known, row, standing, theme);
            case DETAIL -> detail(row, standing);
        }
    }

    // What stands below may belong to it: it would come into the wrong theme or activity if it were taken for what is
    // above. Only activities have numbers with a point.
    private void skip(ReadRow row) {
        boolean isActivity = SheetNumber.of(row.cell(SheetColumn.NUMBER))
                .filter(number -> number.theme() > 0)
                .isPresent();
        unread = new SheetItem(isActivity ? RowKind.ACTIVITY : RowKind.THEME, row, null, null, null);
        activity = unread;
        if (!isActivity) {
            theme = unread;
        }
    }

    private void detail(ReadRow row, @Nullable SheetPart standing) {
        if (activity == null) {
            refuse(
                    row,
                    SheetColumn.KIND,
                    new Text(
                            "en aktivitet ovanför: en punkt hör till en",
                            "an activity above: a detail belongs to one"));
        }
        add(RowKind.DETAIL, row, standing, activity);
    }

    private SheetItem add(RowKind kind, ReadRow row, @Nullable SheetPart standing, @Nullable SheetItem parent) {
        SheetItem item =
                new SheetItem(kind, row, standing, parent, kind == RowKind.DETAIL ? null : number(kind, row, parent));
        if (parent != null) {
            parent.children().add(item);
        }
        items.add(item);
        return item;
    }

    private @Nullable SheetNumber number(RowKind kind, ReadRow row, @Nullable SheetItem parent) {
        RawCell cell = row.cell(SheetColumn.NUMBER);
        if (CellLines.isNone(Tidy.edges(cell.text()))) {
            return null;
        }
        Optional<SheetNumber> read = SheetNumber.of(cell);
        if (read.isEmpty()) {
            refuse(
                    row,
                    SheetColumn.NUMBER,
                    new Text("ett nummer som 2 eller 2.1, eller tomt", "a number such as 2 or 2.1, or nothing"));
            return null;
        }
        if (parent != null && parent.equals(unread)) {
            return read.get();
        }
        Map<RowKind, SheetNumber> last = lastNumbers.computeIfAbsent(parent, _ -> new HashMap<>());
        SheetNumber before = last.get(kind);
        SheetNumber number = read.get().after(before == null ? 0 : before.position());
        boolean fits = fitsTheme(row, number, parent);
        if (before != null && number.position() <= before.position()) {
            refuse(
                    row,
                    SheetColumn.NUMBER,
                    Text.of(
                            "ett nummer efter %s, som står ovanför. Sortera raderna efter Nr, eller töm Nr på rader som flyttats: då gäller platsen",
                            "a number after %s, which stands above. Sort the rows by Nr, or empty Nr in rows that were moved: then the place holds",
                            before));
        } else if (fits) {
            // What is refused says nothing of those below.
            last.put(kind, number);
        }
        return number;
    }

    private boolean fitsTheme(ReadRow row, SheetNumber number, @Nullable SheetItem parent) {
        SheetNumber theme = parent == null ? null : parent.number();
        int expected = theme == null ? 0 : theme.position();
        if (number.theme() == expected) {
            return true;
        }
        refuse(
                row,
                SheetColumn.NUMBER,
                parent == null
                        ? new Text(
                                "ett nummer utan punkt: raden står inte under något tema",
                                "a number without a point: the row stands below no theme")
                        : Text.of(
                                "ett nummer i temat ovanför (%s), eller tomt: då gäller platsen. Aktiviteter utanför teman står före första temat",
                                "a number in the theme above (%s), or nothing: then the place holds. Activities outside the themes stand before the first theme",
                                theme == null ? "utan Nr" : theme));
        return false;
    }

    private void refuse(ReadRow row, SheetColumn column, Text expected) {
        problems.add(new SheetProblem(row.number(), column, row.text(column), expected));
    }
}
