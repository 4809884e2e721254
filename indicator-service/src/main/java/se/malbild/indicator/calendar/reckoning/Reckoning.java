package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.malbild.kit.time.Sweden;

/// Reckons the calendar: what was expected last and what is expected next of each indicator, what has come of it and
/// when it is asked for.
public final class Reckoning {

    private final CalendarFacts facts;
    private final LocalDate today;
    private final Publications publications;
    private final FirstFetches firstFetches;
    private final Refetches refetches;

    private Reckoning(CalendarRules rules, CalendarFacts facts, Instant now) {
        this.facts = facts;
        this.today = Sweden.dayOf(now);
        this.publications = new Publications(rules, facts, now);
        this.firstFetches = new FirstFetches(rules, facts, now);
        this.refetches = new Refetches(rules, facts, now);
    }

    /// The lines of the calendar; indicators of a source in the same situation share one.
    public static List<Entry> of(CalendarRules rules, CalendarFacts facts, Instant now) {
        Reckoning reckoning = new Reckoning(rules, facts, now);
        Map<Entry, List<String>> alike = new LinkedHashMap<>();
        facts.indicators().stream().flatMap(reckoning::entries).forEach(entry -> alike.computeIfAbsent(
                        entry.with(List.of()), one -> new ArrayList<>())
                .addAll(entry.indicators()));
        return alike.entrySet().stream()
                .map(group -> group.getKey().with(List.copyOf(group.getValue())))
                .toList();
    }

    private Stream<Entry> entries(AwaitedIndicator indicator) {
        SourcePlan plan = facts.plan(indicator);
        Stream<Entry> next =
                indicator.next(plan, today).stream().map(expected -> publications.entry(indicator, expected));
        // Before the first fetch nothing can be said of what has come, and it brings what was expected last.
        if (indicator.reader() != null && !firstFetches.haveBegunFor(indicator)) {
            return Stream.concat(firstFetches.entries(indicator), next);
        }
        Stream<Entry> current =
                indicator.current(plan, today).stream().map(expected -> publications.entry(indicator, expected));
        return Stream.of(firstFetches.entries(indicator), current, next, refetches.entry(indicator).stream())
                .flatMap(entries -> entries);
    }
}
