package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.kit.time.Sweden;

/// How an expected publication stands.
final class Publications {

    private final CalendarRules rules;
    private final CalendarFacts facts;
    private final Instant now;
    private final Timetable timetable;

    Publications(CalendarRules rules, CalendarFacts facts, Instant now) {
        this.rules = rules;
        this.facts = facts;
        this.now = now;
        this.timetable = new Timetable(rules);
    }

    Entry entry(AwaitedIndicator indicator, Expectation expected) {
        String reader = indicator.reader();
        return reader == null ? file(indicator, expected) : fetched(indicator, reader, expected);
    }

    private Entry file(AwaitedIndicator indicator, Expectation expected) {
        EntryState state;
        LocalDate overdue = null;
        if (indicator.has(expected.period())) {
            state = EntryState.CAME;
        } else if (expected.from().isAfter(Sweden.dayOf(now))) {
            state = EntryState.WAITING;
        } else {
            overdue = overdueSince(expected);
            state = overdue == null ? EntryState.DUE : EntryState.OVERDUE;
        }
        return new Entry(
                indicator.source(),
                null,
                EntryKind.PUBLICATION,
                List.of(indicator.code()),
                facts.following().municipalities(),
                0,
                expected,
                state,
                null,
                overdue,
                0,
                null,
                null);
    }

    private Entry fetched(AwaitedIndicator indicator, String reader, Expectation expected) {
        Instant first = timetable.on(expected.from(), reader);
        List<FetchState> since = facts.fetchesOf(indicator).stream()
                .filter(fetch -> !fetch.orderedAt().isBefore(first) && fetch.toYear() >= year(expected.period()))
                .toList();
        List<FetchState> ended = since.stream().filter(fetch -> !fetch.isOpen()).toList();
        FetchState last = since.isEmpty() ? null : since.getLast();
        boolean came = hasCome(indicator, expected, ended);
        boolean failed = last != null && last.standing() == FetchState.Standing.FAILED;
        LocalDate overdue = came ? null : overdueSince(expected);
        EntryState state;
        Instant fetchAt = null;
        if (came) {
            state = EntryState.CAME;
        } else if (last != null && last.isOpen()) {
            state = EntryState.FETCHING;
        } else if (facts.plan(indicator).paused()) {
            state = EntryState.PAUSED;
        } else {
            fetchAt = rules.automatic() ? next(expected, reader, first, last) : null;
            state = waiting(first, failed, overdue, ended);
        }
        return new Entry(
                indicator.source(),
                reader,
                EntryKind.PUBLICATION,
                List.of(indicator.code()),
                facts.following().municipalities(),
                fromYear(indicator, expected),
                expected,
                state,
                fetchAt,
                overdue,
                ended.size(),
                null,
                last);
    }

    private EntryState waiting(Instant first, boolean failed, @Nullable LocalDate overdue, List<FetchState> ended) {
        if (now.isBefore(first)) {
            return EntryState.WAITING;
        }
        if (failed) {
            return EntryState.FAILED;
        }
        if (overdue != null) {
            return EntryState.OVERDUE;
        }
        return ended.isEmpty() ? EntryState.DUE : EntryState.RETRYING;
    }

    private Instant next(Expectation expected, String reader, Instant first, @Nullable FetchState last) {
        if (last == null) {
            return first;
        }
        LocalDate asked = last.lastDay();
        boolean failed = last.standing() == FetchState.Standing.FAILED;
        return timetable.on(asked.plusDays(Timetable.pause(expected, asked, failed)), reader);
    }

    // Definitive figures look like the preliminary ones before them: they are here once they were asked for. Figures
    // that those who are followed do not have are never here: then the source's word that they are out counts.
    private static boolean hasCome(AwaitedIndicator indicator, Expectation expected, List<FetchState> ended) {
        boolean asked = ended.stream().anyMatch(fetch -> fetch.standing() == FetchState.Standing.DONE);
        boolean here = indicator.has(expected.period());
        boolean out = here || indicator.isOutByAnnouncement(expected.period());
        return asked ? out : here && !expected.afterPreliminary();
    }

    private @Nullable LocalDate overdueSince(Expectation expected) {
        LocalDate since = expected.by().plusDays(rules.overdueAfterDays());
        return since.isAfter(Sweden.dayOf(now)) ? null : since;
    }

    // With the year before, since late answers change it, and with whatever was missed.
    private static int fromYear(AwaitedIndicator indicator, Expectation expected) {
        int before = year(expected.period()) - 1;
        return indicator.newest() == null ? before : Math.min(before, year(indicator.newest()));
    }

    private static int year(String period) {
        return Integer.parseInt(period, 0, 4, 10);
    }
}
