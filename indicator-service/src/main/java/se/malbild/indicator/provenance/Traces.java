package se.malbild.indicator.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Follows changes back to where they come from, link by link and all of a link at once.
@ApplicationScoped
class Traces {

    /// Figures calculated from calculated figures from calculated figures.
    static final int LINKS = 5;

    private final OriginLedger ledger;

    @Inject
    Traces(OriginLedger ledger) {
        this.ledger = ledger;
    }

    /// The changes and those that they rest on, by number; those that were asked for first.
    @Transactional
    Map<Long, Trace> of(Collection<Long> numbers) {
        Map<Long, Trace> traces = new LinkedHashMap<>();
        Set<Long> next = new HashSet<>(numbers);
        for (int link = 0; link < LINKS && !next.isEmpty(); link++) {
            List<Trace> found = link(next);
            found.forEach(trace -> traces.put(trace.entry().number(), trace));
            next = found.stream()
                    .flatMap(Trace::restsOn)
                    .filter(number -> !traces.containsKey(number))
                    .collect(Collectors.toSet());
        }
        return traces;
    }

    private List<Trace> link(Collection<Long> numbers) {
        List<LedgerEntry> entries = ledger.entries(numbers);
        Map<UUID, RunFacts> runs = ledger.runs(
                entries.stream().map(entry -> entry.change().importRun()).collect(Collectors.toSet()));
        Map<Long, CalculationFacts> calculations = ledger.calculations(entries.stream()
                .filter(LedgerEntry::mayBeCalculated)
                .map(LedgerEntry::number)
                .toList());
        Map<Long, List<CalculationFacts.Key>> keys = entries.stream()
                .filter(entry -> calculations.containsKey(entry.number()))
                .collect(Collectors.toMap(
                        LedgerEntry::number, entry -> Objects.requireNonNull(calculations.get(entry.number()))
                                .inputs(entry.change())));
        Map<CalculationFacts.Key, Long> standing =
                ledger.standing(keys.values().stream().flatMap(List::stream).toList());
        Map<Long, Long> undone = ledger.undone(entries.stream()
                .filter(entry -> entry.restores() != null)
                .map(LedgerEntry::number)
                .toList());
        List<Trace> traces = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            List<Trace.Input> inputs = keys.getOrDefault(entry.number(), List.of()).stream()
                    .map(key -> new Trace.Input(key, standing.get(key)))
                    .toList();
            traces.add(new Trace(
                    entry,
                    Objects.requireNonNull(runs.get(entry.change().importRun())),
                    calculations.get(entry.number()),
                    inputs,
                    undone.get(entry.number())));
        }
        return traces;
    }
}
