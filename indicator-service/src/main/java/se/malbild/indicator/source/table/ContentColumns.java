package se.malbild.indicator.source.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;

/// Finds the columns that a layout names neither by heading nor by position, by what stands in them: the first columns
/// of tables out of PxWeb have no headings.
final class ContentColumns {

    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;

    private final MunicipalityCell municipalities;
    private final int latestYear;

    ContentColumns(MunicipalityCell municipalities, int latestYear) {
        this.municipalities = municipalities;
        this.latestYear = latestYear;
    }

    /// @param wanted columns of the layout that are looked for
    /// @param after index of the first row below the header
    /// @param claimed columns that are known already
    /// @param headed columns that have a heading, and hold what that says
    /// @param names the column that holds the municipalities by its heading; negative when none does
    /// @param firstFigure index of the first column of figures, which all these stand to the left of
    Map<Integer, LayoutColumn> find(
            List<LayoutColumn> wanted,
            TableHead whole,
            int after,
            Set<Integer> claimed,
            Set<Integer> headed,
            int names,
            int firstFigure) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        TableHead head = whole.withFigures(after, firstFigure);
        Map<Integer, LayoutColumn> found = new LinkedHashMap<>();
        for (Holds holds : List.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE, Holds.PERIOD, Holds.GENDER)) {
            wanted.stream().filter(column -> column.holds() == holds).forEach(column -> {
                Set<Integer> taken = new HashSet<>(claimed);
                taken.addAll(headed);
                int beside = found.entrySet().stream()
                        .filter(known -> known.getValue().holds() == Holds.MUNICIPALITY)
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(names);
                int best = best(head, taken, found.keySet(), beside, firstFigure, holds);
                if (best >= 0) {
                    found.put(best, column);
                }
            });
        }
        wanted.stream()
                .filter(column -> column.holds() == Holds.INDICATOR)
                .findFirst()
                .ifPresent(column -> {
                    for (int index = 0; index < firstFigure; index++) {
                        if (!claimed.contains(index) && !found.containsKey(index) && !head.isEmpty(0, index)) {
                            found.put(index, column);
                        }
                    }
                });
        return found;
    }

    private int best(
            TableHead head, Set<Integer> claimed, Set<Integer> found, int names, int firstFigure, Holds holds) {
        // Where codes stand beside names, the names are the municipality.
        ToDoubleFunction<Integer> share = index -> {
            if (isYears(head, index, names, holds)) {
                return 0;
            }
            return holds == Holds.MUNICIPALITY && isCodes(head, index)
                    ? Math.min(MOST, share(head, index, holds))
                    : share(head, index, holds);
        };
        int best = -1;
        double bestShare = holds == Holds.MUNICIPALITY ? MOST : NEARLY_ALL;
        for (int index = 0; index < Math.min(firstFigure, head.width()); index++) {
            if (!claimed.contains(index) && !found.contains(index) && share.applyAsDouble(index) >= bestShare) {
                double exact = share.applyAsDouble(index);
                if (best < 0 || exact > bestShare) {
                    best = index;
                    bestShare = exact;
                }
            }
        }
        return best;
    }

    /// What part of a column's cells hold that.
    double share(TableHead head, int column, Holds holds) {
        return head.share(0, column, row -> {
            String text = row.text(column);
            return switch (holds) {
                case MUNICIPALITY -> !(municipalities.read(text) instanceof Refused);
                case MUNICIPALITY_CODE -> isCode(text) && !(municipalities.readCode(text) instanceof Refused);
                case PERIOD -> PeriodText.of(text, latestYear).period() != null;
                case GENDER -> GenderText.of(text).isPresent();
                case INDICATOR, FIGURE, IGNORED -> false;
            };
        });
    }

    // 2021 and 1980 are codes of municipalities too. Only names beside them show that they are meant as that.
    private boolean isYears(TableHead head, int column, int names, Holds holds) {
        boolean named = holds == Holds.MUNICIPALITY || holds == Holds.MUNICIPALITY_CODE;
        if (!named || share(head, column, Holds.PERIOD) < NEARLY_ALL) {
            return false;
        }
        return names < 0
                || head.share(
                                0,
                                column,
                                row -> agree(
                                        municipalities.readCode(row.text(column)),
                                        municipalities.read(row.text(names))))
                        <= MOST;
    }

    private static boolean agree(MunicipalityFound code, MunicipalityFound name) {
        return code instanceof Known(String id)
                && (name instanceof Known(String named)
                        ? named.equals(id)
                        : name instanceof Doubtful doubtful && doubtful.id().equals(id));
    }

    private static boolean isCodes(TableHead head, int column) {
        return head.share(0, column, row -> isCode(row.text(column))) > MOST;
    }

    private static boolean isCode(String text) {
        return !text.isBlank() && text.strip().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
