package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.indicator.calendar.followed.FirstFetchLog;
import se.malbild.indicator.calendar.reckoning.AwaitedIndicator;
import se.malbild.indicator.calendar.reckoning.CalendarFacts;
import se.malbild.indicator.calendar.reckoning.CalendarRules;
import se.malbild.indicator.fetch.FetchCause;
import se.malbild.indicator.fetch.FetchState;
import se.malbild.indicator.fetch.Fetches;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.access.Actor;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// Has a source fetched now, because somebody wants it.
@ApplicationScoped
@Transactional
class CalendarRuns {

    private final CalendarLock lock;
    private final ImportCalendar calendar;
    private final CalendarRules rules;
    private final Fetches fetches;
    private final FirstFetchLog firstFetches;
    private final Actor actor;

    @Inject
    CalendarRuns(
            CalendarLock lock,
            ImportCalendar calendar,
            CalendarRules rules,
            Fetches fetches,
            FirstFetchLog firstFetches,
            Actor actor) {
        this.lock = lock;
        this.calendar = calendar;
        this.rules = rules;
        this.fetches = fetches;
        this.firstFetches = firstFetches;
        this.actor = actor;
    }

    /// @throws Refusal.Invalid when there is no such source
    /// @throws Refusal.Conflict when its figures come as files
    RunResponse run(String source) {
        lock.take();
        CalendarStanding standing = calendar.standing();
        CalendarFacts facts = standing.facts();
        if (!facts.sources().containsKey(source)) {
            throw new Refusal.Invalid(
                    "source",
                    Text.of("det finns ingen källa med koden %s", "there is no source with the code %s", source));
        }
        Map<String, List<AwaitedIndicator>> byReader = facts.indicators().stream()
                .filter(indicator -> indicator.source().equals(source) && indicator.reader() != null)
                .collect(Collectors.groupingBy(
                        indicator -> String.valueOf(indicator.reader()), TreeMap::new, Collectors.toList()));
        if (byReader.isEmpty()) {
            throw new Refusal.Conflict(Text.of(
                    "Värdena från %s kommer som filer och kan inte hämtas. Skicka filen till /import-runs.",
                    "The figures of %s come as files and cannot be fetched. Send the file to /import-runs.", source));
        }
        return new RunResponse(
                source,
                byReader.entrySet().stream()
                        .map(reader -> fetch(reader.getKey(), reader.getValue(), standing))
                        .toList());
    }

    private RunResponse.OrderedFetch fetch(
            String reader, List<AwaitedIndicator> indicators, CalendarStanding standing) {
        List<String> codes = indicators.stream().map(AwaitedIndicator::code).toList();
        CalendarFacts facts = standing.facts();
        int thisYear = Sweden.dayOf(standing.at()).getYear();
        Optional<FetchState> underWay = facts.fetches().stream()
                .filter(fetch -> fetch.isOpen()
                        && fetch.reader().equals(reader)
                        && fetch.indicators().containsAll(codes)
                        && facts.following().isWithin(fetch.municipalities())
                        && fetch.isOfYears(thisYear - rules.yearsBack(), thisYear)
                        && fetch.changedSince() == null)
                .findFirst();
        if (underWay.isPresent()) {
            return new RunResponse.OrderedFetch(underWay.get().id(), reader, codes, true);
        }
        SourceOrder order = new SourceOrder(
                codes,
                List.copyOf(new TreeSet<>(facts.following().municipalities())),
                thisYear - rules.yearsBack(),
                thisYear,
                null);
        UUID fetch = fetches.order(reader, order, FetchCause.REQUEST, actor.id());
        noteFirst(fetch, order, indicators, facts);
        return new RunResponse.OrderedFetch(fetch, reader, codes, false);
    }

    // It brings all years: what has not been fetched before is fetched for the first time with it.
    private void noteFirst(UUID fetch, SourceOrder order, List<AwaitedIndicator> indicators, CalendarFacts facts) {
        List<String> first = indicators.stream()
                .filter(facts::lacksHistory)
                .map(AwaitedIndicator::code)
                .toList();
        if (!first.isEmpty()) {
            firstFetches.note(
                    fetch, new SourceOrder(first, order.municipalities(), order.fromYear(), order.toYear(), null));
        }
    }
}
