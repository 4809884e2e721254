package se.malbild.indicator.calendar.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.time.Sweden;

/// What is ordered of a reader: one fetch brings everything that is due of a kind for the same municipalities.
///
/// @param reader who is asked
/// @param kind why
/// @param order what it is asked for
public record OrderPlan(String reader, EntryKind kind, SourceOrder order) {

    /// What is to be ordered at a moment. Nothing of a reader that is asking already: what is due stays so until it has
    /// ended.
    public static List<OrderPlan> of(List<Entry> entries, CalendarFacts facts, Instant now) {
        Map<String, List<Entry>> due = entries.stream()
                .filter(entry -> entry.isDue(now) && entry.reader() != null && !facts.isAsking(entry.reader()))
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.reader()), TreeMap::new, Collectors.toList()));
        List<OrderPlan> plans = new ArrayList<>();
        due.forEach((reader, ofReader) -> plans.addAll(ofReader(reader, ofReader, Sweden.dayOf(now))));
        return plans;
    }

    private static List<OrderPlan> ofReader(String reader, List<Entry> due, LocalDate today) {
        List<OrderPlan> plans = new ArrayList<>();
        Map<EntryKind, Map<Set<String>, List<Entry>>> groups = withoutRefetched(due).stream()
                .collect(
                        Collectors.groupingBy(Entry::kind, TreeMap::new, Collectors.groupingBy(Entry::municipalities)));
        groups.forEach((kind, byMunicipalities) -> byMunicipalities.forEach(
                (municipalities, alike) -> plans.add(plan(reader, kind, municipalities, alike, today))));
        return plans;
    }

    // A refetch brings what has come anew besides, so that need not be asked for twice.
    private static List<Entry> withoutRefetched(List<Entry> due) {
        Set<String> refetched = due.stream()
                .filter(entry -> entry.kind() == EntryKind.REFETCH)
                .flatMap(entry -> entry.indicators().stream())
                .collect(Collectors.toSet());
        return due.stream()
                .filter(entry -> entry.kind() != EntryKind.PUBLICATION || !refetched.containsAll(entry.indicators()))
                .toList();
    }

    private static OrderPlan plan(
            String reader, EntryKind kind, Set<String> municipalities, List<Entry> alike, LocalDate today) {
        Set<String> indicators = new TreeSet<>();
        alike.forEach(entry -> indicators.addAll(entry.indicators()));
        int from = alike.stream().mapToInt(Entry::fromYear).min().orElse(today.getYear());
        return new OrderPlan(
                reader,
                kind,
                new SourceOrder(
                        List.copyOf(indicators),
                        List.copyOf(new TreeSet<>(municipalities)),
                        Math.min(from, today.getYear()),
                        today.getYear(),
                        changedSince(alike)));
    }

    private static @Nullable LocalDate changedSince(List<Entry> alike) {
        LocalDate earliest = null;
        for (Entry entry : alike) {
            if (entry.changedSince() == null) {
                return null;
            }
            if (earliest == null || entry.changedSince().isBefore(earliest)) {
                earliest = entry.changedSince();
            }
        }
        return earliest;
    }
}
