package se.malbild.strategy.plansheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which row each row stands below: an activity below a theme, a detail below an activity.
///
/// @param above the number of that row, by the number of the row; missing for what stands below none
record RowParents(Map<Integer, Integer> above) {

    static RowParents of(List<ReadRow> rows) {
        Map<Integer, Integer> above = new HashMap<>();
        Integer theme = null;
        Integer activity = null;
        for (ReadRow row : rows) {
            RowKind kind = RowKind.of(row.text(SheetColumn.KIND)).orElse(null);
            Integer parent = kind == RowKind.ACTIVITY ? theme : kind == RowKind.DETAIL ? activity : null;
            if (parent != null) {
                above.put(row.number(), parent);
            }
            if (kind == RowKind.THEME) {
                theme = row.number();
                activity = null;
            } else if (kind == RowKind.ACTIVITY) {
                activity = row.number();
            }
        }
        return new RowParents(above);
    }

    Optional<Integer> of(ReadRow row) {
        return Optional.ofNullable(above.get(row.number()));
    }
}
