package se.malbild.indicator.fetch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.time.Sweden;

/// How a fetch that changes figures stands, the import of its answers included.
///
/// @param indicators codes
/// @param municipalities codes; none means all
/// @param fromYear the first year
/// @param toYear the last year
/// @param changedSince only what the source has changed since that day; null for everything
/// @param cause why it was ordered
/// @param heldBack true when the source took back so much that it was not believed
/// @param endedAt when it or its import ended; null while it is open
public record FetchState(
        UUID id,
        String reader,
        Set<String> indicators,
        Set<String> municipalities,
        int fromYear,
        int toYear,
        @Nullable LocalDate changedSince,
        FetchCause cause,
        Standing standing,
        boolean heldBack,
        Instant orderedAt,
        @Nullable Instant endedAt) {

    /// Whether it has ended, and how.
    public enum Standing {
        /// It waits, is being carried out, or its answers are being imported.
        OPEN,
        /// Its answers are imported.
        DONE,
        /// Nothing came of it, something of it is missing, or it was cancelled.
        FAILED
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /// True when it was asked for a municipality; as all are.
    public boolean isOf(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }

    /// True when it was asked for all years of a span.
    public boolean isOfYears(int first, int last) {
        return fromYear <= first && toYear >= last;
    }

    /// The day in Sweden that it ended on; that it was ordered on while it is open.
    public LocalDate lastDay() {
        return Sweden.dayOf(endedAt == null ? orderedAt : endedAt);
    }
}
