package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.calendar.expected.ExpectedPublications;
import se.malbild.indicator.calendar.followed.FirstFetchLog;
import se.malbild.indicator.calendar.followed.FollowedMunicipalities;
import se.malbild.indicator.calendar.pause.Pauses;
import se.malbild.indicator.calendar.reckoning.Announcement;
import se.malbild.indicator.calendar.reckoning.AwaitedIndicator;
import se.malbild.indicator.calendar.reckoning.CalendarFacts;
import se.malbild.indicator.calendar.reckoning.CalendarRules;
import se.malbild.indicator.calendar.reckoning.ExpectedDay;
import se.malbild.indicator.calendar.reckoning.SourcePlan;
import se.malbild.indicator.catalogue.source.Cadence;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.indicator.fetch.FetchStates;
import se.malbild.indicator.source.web.AskedReader;
import se.malbild.kit.time.Sweden;

/// Gathers everything that the calendar is reckoned from.
@ApplicationScoped
class StoredFacts {

    // The least that tells when something was asked for last: a year and a month.
    private static final Period MEMORY = Period.ofMonths(13);

    // What is calculated comes by itself. Suppressed figures have come too; missing ones have not.
    private static final String INDICATORS = """
            SELECT i.code, i.source_code, i.authoritative_reader, i.valid_from, i.valid_to,
                (SELECT o.period FROM observation o
                    WHERE o.indicator_code = i.code AND o.status IN ('VALUE', 'SUPPRESSED', 'NOT_APPLICABLE')
                        AND o.period < :horizon AND length(o.period) = CASE s.cadence WHEN 'YEARLY' THEN 4 ELSE 7 END
                    ORDER BY o.period DESC LIMIT 1) AS newest
            FROM indicator i JOIN source s ON s.code = i.source_code
            WHERE NOT EXISTS (SELECT 1 FROM derivation d WHERE d.indicator_code = i.code)
            ORDER BY i.code""";

    private static final String SOURCES = """
            SELECT s.code, s.cadence,
                (SELECT coalesce(string_agg(e.period, ' '), '') FROM edition e
                    WHERE e.source_code = s.code AND e.status = 'NEVER_PUBLISHED') AS never_published
            FROM source s""";

    private final EntityManager database;
    private final CalendarRules rules;
    private final ExpectedPublications expected;
    private final Pauses pauses;
    private final FollowedMunicipalities followed;
    private final FirstFetchLog firstFetches;
    private final FetchStates fetches;
    private final IndicatorReaders readers;
    private final Instance<Announcements> announcements;

    @Inject
    StoredFacts(
            EntityManager database,
            CalendarRules rules,
            ExpectedPublications expected,
            Pauses pauses,
            FollowedMunicipalities followed,
            FirstFetchLog firstFetches,
            FetchStates fetches,
            IndicatorReaders readers,
            @Any Instance<Announcements> announcements) {
        this.database = database;
        this.rules = rules;
        this.expected = expected;
        this.pauses = pauses;
        this.followed = followed;
        this.firstFetches = firstFetches;
        this.fetches = fetches;
        this.readers = readers;
        this.announcements = announcements;
    }

    @Transactional
    CalendarFacts at(Instant now) {
        LocalDate today = Sweden.dayOf(now);
        Instant since = Sweden.startOf(today.minus(MEMORY).minus(rules.refetchEvery()));
        List<FetchState> known = fetches.since(since);
        return new CalendarFacts(sources(), indicators(today), known, firstFetches.all(known), followed.following());
    }

    private Map<String, SourcePlan> sources() {
        Map<String, List<ExpectedDay>> days = expected.inForce();
        Set<String> paused = pauses.inForce().keySet();
        return rows(SOURCES, Map.of()).stream()
                .map(row -> plan(row, days, paused))
                .collect(Collectors.toMap(SourcePlan::code, Function.identity()));
    }

    private static SourcePlan plan(Tuple row, Map<String, List<ExpectedDay>> days, Set<String> paused) {
        String code = row.get("code", String.class);
        String never = row.get("never_published", String.class);
        return new SourcePlan(
                code,
                Cadence.valueOf(row.get("cadence", String.class)),
                days.getOrDefault(code, List.of()),
                never.isEmpty() ? Set.of() : Set.of(never.split(" ", -1)),
                paused.contains(code));
    }

    private List<AwaitedIndicator> indicators(LocalDate today) {
        Map<String, SortedSet<String>> fetched = readers.byIndicator();
        Map<String, Announcement> announced = new HashMap<>();
        announcements.forEach(source -> announced.putAll(source.byIndicator()));
        // What is dated in years to come is a forecast.
        Map<String, Object> horizon = Map.of("horizon", String.valueOf(today.getYear() + 1));
        return rows(INDICATORS, horizon).stream()
                .map(row -> indicator(row, fetched, announced))
                .toList();
    }

    private static AwaitedIndicator indicator(
            Tuple row, Map<String, SortedSet<String>> fetched, Map<String, Announcement> announced) {
        String code = row.get("code", String.class);
        return new AwaitedIndicator(
                code,
                row.get("source_code", String.class),
                AskedReader.of(
                        fetched.getOrDefault(code, Collections.emptySortedSet()),
                        row.get("authoritative_reader", String.class)),
                row.get("valid_from", String.class),
                row.get("valid_to", String.class),
                row.get("newest", String.class),
                announced.get(code));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String statement, Map<String, Object> parameters) {
        var query = database.createNativeQuery(statement, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
