package se.malbild.indicator.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.fetch.FetchedAnswer;
import se.malbild.indicator.fetch.FetchedAnswers;
import se.malbild.indicator.importrun.Reach;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.workbook.Place;

/// Tells where figures come from.
@ApplicationScoped
class Provenances {

    private final Traces traces;
    private final OriginLedger ledger;
    private final PrintedCells cells;
    private final FetchedAnswers answers;
    private final ProvenanceLinks links;
    private final Reach reach;
    private final RequestLanguage language;

    @Inject
    Provenances(
            Traces traces,
            OriginLedger ledger,
            PrintedCells cells,
            FetchedAnswers answers,
            ProvenanceLinks links,
            Reach reach,
            RequestLanguage language) {
        this.traces = traces;
        this.ledger = ledger;
        this.cells = cells;
        this.answers = answers;
        this.links = links;
        this.reach = reach;
        this.language = language;
    }

    /// @throws Refusal.NotFound when there is no such change
    ProvenanceResponse of(long number) {
        return of(List.of(number)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal.NotFound(Text.of("Det finns ingen ändring %d.", "There is no change %d.", number)));
    }

    /// Of those of these changes that there are, in the order of their numbers.
    List<ProvenanceResponse> of(Collection<Long> numbers) {
        Map<Long, Trace> found = traces.of(numbers);
        Map<String, PublisherFacts> publishers = ledger.publishers(found.values().stream()
                .map(trace -> trace.entry().change().indicator())
                .collect(Collectors.toSet()));
        ProvenanceAnswer answer = new ProvenanceAnswer(
                found,
                publishers,
                cells.of(places(found.values())),
                fetched(found.values()),
                links,
                reach,
                language.current());
        return numbers.stream()
                .distinct()
                .sorted()
                .filter(found::containsKey)
                .map(answer::of)
                .toList();
    }

    // Of each run the beginning of its file alone is read.
    private Map<UUID, List<FetchedAnswer>> fetched(Collection<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.answer() != null)
                .map(trace -> trace.run().id())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), answers::of));
    }

    private static Map<RunFacts, Set<Place>> places(Collection<Trace> traces) {
        Map<RunFacts, Set<Place>> places = new LinkedHashMap<>();
        for (Trace trace : traces) {
            Place place = trace.place();
            if (place != null && trace.knowledge() == PlaceKnowledge.WHOLE) {
                places.computeIfAbsent(trace.run(), run -> new HashSet<>()).add(place);
            }
        }
        return places;
    }
}
