package se.malbild.indicator.staging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.PublicationDay;

/// When figures came out that were fetched: publishers announce new periods, and nobody announces what is revised.
///
/// @param days announced days that have come, one at most for an indicator and a period
/// @param fetchedOn the day of the fetch
public record Announced(Collection<PublicationDay> days, LocalDate fetchedOn) {

    /// As a table of the columns `indicator_code`, `period` and `day`. None of them holds what would have to be quoted
    /// otherwise.
    String table() {
        String rows = days.stream()
                .map(day -> "('%s', '%s', DATE '%s')"
                        .formatted(
                                day.indicator().replace("'", "''"), day.period().replace("'", "''"), day.day()))
                .collect(Collectors.joining(", "));
        return "(VALUES " + (rows.isEmpty() ? "('', '', CAST(NULL AS date))" : rows)
                + ") AS announced (indicator_code, period, day)";
    }
}
