package se.malbild.indicator.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.EntryState;
import se.malbild.indicator.fetch.FetchState;

/// How the fetching of a source stands.
///
/// @param source its code
/// @param overdue indicators whose figures have not come in time; none of a paused source
/// @param failed indicators whose last fetch failed
/// @param secondsUntilNext until something is fetched by itself, 0 when that is due; null when nothing is
/// @param lastSuccess when a fetch of it was last imported; null when none was
record SourceHealth(
        String source,
        int overdue,
        int failed,
        @Nullable Long secondsUntilNext,
        @Nullable Instant lastSuccess) {

    static List<SourceHealth> of(CalendarStanding standing) {
        Map<String, List<Entry>> bySource = standing.entries().stream()
                .collect(Collectors.groupingBy(Entry::source, TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(source -> of(source.getKey(), source.getValue(), standing))
                .toList();
    }

    private static SourceHealth of(String source, List<Entry> entries, CalendarStanding standing) {
        return new SourceHealth(
                source,
                indicators(entries.stream()
                                .filter(entry -> entry.overdueSince() != null && entry.state() != EntryState.PAUSED)
                                .toList())
                        .size(),
                indicators(entries.stream()
                                .filter(entry -> entry.state() == EntryState.FAILED)
                                .toList())
                        .size(),
                entries.stream()
                        .map(Entry::fetchAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(at ->
                                Math.max(0, Duration.between(standing.at(), at).toSeconds()))
                        .orElse(null),
                lastSuccess(indicators(entries), standing));
    }

    private static @Nullable Instant lastSuccess(Set<String> indicators, CalendarStanding standing) {
        return standing.facts().fetches().stream()
                .filter(fetch -> fetch.standing() == FetchState.Standing.DONE
                        && fetch.indicators().stream().anyMatch(indicators::contains))
                .map(FetchState::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<String> indicators(List<Entry> entries) {
        Set<String> codes = new HashSet<>();
        entries.forEach(entry -> codes.addAll(entry.indicators()));
        return codes;
    }
}
