package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many rows of a kind a sheet makes what of.
///
/// @param row the kind, as in the column Rad
/// @param created new ones
/// @param changed those that say something else than before
/// @param moved those that say the same in another place
/// @param unchanged those that say the same in the same place, whatever their number is now
/// @param deleted those that are there no more
@Schema(name = "PlanSheetCount")
record SheetCount(
        @Schema(required = true, description = "Mål, Tema, Aktivitet, Punkt.")
        String row,

        @Schema(required = true, description = "Nya. / New ones.")
        int created,

        @Schema(required = true, description = "Ändrade. / Changed ones.")
        int changed,

        @Schema(required = true, description = "Flyttade med samma ord. / Moved with the same words.")
        int moved,

        @Schema(required = true, description = "Som förut. / As before.")
        int unchanged,

        @Schema(required = true, description = "Borttagna. / Deleted.")
        int deleted) {

    private enum Fate {
        CREATED,
        CHANGED,
        MOVED,
        UNCHANGED,
        DELETED
    }

    static List<SheetCount> of(Standing before, SheetPlan plan) {
        Map<RowKind, Map<Fate, Integer>> counts = new HashMap<>();
        Set<SheetPart> left = new HashSet<>(before.parts());
        Map<String, Integer> furthest = new HashMap<>();
        plan.places().forEach((place, item) -> {
            SheetPart part = item.standing();
            Fate fate;
            if (part == null) {
                fate = Fate.CREATED;
            } else {
                left.remove(part);
                boolean moved = isMoved(item, part, before, furthest);
                fate = plan.changed().contains(place) ? Fate.CHANGED : moved ? Fate.MOVED : Fate.UNCHANGED;
            }
            counts.computeIfAbsent(item.kind(), _ -> new HashMap<>()).merge(fate, 1, Integer::sum);
        });
        left.forEach(part ->
                counts.computeIfAbsent(part.kind(), _ -> new HashMap<>()).merge(Fate.DELETED, 1, Integer::sum));
        List<SheetCount> all = new ArrayList<>();
        for (RowKind kind : RowKind.values()) {
            Map<Fate, Integer> of = counts.getOrDefault(kind, Map.of());
            all.add(new SheetCount(
                    kind.label(),
                    of.getOrDefault(Fate.CREATED, 0),
                    of.getOrDefault(Fate.CHANGED, 0),
                    of.getOrDefault(Fate.MOVED, 0),
                    of.getOrDefault(Fate.UNCHANGED, 0),
                    of.getOrDefault(Fate.DELETED, 0)));
        }
        return all;
    }

    // In another theme or activity, or behind one that it stood before.
    private static boolean isMoved(SheetItem item, SheetPart part, Standing before, Map<String, Integer> furthest) {
        SheetPart above = item.parent() == null ? null : item.parent().standing();
        boolean elsewhere = item.parent() == null
                ? !part.parent().isEmpty()
                : above == null || !part.parent().equals(above.place());
        int place = before.parts().indexOf(part);
        int passed = furthest.merge(part.parent() + part.kind(), place, Math::max);
        return elsewhere || passed > place;
    }
}
