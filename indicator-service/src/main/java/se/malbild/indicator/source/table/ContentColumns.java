package se.malbild.indicator.source.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.layout.TableLayout.Column;
import se.malbild.indicator.layout.TableLayout.Holds;
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

    /// @param after index of the first row below the header
    /// @param claimed columns that are known already
    /// @param firstFigure index of the first column of figures, which all these stand to the left of
    Map<Integer, Column> find(TableLayout layout, TableHead head, int after, Set<Integer> claimed, int firstFigure) {
        Map<Integer, Column> found = new LinkedHashMap<>();
        List<Column> wanted =
                layout.columns().stream().filter(Column::byContent).toList();
        for (Holds holds : List.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE, Holds.PERIOD, Holds.GENDER)) {
            wanted.stream().filter(column -> column.holds() == holds).forEach(column -> {
                int best = best(head, after, claimed, found.keySet(), firstFigure, holds);
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
                        if (!claimed.contains(index) && !found.containsKey(index) && !head.isEmpty(after, index)) {
                            found.put(index, column);
                        }
                    }
                });
        return found;
    }

    private int best(
            TableHead head, int after, Set<Integer> claimed, Set<Integer> found, int firstFigure, Holds holds) {
        ToDoubleFunction<Integer> share = index -> share(head, after, index, holds);
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
    double share(TableHead head, int after, int column, Holds holds) {
        return head.share(after, column, row -> {
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

    private static boolean isCode(String text) {
        return !text.isBlank() && text.strip().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
