package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.table.IndicatorNames.Named;

/// What is to be read of each row: a layout settled for one header.
///
/// @param header by which it was settled
/// @param municipality column with names or codes
/// @param municipalityCode column with codes, beside one with names
/// @param fixedMunicipality the municipality of all rows
/// @param indicators columns whose texts make up the name of the indicator
/// @param period column
/// @param gender column
/// @param keep which rows are read
/// @param figures columns of figures
/// @param otherwise the indicator of rows whose own name for it is not known, where the sender has said it
/// @param edition period of the edition, where there is one
record TablePlan(
        Header header,
        KeyColumn municipality,
        KeyColumn municipalityCode,
        @Nullable String fixedMunicipality,
        List<KeyColumn> indicators,
        KeyColumn period,
        KeyColumn gender,
        List<KeptRows> keep,
        List<FigureColumn> figures,
        @Nullable Named otherwise,
        Optional<String> edition) {

    /// A column that says what the figures of a row are about.
    ///
    /// @param index from 0; negative when there is none
    /// @param fillDown an empty cell means the same as the one above
    record KeyColumn(int index, boolean fillDown) {

        static final KeyColumn NONE = new KeyColumn(-1, false);

        boolean exists() {
            return index >= 0;
        }
    }

    /// Rows that are read, by what stands in a column.
    ///
    /// @param values normal texts
    record KeptRows(KeyColumn column, Set<String> values) {}

    /// A column of figures, with what is known of them before any row is read. What is null stands in the row.
    ///
    /// @param index from 0
    /// @param namePart the heading's part in the name of the indicator, the rest of which stands in the row
    /// @param fillsGap true when the figures are kept only where nothing is known
    record FigureColumn(
            int index,
            @Nullable String municipality,
            @Nullable Named indicator,
            @Nullable String namePart,
            @Nullable String period,
            @Nullable Gender gender,
            boolean fillsGap) {}
}
