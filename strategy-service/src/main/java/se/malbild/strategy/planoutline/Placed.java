package se.malbild.strategy.planoutline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.part.Place;

/// Where one thing stands in a plan.
///
/// @param table `plan_section`, `plan_goal`, `theme` or `activity`
/// @param within the place of a section or the id of an activity's theme; null when it has none
/// @param position its order there, from 1
/// @param field where it stands in the outline
record Placed(String table, UUID id, @Nullable String within, int position, String field) implements Place {

    /// The places that an outline asks for.
    static List<Placed> of(PlanOutline outline) {
        List<Placed> all = new ArrayList<>();
        add(all, "plan_section", outline.openingSections(), "OPENING", "openingSections");
        add(all, "plan_goal", outline.goals(), null, "goals");
        for (int index = 0; index < outline.themes().size(); index++) {
            PlanOutline.OutlineTheme theme = outline.themes().get(index);
            String field = "themes[%d].".formatted(index);
            all.add(new Placed("theme", theme.theme(), null, index + 1, field + "theme"));
            add(all, "activity", theme.activities(), theme.theme().toString(), field + "activities");
        }
        add(all, "activity", outline.activities(), null, "activities");
        add(all, "plan_section", outline.closingSections(), "CLOSING", "closingSections");
        return all;
    }

    private static void add(List<Placed> all, String table, List<UUID> ids, @Nullable String within, String field) {
        for (int index = 0; index < ids.size(); index++) {
            all.add(new Placed(table, ids.get(index), within, index + 1, "%s[%d]".formatted(field, index)));
        }
    }
}
