package se.malbild.indicator.calendar.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.indicator.fetch.FetchState;

/// Everything that the calendar is reckoned from.
///
/// @param sources by code
/// @param indicators those whose figures come from a source, in order of their codes
/// @param fetches those of the last year and those that are open, the earliest first
/// @param firstFetches by code of the indicator
/// @param following whose figures are fetched
public record CalendarFacts(
        Map<String, SourcePlan> sources,
        List<AwaitedIndicator> indicators,
        List<FetchState> fetches,
        Map<String, List<FirstFetch>> firstFetches,
        Following following) {

    /// True when the reader is asking something already.
    public boolean isAsking(String reader) {
        return fetches.stream()
                .anyMatch(fetch -> fetch.isOpen() && fetch.reader().equals(reader));
    }

    SourcePlan plan(AwaitedIndicator indicator) {
        SourcePlan plan = sources.get(indicator.source());
        if (plan == null) {
            throw new IllegalArgumentException(
                    "%s is of the unknown source %s".formatted(indicator.code(), indicator.source()));
        }
        return plan;
    }

    /// The fetches of an indicator by its reader that bring all that are followed.
    List<FetchState> fetchesOf(AwaitedIndicator indicator) {
        return fetches.stream()
                .filter(fetch -> fetch.reader().equals(indicator.reader())
                        && fetch.indicators().contains(indicator.code())
                        && following.isWithin(fetch.municipalities()))
                .toList();
    }

    Stream<FirstFetch> firstFetchesOf(AwaitedIndicator indicator) {
        return firstFetches.getOrDefault(indicator.code(), List.of()).stream();
    }

    /// The municipalities whose history of an indicator is here, as far as they were asked for by themselves;
    /// [Following#EVERY] for all.
    Set<String> historyOf(AwaitedIndicator indicator) {
        return firstFetchesOf(indicator)
                .filter(FirstFetch::isDone)
                .map(FirstFetch::municipality)
                .collect(Collectors.toSet());
    }

    /// True when the history of an indicator is not here for everybody who is followed.
    public boolean lacksHistory(AwaitedIndicator indicator) {
        return !following.without(historyOf(indicator)).isEmpty();
    }
}
