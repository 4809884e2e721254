package se.malbild.indicator.source.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.table.IndicatorNames.Named;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;

/// Finds the indicator that a row names, together with the heading above the figure where that is part of its name.
final class IndicatorLookup {

    private static final char BETWEEN = '\u0000';

    private final IndicatorNames names;
    private final @Nullable Named otherwise;
    private final Map<FigureColumn, Map<String, Optional<Named>>> known = new HashMap<>();
    private final Map<String, Optional<Named>> alone = new HashMap<>();

    IndicatorLookup(IndicatorNames names, TablePlan plan) {
        this.names = names;
        this.otherwise = plan.otherwise();
    }

    @Nullable
    Named of(FigureColumn column, RowKeys keys) {
        return named(column, keys).orElseGet(() -> isAboutAll(keys) ? otherwise : null);
    }

    /// The indicator that the row itself names.
    Optional<Named> named(FigureColumn column, RowKeys keys) {
        Map<String, Optional<Named>> here =
                column.namePart() == null ? alone : known.computeIfAbsent(column, any -> new HashMap<>());
        String key = key(keys);
        Optional<Named> found = here.get(key);
        if (found == null) {
            List<String> heading = column.namePart() == null ? List.of() : List.of(column.namePart());
            List<String> parts = keys.indicatorName(heading);
            found = parts.isEmpty() ? Optional.empty() : names.find(parts);
            here.put(key, found);
        }
        return found;
    }

    // "18 years" beside a figure makes it another one than the sender has said.
    private static boolean isAboutAll(RowKeys keys) {
        return keys.indicatorName(List.of()).stream().allMatch(IndicatorNames::saysAll);
    }

    private static String key(RowKeys keys) {
        if (keys.indicatorParts() == 1) {
            return keys.indicatorPart(0);
        }
        StringBuilder key = new StringBuilder();
        for (int part = 0; part < keys.indicatorParts(); part++) {
            key.append(keys.indicatorPart(part)).append(BETWEEN);
        }
        return key.toString();
    }
}
