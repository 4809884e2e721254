package se.malbild.indicator.provenance;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.change.MeasureChange;

/// A change as the ledger has it, with where it stood.
///
/// @param row where the figure stood, from 1; null when it stood nowhere
/// @param column where the figure stood, from 1; 0 for the whole row
/// @param restores number of the change whose figure came back; 0 when nothing was known before; null when the change
///     takes nothing back
record LedgerEntry(
        MeasureChange change,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Long restores) {

    static final String STATEMENT = "SELECT " + MeasureChange.COLUMNS + ", row_number, column_number, restores_number"
            + " FROM observation_change WHERE number = ANY (:numbers) ORDER BY number";

    static LedgerEntry of(Tuple row) {
        return new LedgerEntry(
                MeasureChange.of(row),
                row.get("row_number", Integer.class),
                row.get("column_number", Integer.class),
                row.get("restores_number", Long.class));
    }

    long number() {
        return change.number();
    }

    /// True when it was neither read nor written nor brought back.
    boolean mayBeCalculated() {
        return row == null && restores == null;
    }
}
