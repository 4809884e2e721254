package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a table with one row for each municipality. The year of the edition is the newest year of the header.
///
/// @param municipalityHeader heading of the column with the municipality
/// @param spanning headings that stand over one column for each of the years that follow them
/// @param columns the other columns, all of the edition's year
/// @param sums totals that guard the columns against being shifted
public record TableLayout(String municipalityHeader, List<Spanning> spanning, List<Column> columns, List<Sum> sums) {

    public boolean complete() {
        return false;
    }

    public TableLayout {
        spanning = orEmpty(spanning);
        columns = orEmpty(columns);
        sums = orEmpty(sums);
    }

    /// What the columns of earlier years than the edition's may do.
    public enum EarlierPeriods {
        /// They are kept only where nothing is known of that year.
        FILL_GAPS,
        /// They are the publisher's new word on that year.
        RESTATE
    }

    /// A heading over several columns, one for each year that follows it in the header.
    ///
    /// @param header the heading; the first year's column is the one below it
    /// @param indicator code of the indicator
    /// @param earlierPeriods what the columns of earlier years may do
    public record Spanning(String header, String indicator, EarlierPeriods earlierPeriods) {}

    /// A column of one indicator.
    public record Column(String header, String indicator) {}

    /// A total and its parts.
    ///
    /// @param total code of the indicator that holds the total
    /// @param of codes of its parts
    /// @param tolerance how far apart they may be, by rounding
    public record Sum(String total, @JsonProperty("of") List<String> of, BigDecimal tolerance) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
