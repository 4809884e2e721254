package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.fetch.FetchCause;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.kit.time.Sweden;

/// When all years of an indicator are asked for what has changed.
final class Refetches {

    private final CalendarRules rules;
    private final CalendarFacts facts;
    private final Instant now;
    private final Timetable timetable;

    Refetches(CalendarRules rules, CalendarFacts facts, Instant now) {
        this.rules = rules;
        this.facts = facts;
        this.now = now;
        this.timetable = new Timetable(rules);
    }

    Optional<Entry> entry(AwaitedIndicator indicator) {
        String reader = indicator.reader();
        return reader == null || rules.refetchEvery().isZero()
                ? Optional.empty()
                : Optional.of(entry(indicator, reader));
    }

    private Entry entry(AwaitedIndicator indicator, String reader) {
        List<FetchState> whole =
                facts.fetchesOf(indicator).stream().filter(this::isWhole).toList();
        FetchState last = whole.isEmpty() ? null : whole.getLast();
        LocalDate base = base(indicator, this::isWhole);
        Instant due = base == null ? now : timetable.on(base.plus(rules.refetchEvery()), reader);
        EntryState state;
        Instant fetchAt = null;
        if (last != null && last.isOpen()) {
            state = EntryState.FETCHING;
        } else if (facts.plan(indicator).paused()) {
            state = EntryState.PAUSED;
        } else if (last != null && last.standing() == FetchState.Standing.FAILED) {
            state = EntryState.FAILED;
            fetchAt = timetable.on(last.lastDay().plusDays(1), reader);
        } else {
            state = now.isBefore(due) ? EntryState.WAITING : EntryState.DUE;
            fetchAt = due;
        }
        return new Entry(
                indicator.source(),
                reader,
                EntryKind.REFETCH,
                List.of(indicator.code()),
                facts.following().municipalities(),
                fromYear(),
                null,
                state,
                rules.automatic() ? fetchAt : null,
                null,
                0,
                since(indicator),
                last);
    }

    // Since when nobody has missed anything: who came in later was asked for then. None when that is not known.
    private @Nullable LocalDate base(AwaitedIndicator indicator, Predicate<FetchState> counts) {
        Set<String> lacking = facts.following().without(facts.historyOf(indicator));
        return facts.following().written().stream()
                .filter(municipality -> !lacking.contains(municipality))
                .map(municipality -> lastDone(indicator, municipality, counts))
                .min(Comparator.naturalOrder())
                .filter(day -> !day.equals(LocalDate.MIN))
                .orElse(null);
    }

    private LocalDate lastDone(AwaitedIndicator indicator, String municipality, Predicate<FetchState> counts) {
        return facts.fetches().stream()
                .filter(fetch -> fetch.standing() == FetchState.Standing.DONE
                        && fetch.reader().equals(indicator.reader())
                        && fetch.indicators().contains(indicator.code())
                        && fetch.isOf(municipality)
                        && counts.test(fetch))
                .map(fetch -> Sweden.dayOf(fetch.orderedAt()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    // A day more, since the source's clock is not ours. What was held back is told of again, until somebody confirms
    // it or the source has mended it.
    private @Nullable LocalDate since(AwaitedIndicator indicator) {
        LocalDate base = base(indicator, fetch -> isWhole(fetch) && !fetch.heldBack());
        return base == null ? null : base.minusDays(1);
    }

    // Everything since the last time, or everything that a first fetch brings. Since when somebody else wants to know
    // what has changed says nothing of the time before.
    private boolean isWhole(FetchState fetch) {
        int year = Sweden.dayOf(fetch.orderedAt()).getYear();
        return fetch.isOfYears(year - rules.yearsBack(), year)
                && (fetch.changedSince() == null || fetch.cause() == FetchCause.CALENDAR);
    }

    private int fromYear() {
        return Sweden.dayOf(now).getYear() - rules.yearsBack();
    }
}
