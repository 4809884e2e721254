package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.fetch.FetchState;

/// A line of the calendar: indicators of one source in the same situation.
///
/// @param source code
/// @param reader who fetches it; null when a file is awaited
/// @param indicators codes, in order
/// @param municipalities codes; none means all
/// @param fromYear the first year that is asked for; 0 when nothing is fetched
/// @param expected which period is expected when; null when no publication is
/// @param fetchAt when it is asked for by itself; null when it is not
/// @param overdueSince the first day that it was overdue; null when it is not
/// @param attempts how often it has been asked for since its day
/// @param changedSince only what the source has changed since that day is asked for; null for everything
/// @param fetch the fetch that is under way, or else the last one; null when there was none
public record Entry(
        String source,
        @Nullable String reader,
        EntryKind kind,
        List<String> indicators,
        Set<String> municipalities,
        int fromYear,
        @Nullable Expectation expected,
        EntryState state,
        @Nullable Instant fetchAt,
        @Nullable LocalDate overdueSince,
        int attempts,
        @Nullable LocalDate changedSince,
        @Nullable FetchState fetch) {

    /// True when it is to be asked for at a moment.
    public boolean isDue(Instant now) {
        return fetchAt != null && !fetchAt.isAfter(now);
    }

    public Optional<Expectation> expectation() {
        return Optional.ofNullable(expected);
    }

    Entry with(List<String> codes) {
        return new Entry(
                source,
                reader,
                kind,
                codes,
                municipalities,
                fromYear,
                expected,
                state,
                fetchAt,
                overdueSince,
                attempts,
                changedSince,
                fetch);
    }
}
