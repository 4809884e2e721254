package se.malbild.indicator.source.table;

import java.util.List;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.TablePlan.FigureColumn;
import se.malbild.kit.workbook.UnreadableFile;

/// Keeps periods from being stored as figures when a header was misunderstood.
final class PeriodGuard {

    private PeriodGuard() {}

    /// @throws UnreadableFile when all that a column of figures has is the periods that its figures are about
    static void check(TablePlan plan, int latestYear) throws UnreadableFile {
        for (FigureColumn figure : plan.figures()) {
            if (areAllPeriods(plan, figure, latestYear)) {
                throw new UnreadableFile(Code.FIGURES_ARE_PERIODS, shown(plan, figure));
            }
        }
    }

    private static boolean areAllPeriods(TablePlan plan, FigureColumn figure, int latestYear) {
        Header header = plan.header();
        List<BufferedRow> rows = header.head().rows();
        String period = "";
        boolean any = false;
        for (BufferedRow row : rows.subList(Math.min(header.afterIndex(), rows.size()), rows.size())) {
            String text = row.text(figure.index());
            if (plan.period().exists() && !row.text(plan.period().index()).isBlank()) {
                period = row.text(plan.period().index());
            }
            if (!TableHead.isFigure(text, row.kind(figure.index()))) {
                continue;
            }
            String about =
                    figure.period() == null ? PeriodText.of(period, latestYear).period() : figure.period();
            String here = PeriodText.of(text, latestYear).period();
            if (here == null || !here.equals(about)) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private static String shown(TablePlan plan, FigureColumn figure) {
        String heading = plan.header().columns().stream()
                .filter(bound -> bound.index() == figure.index())
                .map(BoundColumn::heading)
                .findFirst()
                .orElse("");
        return heading.isEmpty() ? Integer.toString(figure.index() + 1) : heading;
    }
}
