package se.malbild.strategy.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.part.Place;

/// Where one thing stands in a strategy.
///
/// @param table `focus_area`, `goal`, `measure` or `section`
/// @param place of a section, else null
/// @param focusArea the focus area that it lies in
/// @param position its order there, from 1
/// @param field where it stands in the outline
record Placement(
        String table,
        UUID id,
        @Nullable String place,
        @Nullable UUID focusArea,
        int position,
        String field) implements Place {

    /// The placements that an outline asks for.
    static List<Placement> of(Outline outline) {
        List<Placement> all = new ArrayList<>();
        add(all, "section", outline.openingSections(), "OPENING", null, "openingSections");
        for (int area = 0; area < outline.focusAreas().size(); area++) {
            add(all, outline.focusAreas().get(area), area);
        }
        add(all, "goal", outline.goals(), null, null, "goals");
        add(all, "measure", outline.measures(), null, null, "measures");
        add(all, "section", outline.closingSections(), "CLOSING", null, "closingSections");
        return all;
    }

    private static void add(List<Placement> all, Outline.Area area, int index) {
        String field = "focusAreas[%d].".formatted(index);
        UUID id = area.focusArea();
        all.add(new Placement("focus_area", id, null, null, index + 1, field + "focusArea"));
        add(all, "goal", area.goals(), null, id, field + "goals");
        add(all, "measure", area.measures(), null, id, field + "measures");
        add(all, "section", area.sections(), "FOCUS_AREA", id, field + "sections");
    }

    private static void add(
            List<Placement> all,
            String table,
            List<UUID> ids,
            @Nullable String place,
            @Nullable UUID focusArea,
            String field) {
        for (int index = 0; index < ids.size(); index++) {
            all.add(new Placement(
                    table, ids.get(index), place, focusArea, index + 1, "%s[%d]".formatted(field, index)));
        }
    }
}
