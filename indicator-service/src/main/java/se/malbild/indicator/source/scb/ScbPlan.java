package se.malbild.indicator.source.scb;

import java.util.List;
import java.util.stream.IntStream;
import se.malbild.indicator.source.web.SourceOrder;

/// Which tables an order is asked of.
///
/// @param figures all that are wanted
/// @param order what is wanted
record ScbPlan(List<FigureDefinition> figures, SourceOrder order) {

    /// @param all figures that are known
    static ScbPlan of(List<FigureDefinition> all, SourceOrder order) {
        return new ScbPlan(
                all.stream()
                        .filter(figure -> order.indicators().contains(figure.indicator()))
                        .toList(),
                order);
    }

    /// The tables that have some of the years, in the order of their years.
    List<TableDefinition> tables() {
        return figures.stream()
                .map(FigureDefinition::table)
                .distinct()
                .filter(table -> !years(table).isEmpty())
                .sorted((one, other) -> Integer.compare(one.firstYear(), other.firstYear()))
                .toList();
    }

    List<FigureDefinition> of(TableDefinition table) {
        return figures.stream().filter(figure -> figure.table().equals(table)).toList();
    }

    /// The years that are asked of a table.
    List<Integer> years(TableDefinition table) {
        return asked().filter(table::has).boxed().toList();
    }

    /// The years for which there is no table.
    List<Integer> yearsWithoutTable(String indicator) {
        List<TableDefinition> tables = figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(FigureDefinition::table)
                .toList();
        return asked().filter(year -> tables.stream().noneMatch(table -> table.has(year)))
                .boxed()
                .toList();
    }

    private IntStream asked() {
        return IntStream.rangeClosed(order.fromYear(), order.toYear());
    }
}
