package se.malbild.strategy.internalseries;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /// The figure of a year, for everyone.
    static Figure figure(String code, int year, BigDecimal value) {
        return new Figure(code, Integer.toString(year), "T", "VALUE", value, null, 1, 0);
    }
}
