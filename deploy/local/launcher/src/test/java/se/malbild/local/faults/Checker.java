package se.malbild.local.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Counts changes against events against projection. An empty answer says that nothing was lost, nothing invented and
/// nothing reordered.
///
/// @param evidence of the history
record Checker(Evidence evidence) {

    /// One sentence for each fault.
    static List<String> faults(Evidence evidence) {
        Checker checker = new Checker(evidence);
        return Stream.of(
                        checker.gapsInTheLedger(),
                        checker.changesThatWereNotSent(),
                        checker.eventsThatAreNotInTheLedger(),
                        checker.sameIdOtherData(),
                        checker.wrongOrder(),
                        checker.runsThatWereNotCompleted(),
                        differences("a consumer", evidence.observations(), checker.followed(), _ -> true),
                        differences(
                                "strategy-service",
                                evidence.observations(),
                                evidence.projection(),
                                key -> evidence.linked().contains(key.series())))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> gapsInTheLedger() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < evidence.changes().size(); i++) {
            long number = evidence.changes().get(i).number();
            if (number != i + 1) {
                faults.add("The ledger has number %d in place %d".formatted(number, i + 1));
            }
        }
        return faults;
    }

    private List<String> changesThatWereNotSent() {
        Set<String> sent = new HashSet<>();
        evidence.sent().stream().filter(event -> event.is(Event.CHANGED)).forEach(event -> sent.add(event.id()));
        return evidence.changes().stream()
                .filter(change -> !sent.contains(Long.toString(change.number())))
                .map(change -> "Change %d was not sent".formatted(change.number()))
                .toList();
    }

    private List<String> eventsThatAreNotInTheLedger() {
        Map<String, Change> ledger = new HashMap<>();
        evidence.changes().forEach(change -> ledger.put(Long.toString(change.number()), change));
        return evidence.sent().stream()
                .filter(event -> event.is(Event.CHANGED))
                .filter(event -> !event.change().equals(Optional.ofNullable(ledger.get(event.id()))))
                .map(event -> "Event %s at %s says %s, the ledger %s"
                        .formatted(event.id(), event.place(), event.data(), ledger.get(event.id())))
                .toList();
    }

    private List<String> sameIdOtherData() {
        Map<String, Event> first = new HashMap<>();
        return evidence.events().stream()
                .filter(event -> !event.injected())
                .filter(event -> {
                    Event known = first.putIfAbsent(event.timeline() + " " + event.id(), event);
                    return known != null && !known.data().equals(event.data());
                })
                .map(event -> "Event %s at %s is not what it was before".formatted(event.id(), event.place()))
                .toList();
    }

    /// When an event is sent again it stands later, so only where each appears first counts.
    private List<String> wrongOrder() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> partitionOfSeries = new HashMap<>();
        Map<Key, Integer> versions = new HashMap<>();
        Map<Integer, Long> numbers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Event event : evidence.sent()) {
            Change change = event.change().orElse(null);
            if (change == null) {
                continue;
            }
            Integer partition = partitionOfSeries.putIfAbsent(change.key().series(), event.partition());
            if (partition != null && partition != event.partition()) {
                faults.add("Series %s lies in partitions %d and %d"
                        .formatted(change.key().series(), partition, event.partition()));
            }
            if (!seen.add(event.id())) {
                continue;
            }
            int before = Objects.requireNonNullElse(versions.put(change.key(), change.version()), 0);
            if (change.version() != before + 1) {
                faults.add("Version %d of %s comes after %d".formatted(change.version(), change.key(), before));
            }
            long newest = Objects.requireNonNullElse(numbers.put(event.partition(), change.number()), 0L);
            if (change.number() < newest) {
                faults.add("Partition %d has change %d after %d".formatted(event.partition(), change.number(), newest));
            }
        }
        return faults;
    }

    private List<String> runsThatWereNotCompleted() {
        List<String> faults = new ArrayList<>();
        Map<String, Run> runs = new HashMap<>();
        evidence.runs().forEach(run -> runs.put("import-run/" + run.id(), run));
        Map<String, Set<Integer>> completed = new HashMap<>();
        for (Event event : evidence.sent()) {
            if (event.is(Event.COMPLETED)) {
                Run run = runs.get(event.id());
                if (run == null || !saysSo(event, run)) {
                    faults.add("Event %s at %s says %s, the database %s"
                            .formatted(event.id(), event.place(), event.data(), run));
                }
                completed.computeIfAbsent(event.id(), _ -> new HashSet<>()).add(event.partition());
            }
        }
        faults.addAll(completedTooEarly());
        runs.forEach((id, run) -> {
            int partitions = completed.getOrDefault(id, Set.of()).size();
            if (partitions != evidence.partitions()) {
                faults.add("The end of run %s stands in %d of %d partitions"
                        .formatted(run.id(), partitions, evidence.partitions()));
            }
        });
        return faults;
    }

    private boolean saysSo(Event event, Run run) {
        return event.data().path("importRun").asText().equals(run.id())
                && event.data().path("lastChangeNumber").asLong(-1) == run.lastNumber()
                && event.data().path("changes").asLong(-1) == run.changes()
                && event.data().path("partitions").asInt() == evidence.partitions();
    }

    /// Who has read the end of a run on a partition has every change up to its number that the partition will ever get.
    private List<String> completedTooEarly() {
        List<String> faults = new ArrayList<>();
        Map<Integer, Long> complete = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Event event : evidence.sent()) {
            if (event.is(Event.COMPLETED)) {
                complete.merge(
                        event.partition(), event.data().path("lastChangeNumber").asLong(), Math::max);
            }
            Change change = event.change().orElse(null);
            if (change != null && seen.add(event.id())) {
                long upTo = complete.getOrDefault(event.partition(), 0L);
                if (change.number() <= upTo) {
                    faults.add("Change %d at %s comes after the end of an import up to %d"
                            .formatted(change.number(), event.place(), upTo));
                }
            }
        }
        return faults;
    }

    private Map<Key, Standing> followed() {
        Follower follower = new Follower();
        evidence.events().forEach(follower::take);
        return follower.held();
    }

    private static List<String> differences(
            String who, Map<Key, Standing> right, Map<Key, Standing> held, Predicate<Key> wanted) {
        return Stream.concat(right.keySet().stream(), held.keySet().stream())
                .distinct()
                .filter(wanted)
                .filter(key -> !Objects.equals(right.get(key), held.get(key)))
                .map(key -> "Of %s, %s holds %s, right is %s".formatted(key, who, held.get(key), right.get(key)))
                .toList();
    }
}
