package se.malbild.indicator.calendar.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Cadence;
import se.malbild.indicator.fetch.FetchCause;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.time.Sweden;

/// Sources, indicators and fetches that a test makes up, and the calendar that is reckoned from them.
final class World {

    static final String READER = "kolada";
    static final CalendarRules RULES =
            new CalendarRules(true, 10, LocalTime.of(6, 30), Duration.ofMinutes(30), "test", 14, Period.ofMonths(1));

    private final Map<String, SourcePlan> sources = new LinkedHashMap<>();
    private final Map<String, AwaitedIndicator> indicators = new LinkedHashMap<>();
    private final List<FetchState> fetches = new ArrayList<>();
    private final Map<String, List<FirstFetch>> firstFetches = new LinkedHashMap<>();
    private Following following = Following.ALL;
    private CalendarRules rules = RULES;

    World source(String code, ExpectedDay... days) {
        return source(new SourcePlan(code, Cadence.YEARLY, List.of(days), Set.of(), false));
    }

    World source(SourcePlan plan) {
        sources.put(plan.code(), plan);
        return this;
    }

    World pause(String code) {
        SourcePlan plan = Objects.requireNonNull(sources.get(code), code);
        return source(new SourcePlan(code, plan.cadence(), plan.days(), plan.neverPublished(), true));
    }

    World rules(CalendarRules other) {
        rules = other;
        return this;
    }

    World following(String... municipalities) {
        following = new Following(Set.of(municipalities));
        return this;
    }

    /// An indicator whose history has been fetched long ago.
    World known(String source, String code, @Nullable String newest, @Nullable Announcement announcement) {
        UUID fetch = UUID.randomUUID();
        firstFetches.put(code, new ArrayList<>(List.of(new FirstFetch(code, Following.EVERY, fetch, null))));
        return fetched(source, code, newest, announcement);
    }

    /// An indicator that nothing has been fetched of.
    World fetched(String source, String code, @Nullable String newest, @Nullable Announcement announcement) {
        return indicator(new AwaitedIndicator(code, source, READER, null, null, newest, announcement));
    }

    /// An indicator whose figures come as files.
    World filed(String source, String code, @Nullable String newest) {
        return indicator(new AwaitedIndicator(code, source, null, null, null, newest, null));
    }

    World indicator(AwaitedIndicator indicator) {
        indicators.put(indicator.code(), indicator);
        return this;
    }

    World has(String code, String newest) {
        AwaitedIndicator was = Objects.requireNonNull(indicators.get(code), code);
        return indicator(new AwaitedIndicator(
                code, was.source(), was.reader(), was.validFrom(), was.validTo(), newest, was.announcement()));
    }

    World announced(String code, Announcement announcement) {
        AwaitedIndicator was = Objects.requireNonNull(indicators.get(code), code);
        return indicator(new AwaitedIndicator(
                code, was.source(), was.reader(), was.validFrom(), was.validTo(), was.newest(), announcement));
    }

    World fetch(FetchState.Standing standing, String orderedAt, String... codes) {
        return fetch(standing, Instant.parse(orderedAt), 2024, null, codes);
    }

    /// A fetch that somebody has ordered and that has come.
    World asked(String orderedAt, int fromYear, int toYear, @Nullable LocalDate changedSince, String... codes) {
        return fetch(
                FetchState.Standing.DONE,
                Instant.parse(orderedAt),
                fromYear,
                toYear,
                changedSince,
                FetchCause.REQUEST,
                codes);
    }

    World fetch(
            FetchState.Standing standing,
            Instant orderedAt,
            int fromYear,
            @Nullable LocalDate changedSince,
            String... codes) {
        int toYear = Sweden.dayOf(orderedAt).getYear();
        return fetch(standing, orderedAt, fromYear, toYear, changedSince, FetchCause.CALENDAR, codes);
    }

    private World fetch(
            FetchState.Standing standing,
            Instant orderedAt,
            int fromYear,
            int toYear,
            @Nullable LocalDate changedSince,
            FetchCause cause,
            String... codes) {
        Instant ended = standing == FetchState.Standing.OPEN ? null : orderedAt.plusSeconds(60);
        fetches.add(new FetchState(
                UUID.randomUUID(),
                READER,
                Set.of(codes),
                following.municipalities(),
                fromYear,
                toYear,
                changedSince,
                cause,
                standing,
                false,
                orderedAt,
                ended));
        return this;
    }

    /// Orders what is due, as the node does that has the lock.
    List<OrderPlan> order(Instant now) {
        CalendarFacts facts = facts();
        List<OrderPlan> plans = OrderPlan.of(Reckoning.of(rules, facts, now), facts, now);
        for (OrderPlan plan : plans) {
            SourceOrder order = plan.order();
            FetchState open = new FetchState(
                    UUID.randomUUID(),
                    plan.reader(),
                    Set.copyOf(order.indicators()),
                    Set.copyOf(order.municipalities()),
                    order.fromYear(),
                    order.toYear(),
                    order.changedSince(),
                    FetchCause.CALENDAR,
                    FetchState.Standing.OPEN,
                    false,
                    now,
                    null);
            fetches.add(open);
            if (plan.kind() == EntryKind.FIRST_FETCH) {
                note(open);
            }
        }
        return plans;
    }

    private void note(FetchState fetch) {
        Set<String> municipalities =
                fetch.municipalities().isEmpty() ? Set.of(Following.EVERY) : fetch.municipalities();
        for (String code : fetch.indicators()) {
            List<FirstFetch> noted = firstFetches.computeIfAbsent(code, one -> new ArrayList<>());
            noted.removeIf(first -> municipalities.contains(first.municipality()));
            municipalities.forEach(one -> noted.add(new FirstFetch(code, one, fetch.id(), fetch)));
        }
    }

    /// Ends what is open.
    void end(FetchState.Standing standing, Instant at) {
        fetches.replaceAll(fetch -> fetch.isOpen() ? ended(fetch, standing, at) : fetch);
        firstFetches
                .values()
                .forEach(noted -> noted.replaceAll(first -> first.state() == null
                        ? first
                        : new FirstFetch(
                                first.indicator(),
                                first.municipality(),
                                first.fetch(),
                                fetches.stream()
                                        .filter(fetch -> fetch.id().equals(first.fetch()))
                                        .findFirst()
                                        .orElseThrow())));
    }

    /// Lets the last fetch have taken back so much that it was not believed.
    void holdBackTheLast() {
        FetchState last = fetches.removeLast();
        fetches.add(new FetchState(
                last.id(),
                last.reader(),
                last.indicators(),
                last.municipalities(),
                last.fromYear(),
                last.toYear(),
                last.changedSince(),
                last.cause(),
                last.standing(),
                true,
                last.orderedAt(),
                last.endedAt()));
    }

    private static FetchState ended(FetchState fetch, FetchState.Standing standing, Instant at) {
        return new FetchState(
                fetch.id(),
                fetch.reader(),
                fetch.indicators(),
                fetch.municipalities(),
                fetch.fromYear(),
                fetch.toYear(),
                fetch.changedSince(),
                fetch.cause(),
                standing,
                fetch.heldBack(),
                fetch.orderedAt(),
                at);
    }

    CalendarFacts facts() {
        return new CalendarFacts(
                Map.copyOf(sources),
                List.copyOf(indicators.values()),
                List.copyOf(fetches),
                Map.copyOf(firstFetches),
                following);
    }

    List<Entry> entries(String now) {
        return entries(Instant.parse(now));
    }

    List<Entry> entries(Instant now) {
        return Reckoning.of(rules, facts(), now);
    }

    List<Entry> publications(String now) {
        return entries(now).stream()
                .filter(entry -> entry.kind() == EntryKind.PUBLICATION)
                .toList();
    }

    /// The line of what was expected last of an indicator.
    Entry current(String now) {
        return publications(now).getFirst();
    }

    static Announcement announcement(@Nullable String preliminary, @Nullable String definitive, int year) {
        return new Announcement(
                preliminary == null ? null : LocalDate.parse(preliminary),
                definitive == null ? null : LocalDate.parse(definitive),
                year);
    }
}
