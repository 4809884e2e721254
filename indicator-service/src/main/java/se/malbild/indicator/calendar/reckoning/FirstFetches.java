package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.kit.time.Sweden;

/// The years that were before an indicator or a municipality came in here.
final class FirstFetches {

    private final CalendarRules rules;
    private final CalendarFacts facts;
    private final Instant now;
    private final Timetable timetable;

    FirstFetches(CalendarRules rules, CalendarFacts facts, Instant now) {
        this.rules = rules;
        this.facts = facts;
        this.now = now;
        this.timetable = new Timetable(rules);
    }

    /// True when the history of an indicator is here for anybody who is followed.
    boolean haveBegunFor(AwaitedIndicator indicator) {
        Following following = facts.following();
        return !following.without(facts.historyOf(indicator)).equals(following.without(Set.of()));
    }

    /// What is still to be fetched: by how it stands, the municipalities that it stands so for.
    Stream<Entry> entries(AwaitedIndicator indicator) {
        String reader = indicator.reader();
        if (reader == null) {
            return Stream.empty();
        }
        Map<String, FirstFetch> tried = facts.firstFetchesOf(indicator)
                .collect(Collectors.toMap(FirstFetch::municipality, Function.identity()));
        Map<Situation, Set<String>> missing = facts.following().without(facts.historyOf(indicator)).stream()
                .collect(Collectors.groupingBy(
                        municipality -> situation(indicator, reader, tried.get(municipality)),
                        Collectors.toCollection(TreeSet::new)));
        return missing.entrySet().stream().map(group -> entry(indicator, reader, group.getKey(), group.getValue()));
    }

    private Situation situation(AwaitedIndicator indicator, String reader, @Nullable FirstFetch tried) {
        FetchState fetch = tried == null ? null : tried.state();
        if (fetch != null && fetch.isOpen()) {
            return new Situation(EntryState.FETCHING, null, fetch);
        }
        if (facts.plan(indicator).paused()) {
            return new Situation(EntryState.PAUSED, null, fetch);
        }
        return fetch == null
                ? new Situation(EntryState.DUE, now, null)
                : new Situation(EntryState.FAILED, timetable.on(fetch.lastDay().plusDays(1), reader), fetch);
    }

    private Entry entry(AwaitedIndicator indicator, String reader, Situation situation, Set<String> municipalities) {
        Set<String> named = new HashSet<>(municipalities);
        named.remove(Following.EVERY);
        return new Entry(
                indicator.source(),
                reader,
                EntryKind.FIRST_FETCH,
                List.of(indicator.code()),
                named,
                Sweden.dayOf(now).getYear() - rules.yearsBack(),
                null,
                situation.state(),
                rules.automatic() ? situation.fetchAt() : null,
                null,
                situation.fetch() == null || situation.fetch().isOpen() ? 0 : 1,
                null,
                situation.fetch());
    }

    private record Situation(
            EntryState state,
            @Nullable Instant fetchAt,
            @Nullable FetchState fetch) {}
}
