package se.malbild.indicator.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingTemplate.Hole;
import se.malbild.indicator.layout.HeadingTemplate.Part;
import se.malbild.indicator.layout.HeadingTemplate.Placeholder;

/// Looks at the columns of a layout one by one: what each says by itself, and that no two say the same.
final class ColumnCheck {

    private static final int MOST_HEADINGS = 50;
    private static final int MOST_PLACEHOLDERS = 4;
    private static final int LAST_COLUMN = 2_000;

    private final LayoutCheck layout;
    private final Set<String> seen = new HashSet<>();

    ColumnCheck(LayoutCheck layout) {
        this.layout = layout;
    }

    /// @param field of the column in the input
    void check(String field, LayoutColumn column) {
        layout.atMost(field + ".headings", column.headings().size(), MOST_HEADINGS);
        layout.within(field + ".position", column.position(), 1, LAST_COLUMN);
        layout.within(field + ".periodOffset", column.periodOffset(), -LayoutCheck.YEARS, LayoutCheck.YEARS);
        if (column.position() != null && !column.headings().isEmpty()) {
            layout.add(
                    field + ".position",
                    "Ange antingen rubriker eller nummer, inte båda.",
                    "State either headings or a position, not both.");
        }
        if (column.byContent() && (column.holds() == Holds.FIGURE || column.holds() == Holds.IGNORED)) {
            layout.add(field + ".headings", "Rubriker eller nummer behövs.", "Headings or a position are needed.");
        }
        layout.indicator(field + ".indicator", column.indicator());
        if (column.holds() != Holds.FIGURE && (column.indicator() != null || column.shiftedYears())) {
            layout.add(
                    field + ".holds",
                    "Bara värden (FIGURE) har en indikator.",
                    "Only figures (FIGURE) have an indicator.");
        }
        String place = column.position() == null ? "" : "#" + column.position();
        if (!place.isEmpty() && !seen.add(place)) {
            layout.add(field + ".position", "Kolumnen anges två gånger.", "The column is stated twice.");
        }
        for (int i = 0; i < column.headings().size() && i < MOST_HEADINGS; i++) {
            heading(field + ".headings[" + i + "]", column, column.headings().get(i));
        }
    }

    private void heading(String field, LayoutColumn column, String heading) {
        layout.brief(field, heading);
        if (!seen.add(HeadingText.normal(heading))) {
            layout.add(field, "Rubriken %s anges två gånger.", "The heading %s is stated twice.", heading);
        }
        try {
            placeholders(field, column, HeadingTemplate.of(heading));
        } catch (IllegalArgumentException e) {
            layout.add(
                    field,
                    "Platshållaren %s finns inte. De som finns: {period}, {gender}, {municipality}, {indicator}, {text}.",
                    "There is no placeholder %s. There are {period}, {gender}, {municipality}, {indicator}, {text}.",
                    String.valueOf(e.getMessage()));
        }
    }

    private void placeholders(String field, LayoutColumn column, HeadingTemplate template) {
        List<Placeholder> holes = new ArrayList<>();
        @Nullable Placeholder before = null;
        for (Part part : template.parts()) {
            Placeholder hole = part instanceof Hole(Placeholder placeholder) ? placeholder : null;
            if (hole != null) {
                holes.add(hole);
                if (before != null && before.isFree() && hole.isFree()) {
                    layout.add(
                            field,
                            "Mellan %s och %s måste något stå.",
                            "Something must stand between %s and %s.",
                            before.written(),
                            hole.written());
                }
            }
            before = hole;
        }
        if (holes.size() > MOST_PLACEHOLDERS
                || holes.size() != Set.copyOf(holes).size()) {
            layout.add(field, "Varje platshållare får stå en gång.", "Each placeholder can stand once.");
        }
        boolean says = holes.stream().anyMatch(hole -> hole != Placeholder.TEXT);
        if (says && column.holds() != Holds.FIGURE) {
            layout.add(
                    field,
                    "Bara rubriker över värden (FIGURE) har platshållare.",
                    "Only headings of figures (FIGURE) have placeholders.");
        }
        if (column.indicator() != null && holes.contains(Placeholder.INDICATOR)) {
            layout.twice(field, "indicator");
        }
        if (column.gender() != null && holes.contains(Placeholder.GENDER)) {
            layout.twice(field, "gender");
        }
    }
}
