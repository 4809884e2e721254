package se.malbild.strategy.internalseries;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.IndicatorFacts;

/// A series that the service counts itself, each time anew. Adding one is adding a bean.
public interface InternalSeries {

    /// Who is named as the source.
    String PUBLISHER = "Målbild";

    /// Begins with [se.malbild.strategy.series.SeriesLinks#INTERNAL].
    String code();

    IndicatorFacts facts();

    Text measurementUnit();

    /// What is counted, and from when.
    Text counted();

    /// The figures of ended years, from the first that has anything to count; in one statement, in the caller's
    /// transaction.
    ///
    /// @param municipalities their codes
    /// @return by the codes of those that have any
    Map<String, List<Figure>> figures(Collection<String> municipalities);

    /// What a statement has counted, for everyone: rows of municipality_id, year and value, in the order of the years.
    static Map<String, List<Figure>> figures(String code, List<Tuple> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("municipality_id", String.class),
                        Collectors.mapping(row -> figure(code, row), Collectors.toList())));
    }

    private static Figure figure(String code, Tuple row) {
        String year = Integer.toString(row.get("year", Integer.class));
        return new Figure(code, year, "T", "VALUE", row.get("value", BigDecimal.class), null, 1, 0);
    }
}
